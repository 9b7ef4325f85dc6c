import CSV
import Domain
import Imports
import Messages
import Wire

/// Users who are to be: up as a file of ours, checked, planned, applied.
extension ImportRun {
  /// - Parameter passwords: Nil in a trial run, which stops at the plan.
  func createUsers(at place: ImportPlace, _ passwords: ImportPasswords?) throws {
    guard let id = place.id, !place.people.isEmpty else { return }
    let plan: PlanAnswer?
    do {
      plan = try planUsers(at: place, id)
    } catch {
      // Nothing was created: the customer's rows are refused, and the others go on.
      let problem = try rowProblem(error)
      for person in place.people { person.refuse(problem.code, problem.text) }
      return
    }
    guard let plan, let passwords, plan.tally.willChange > 0 else { return }
    try apply(plan, place, passwords)
  }

  /// - Returns: Nil where no row can become a user.
  private func planUsers(at place: ImportPlace, _ id: String) throws -> PlanAnswer? {
    // Before the seats are there, a plan could only say that they are not.
    let withLicenses = !isTrial || place.wishes.allSatisfy(\.isRefused)
    if !withLicenses { hint(imports.withoutLicenses(place.name)) }
    let upload = try house.api.upload(
      UploadAnswer.self,
      APIPath("customers", id, "uploads").with("fileName", place.people[0].source.name).text,
      bytes: file(of: place.people, withLicenses: withLicenses), type: "text/csv")
    if upload.flawedRows > 0 { try refuseFlawed(upload, place) }
    guard upload.rows > upload.flawedRows else { return nil }
    let plan = try house.api.post(
      PlanAnswer.self, APIPath("customers", id, "plans").text,
      UploadCreationRequest(
        upload: upload.id, location: invocation.arguments[.fileLocation], skipFlawedRows: true),
      timeout: 600)
    if plan.tally.refused > 0 {
      refuse(try planRows(plan, verdict: "refused"), place)
    }
    if !withLicenses { lookAtLicenses(at: place) }
    return plan
  }

  /// Line 1 is the header, so the first person is on line 2.
  private func file(of people: [ImportPlace.NewUser], withLicenses: Bool) -> [UInt8] {
    let columns: [Upload.Column] = [
      .displayName, .email, .firstName, .lastName, .location, .roles, .products,
    ]
    var writer = CSVWriter()
    writer.row(columns.map { UploadHeaders.name($0, language: "en") })
    for person in people {
      let user = person.user
      writer.row([
        user.displayName.text, user.signInName.text, user.firstName?.text ?? "",
        user.lastName?.text ?? "", user.location?.code ?? "",
        user.roles.roles.map(\.word).joined(separator: ";"),
        withLicenses ? person.products.map(\.id).joined(separator: ";") : "",
      ])
    }
    return writer.bytes
  }

  private func refuseFlawed(_ upload: UploadAnswer, _ place: ImportPlace) throws {
    let path = APIPath("customers", upload.customer, "uploads", upload.id, "rows")
      .with("flawed", "true")
    try house.all(UploadRowAnswer.self, path) { row in
      guard let person = person(on: row.line, place) else { return }
      let texts = row.flaws.map { flaw in
        let name = house.products[id: flaw.value]?.name ?? flaw.value
        return (name.isEmpty ? "" : name + ": ") + flaw.detail + " " + flaw.mend
      }
      person.refuse(row.flaws.first?.code ?? "", texts.joined(separator: " "))
    }
  }

  private func refuse(_ rows: [PlanRowAnswer], _ place: ImportPlace) {
    for row in rows {
      guard let line = row.line, let person = person(on: line, place) else { continue }
      let causes = row.causes + (row.outcome?.causes ?? [])
      person.refuse(
        causes.first?.code ?? "",
        causes.map { $0.detail + " " + $0.mend }.joined(separator: " "))
    }
  }

  private func person(on line: Int, _ place: ImportPlace) -> ImportPlace.NewUser? {
    place.people.indices.contains(line - 2) ? place.people[line - 2] : nil
  }

  private func apply(
    _ plan: PlanAnswer, _ place: ImportPlace, _ passwords: ImportPasswords
  ) throws {
    var operation: OperationAnswer
    do {
      operation = try house.api.post(
        OperationAnswer.self,
        APIPath("customers", plan.customer, "plans", plan.id, "application").text,
        ApplicationRequest(goAhead: true), timeout: 600)
    } catch {
      if case CLIFailure.interrupted = error {
        let command = Watch.command(plan.id, plan.customer)
        console.errorLine(invocation.say.trouble.stillRunning(command))
      }
      throw error
    }
    let key = operation.packKey
    if !operation.isOver {
      do {
        operation = try Watch(invocation: invocation, api: house.api).end(of: operation)
      } catch {
        console.errorLine(invocation.say.trouble.passwordsLost(operation.id))
        throw error
      }
    }
    if operation.refused > plan.tally.refused {
      let path = APIPath("customers", operation.customer, "operations", operation.id, "rows")
        .with("failed", "true")
      var rows: [PlanRowAnswer] = []
      try house.all(PlanRowAnswer.self, path) {
        if $0.outcome?.kind != "partly" { rows.append($0) }
      }
      refuse(rows, place)
    }
    try passwords.take(of: operation, key: key)
  }
}
