import Domain
import HTTP
import Messages
import Operations
import Secrets
import Wire

extension API {
  func dispatchBulk(_ route: APIRoute, _ call: Call) async throws -> Response {
    // Whoever may not is told so, whatever their request is like.
    _ = try Policy.permit(May.UploadUsers.self, call.principal)
    return switch (call.request.method, route) {
    case (.get, .bulkFiles): try await listBulkFiles(call)
    case (.post, .bulkFiles): try await receiveBulk(call)
    case (.get, .bulkFile(let id)): try .shape(try await bulkReport(id, call))
    case (.get, .bulkParts(let id)): try await bulkParts(id, call)
    case (.post, .bulkPlacements(let id)): try await placeStrays(id, call)
    case (.post, .bulkPlans(let id)): try await planBulk(id, call)
    case (.post, .bulkApplication(let id)): try await applyBulk(id, call)
    case (.post, .bulkPasswords(let id)): try await bulkPasswords(id, call)
    // An endpoint that is declared and has no function: a test asks for every one.
    default: throw APIFailure(.fault)
    }
  }

  private func listBulkFiles(_ call: Call) async throws -> Response {
    let files = try await operations.recentBulkFiles(as: call.principal)
    return try .shape(ListAnswer(items: files.map { BulkFileAnswer($0) }))
  }

  /// Reads a file while it arrives.
  private func receiveBulk(_ call: Call) async throws -> Response {
    let names = (call.query("customers") ?? "").split(separator: ";").map { String($0).trimmed }
    let file = try await operations.receiveBulk(
      fileName: call.query("fileName") ?? "users.csv", chunks: call.request.body,
      group: BulkGroup(names: names.filter { !$0.isEmpty }, tag: call.query("tag")),
      as: call.principal)
    return try .made(try await bulkReport(file.id, call), at: APIRoute.bulkFile(file.id).path)
  }

  private func bulkReport(_ id: BulkFile.ID, _ call: Call) async throws -> BulkReportAnswer {
    BulkReportAnswer(
      try await operations.bulkReport(id, PageRequest(size: 1), as: call.principal))
  }

  private func bulkParts(_ id: BulkFile.ID, _ call: Call) async throws -> Response {
    let report = try await operations.bulkReport(id, call.page, as: call.principal)
    return try .shape(report.parts.answer { BulkPartAnswer($0) })
  }

  private func placeStrays(_ id: BulkFile.ID, _ call: Call) async throws -> Response {
    let body = try await call.read(PlacementRequest.self)
    var fields = FieldParser()
    let customer: Customer.ID? = fields.id(body.customer, "/customer")
    try fields.check()
    let placed = try await operations.placeStrays(
      of: id, naming: body.text, at: try fields.whole(customer), as: call.principal)
    return try .shape(PlacementAnswer(placed: placed))
  }

  private func planBulk(_ id: BulkFile.ID, _ call: Call) async throws -> Response {
    let isEmpty = call.request.contentType == nil
    let wanted = isEmpty ? BulkPlanRequest() : try await call.read(BulkPlanRequest.self)
    let catalog = try await operations.catalog(as: call.principal)
    var fields = FieldParser()
    let options = fields.options(wanted, catalog)
    try fields.check()
    let texts = APITexts(call.language)
    let steps = try await operations.planBulk(id, options: options, as: call.principal)
    return try .shape(
      BulkStepsAnswer(
        steps: steps.map { step in
          BulkStepAnswer(step, texts) { $0.plan = PlanAnswer($1) }
        }))
  }

  private func applyBulk(_ id: BulkFile.ID, _ call: Call) async throws -> Response {
    let isEmpty = call.request.contentType == nil
    let wanted = isEmpty ? ApplicationRequest() : try await call.read(ApplicationRequest.self)
    let applied = try await operations.applyBulk(
      id, goAhead: wanted.goAhead ?? false, as: call.principal)
    let texts = APITexts(call.language)
    let answer = BulkStepsAnswer(
      steps: applied.steps.map { step in
        BulkStepAnswer(step, texts) { $0.operation = OperationAnswer($1) }
      }, packKey: applied.packKey?.reveal())
    var response = try Response.shape(answer, status: .accepted)
    response.headers["Location"] = APIRoute.bulkParts(id).path
    response.noCompression = applied.packKey != nil
    return response
  }

  /// Hands the packs over, once. Nothing on the way keeps, compresses or logs them.
  private func bulkPasswords(_ id: BulkFile.ID, _ call: Call) async throws -> Response {
    let body = try await call.read(PackDownloadRequest.self)
    guard let key = PackSecret(parsing: body.key) else { throw PackRefusal.wrongKey.failure }
    let texts = APITexts(call.language)
    let file = try await operations.openBulkPacks(
      of: id, key: key,
      headers: [texts.phrases.csvHeader(.customer)] + texts.passwordColumns, as: call.principal)
    var response = Response.download(
      named: "passwords.csv", type: "text/csv; charset=utf-8; header=present",
      body: .sequence(file))
    response.headers["Cache-Control"] = "no-store"
    response.noCompression = true
    return response
  }
}

extension BulkObstacle: ToldAsProblem {
  var failure: APIFailure {
    switch self {
    case .noGoodRows: PlanRefusal.noRows.failure
    case .alreadyApplied: ApplyRefusal.alreadyApplied.failure
    case .noPlan: ApplyRefusal.nothingToDo.failure
    case .planning(let refusal): refusal.failure
    case .applying(let refusal): refusal.failure
    case .denied(let denial): denial.failure
    case .broken: APIFailure(.fault)
    }
  }
}
