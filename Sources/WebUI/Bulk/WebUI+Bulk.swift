import Domain
import HTML
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  /// Parts whose own password pages are opened along with the common file.
  private static let cookieLimit = 20

  func bulkFiles(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.uploadUsers)
    guard visit.isSending else { return try await bulkFilesPage(visit) }
    var input = BulkFilesPage.Input()
    guard let file = try await bulkChunks(visit, &input) else {
      return try await bulkFilesPage(visit, input, wrong: visit.say.uploads.noFile)
    }
    let names = input.group.split(whereSeparator: \.isNewline).map(String.init)
    let group = input.isGroup ? BulkGroup(names: names, tag: input.tag) : BulkGroup()
    do throws(OperationError<UploadRefusal>) {
      let received = try await operations.receiveBulk(
        fileName: file.fileName, chunks: file, group: group, locations: LocationNames.find,
        as: visit.principal)
      return visit.redirect(to: .bulkFile(received.id, BulkQuery()))
    } catch {
      guard let refusal = error.refusal else { throw error }
      return try await bulkFilesPage(visit, input, wrong: visit.say.explain(refusal))
    }
  }

  private func bulkFilesPage(
    _ visit: StaffVisit, _ input: BulkFilesPage.Input = BulkFilesPage.Input(),
    wrong: Explanation? = nil
  ) async throws -> Response {
    let page = BulkFilesPage(
      say: visit.say, csrf: visit.session.csrf,
      recent: try await operations.recentBulkFiles(as: visit.principal), input: input,
      wrong: wrong)
    return visit.page(
      page, in: .bulkFiles, status: wrong == nil ? .ok : .unprocessableContent)
  }

  private func bulkChunks(
    _ visit: StaffVisit, _ input: inout BulkFilesPage.Input
  ) async throws -> FileChunks? {
    var texts: [String: String] = [:]
    do {
      let chunks = try await FileChunks(visit.request, field: "file") { fields in
        try visit.check(fields[CSRFField.name])
        texts = fields
      }
      input.isGroup = texts["whose"] == "group"
      input.group = texts["group"] ?? ""
      input.tag = texts["tag"] ?? ""
      return chunks
    } catch is MultipartFlaw {
      throw PageFailure.badRequest
    } catch is MultipartError {
      throw PageFailure.badRequest
    }
  }

  func bulkFile(
    _ id: BulkFile.ID, _ query: BulkQuery, _ visit: StaffVisit, trouble: Explanation? = nil
  ) async throws -> Response {
    let report = try await operations.bulkReport(id, query.place.page, as: visit.principal)
    let prospect = BulkProspect(try await operations.allParts(of: id, as: visit.principal))
    let page = BulkFilePage(
      say: visit.say, csrf: visit.session.csrf, report: report, query: query,
      prospect: prospect,
      hasPasswords: prospect.withPasswords > 0 && prospect.running == 0, trouble: trouble)
    return visit.page(
      page, in: .bulkFiles, status: trouble == nil ? .ok : .unprocessableContent)
  }

  func bulkAct(
    _ act: BulkAct, on id: BulkFile.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let form = try await visit.form()
    switch act {
    case .placement: return try await place(form, id, visit)
    case .plans:
      let options = UploadOptions(form, [])
      let steps = try await operations.planBulk(id, options: options, as: visit.principal)
      let done = steps.count { (try? $0.result.get()) != nil }
      return visit.redirect(
        to: .bulkFile(id, BulkQuery(news: .planned(done, behind: steps.count - done))))
    case .application: return try await applyBulk(form, id, visit)
    case .passwords: return try await bulkPasswords(id, visit)
    }
  }

  private func place(
    _ form: FormFields, _ id: BulkFile.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let typed = (form["customer"] ?? "").trimmed
    guard
      let customer = try await operations.customer(meantBy: typed, as: visit.principal)
    else {
      return try await bulkFile(
        id, BulkQuery(), visit, trouble: visit.say.bulk.notMeant(String(typed.prefix(200))))
    }
    let placed = try await operations.placeStrays(
      of: id, naming: form["text"] ?? "", at: customer, locations: LocationNames.find,
      as: visit.principal)
    return visit.redirect(to: .bulkFile(id, BulkQuery(news: .placed(placed))))
  }

  /// The key to all passwords goes into a cookie that is sent to where they are taken alone.
  private func applyBulk(
    _ form: FormFields, _ id: BulkFile.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let applied = try await operations.applyBulk(
      id, goAhead: form["goAhead"] != nil, as: visit.principal)
    let done = applied.operations.count
    let behind = applied.steps.count { step in
      switch step.result {
      case .success, .failure(.alreadyApplied): false
      case .failure: true
      }
    }
    var response = visit.redirect(
      to: .bulkFile(id, BulkQuery(news: .applied(done, behind: behind))))
    guard let key = applied.packKey?.reveal() else { return response }
    let isSecure = visit.visit.isSecure
    response.set(PackCookie.cookie(key, at: .bulkAct(id, .passwords), isSecure: isSecure))
    let own = applied.operations.compactMap { operation in
      operation.pack.map { PageRoute.of(operation.customer, .pack($0)) }
    }
    for route in own where own.count <= Self.cookieLimit {
      response.set(PackCookie.cookie(key, at: route, isSecure: isSecure))
    }
    return response
  }

  private func bulkPasswords(_ id: BulkFile.ID, _ visit: StaffVisit) async throws -> Response {
    let say = visit.say
    let cookie = visit.request.cookie(named: PackCookie.name.description)
    guard let key = cookie.flatMap({ PackSecret(parsing: $0) }) else {
      return try await bulkFile(
        id, BulkQuery(), visit, trouble: say.explain(PackRefusal.wrongKey))
    }
    do throws(OperationError<PackRefusal>) {
      let file = try await operations.openBulkPacks(
        of: id, key: key,
        headers: [
          say.csvHeader(.customer), say.users.displayName, say.users.signInName,
          say.operations.temporaryPassword,
        ], as: visit.principal)
      var response = Response.download(
        named: "\(say.operations.temporaryPassword).csv", type: "text/csv; charset=utf-8",
        body: .sequence(file))
      response.headers["Cache-Control"] = "no-store"
      response.noCompression = true
      response.set(
        PackCookie.removal(
          at: .bulkAct(id, .passwords), isSecure: visit.visit.isSecure))
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      guard refusal != .unknown else { throw PageFailure.notFound }
      return try await bulkFile(id, BulkQuery(), visit, trouble: say.explain(refusal))
    }
  }
}
