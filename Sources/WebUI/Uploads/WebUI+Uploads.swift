import Domain
import HTML
import HTTP
import Messages
import Operations

extension WebUI {
  func upload(in customer: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    try visit.require(.uploadUsers)
    guard visit.isSending else { return try await uploadPage(home, visit) }
    guard let file = try await file(visit) else {
      return try await uploadPage(home, visit, wrong: visit.say.uploads.noFile)
    }
    do throws(OperationError<UploadRefusal>) {
      let upload = try await operations.receiveUpload(
        fileName: file.fileName, chunks: file, in: customer, locations: LocationNames.find,
        as: visit.principal)
      return visit.redirect(to: .of(customer, .upload(upload.id, UploadQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      return try await uploadPage(home, visit, wrong: visit.say.explain(refusal))
    }
  }

  private func uploadPage(
    _ home: Customer, _ visit: StaffVisit, wrong: Explanation? = nil
  ) async throws -> Response {
    let page = UploadPage(
      say: visit.say, customer: home, csrf: visit.session.csrf,
      recent: try await operations.recentUploads(in: home.id, as: visit.principal), wrong: wrong)
    return visit.page(
      page, of: home, in: .users, status: wrong == nil ? .ok : .unprocessableContent)
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
    _ id: Upload.ID, _ query: UploadQuery, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    guard visit.isSending else { return try await report(id, query, home, visit) }
    let seats = try await operations.entitlements(in: customer, as: visit.principal)
    let form = UploadForm(try await visit.form(), seats)
    let saved = try await operations.correctUpload(
      id, form.corrections, options: form.options, locations: LocationNames.find, in: customer,
      as: visit.principal)
    if form.isLive { return try await report(id, query, home, visit, isLive: true) }
    switch form.act {
    case .stay:
      return visit.redirect(to: .of(customer, .upload(id, query.saying(saved))))
    case .goTo(let line):
      return visit.redirect(
        to: .of(customer, .upload(id, UploadQuery(view: .all, line: line))))
    case .plan: return try await plan(id, query, form.options ?? UploadOptions(), home, visit)
    }
  }

  private func plan(
    _ id: Upload.ID, _ query: UploadQuery, _ options: UploadOptions, _ home: Customer,
    _ visit: StaffVisit
  ) async throws -> Response {
    do throws(OperationError<PlanRefusal>) {
      let plan = try await operations.planCreation(
        from: id, options: options, in: home.id, as: visit.principal)
      return visit.redirect(to: .of(home.id, .plan(plan.id, PlanQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      return try await report(id, query, home, visit, trouble: visit.say.explain(refusal))
    }
  }

  /// - Parameter isLive: Only the page's own parts, for a script that puts them in place.
  private func report(
    _ id: Upload.ID, _ query: UploadQuery, _ home: Customer, _ visit: StaffVisit,
    trouble: Explanation? = nil, isLive: Bool = false
  ) async throws -> Response {
    let upload = try await operations.upload(id, in: home.id, as: visit.principal)
    // A script goes on with the rows that it shows, also when the last problem is mended.
    let view = query.view ?? (isLive ? .problems : .usual(upload))
    var query = query
    query.view = isLive ? view : query.view
    let report = try await operations.uploadReport(
      id, view, fromLine: query.line, in: home.id, query.place.page, as: visit.principal)
    // What stood behind the last page was mended meanwhile.
    if report.rows.items.isEmpty, report.rows.total > 0, query.place.cursor != nil, !isLive {
      return visit.redirect(
        to: .of(home.id, .upload(id, UploadQuery(view: query.view, saved: query.saved))))
    }
    let page = UploadReportPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, report: report, query: query,
      seats: try await operations.entitlements(in: home.id, as: visit.principal),
      names: try await names(visit),
      options: upload.options ?? UploadOptions(location: home.defaultLocation), trouble: trouble)
    if isLive {
      return Response.bytes(page.content.rendered(), type: "text/html; charset=utf-8")
    }
    return visit.page(
      page, of: home, in: .users, status: trouble == nil ? .ok : .unprocessableContent)
  }

  func removeUpload(
    _ id: Upload.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    _ = try await visit.form()
    try await operations.discardUpload(id, in: customer, as: visit.principal)
    return visit.redirect(to: .of(customer, .uploads))
  }
}
