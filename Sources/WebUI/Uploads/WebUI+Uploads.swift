import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  func upload(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.uploadUsers)
    var page = UploadPage(say: visit.say, customer: home, csrf: visit.session.csrf)
    guard visit.isSending else { return visit.page(page, of: home, in: .users) }
    guard let file = try await file(visit) else {
      page.wrong = visit.say.uploads.noFile
      return visit.page(page, of: home, in: .users, status: .unprocessableContent)
    }
    do throws(OperationError<UploadRefusal>) {
      let upload = try await operations.receiveUpload(
        fileName: file.fileName, chunks: file, in: customer, as: visit.principal)
      return visit.redirect(to: .of(customer, .upload(upload.id, ListQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.wrong = visit.say.explain(refusal)
      return visit.page(page, of: home, in: .users, status: .unprocessableContent)
    }
  }

  private func file(_ visit: StaffVisit) async throws -> FileChunks? {
    do {
      return try await FileChunks(visit.request, field: "file") { texts in
        try visit.check(texts[CSRFField.name])
      }
    } catch is MultipartFlaw {
      throw PageFailure.badRequest
    } catch is MultipartError {
      throw PageFailure.badRequest
    }
  }

  func uploadReport(
    _ id: Upload.ID, _ list: ListQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let upload = try await operations.upload(id, in: customer, as: visit.principal)
    let seats = try await operations.entitlements(in: customer, as: visit.principal)
    var page = UploadReportPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, upload: upload, list: list,
      flawed: try await operations.uploadRows(
        id, in: customer, flawedOnly: true, list.page, as: visit.principal),
      seats: seats, names: try await names(visit),
      typed: UploadReportPage.Typed(location: home.defaultLocation?.code ?? ""))
    guard visit.isSending else { return visit.page(page, of: home, in: .users) }
    page.typed = UploadReportPage.Typed(try await visit.form(), seats)
    do throws(OperationError<PlanRefusal>) {
      let plan = try await operations.planCreation(
        from: id, options: page.typed.options, in: customer, as: visit.principal)
      return visit.redirect(to: .of(customer, .plan(plan.id, PlanQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.trouble = visit.say.explain(refusal)
      return visit.page(page, of: home, in: .users, status: .unprocessableContent)
    }
  }

  /// An empty file of users, with headers in the person's language.
  func template(_ visit: Visit) -> Response {
    let bytes = UserFile.template(language: visit.language.tag)
    return .download(
      named: "users.csv", type: "text/csv; charset=utf-8", body: .bytes(bytes))
  }
}

extension UploadReportPage.Typed {
  init(_ form: FormFields, _ seats: [ProductSeats]) {
    self.init(
      location: form["location"] ?? "", roles: RoleSet(form),
      grants: LicenseChoice.grants(form, seats), ignoresUnknown: form["ignore"] != nil,
      skipsFlawed: form["skip"] != nil, reusesNames: form["reuse"] != nil)
  }

  var options: UploadOptions {
    UploadOptions(
      location: try? Location(parsing: location), roles: roles, licenses: grants,
      skipFlawedRows: skipsFlawed, ignoreUnknownColumns: ignoresUnknown,
      reuseDeletedNames: reusesNames)
  }
}
