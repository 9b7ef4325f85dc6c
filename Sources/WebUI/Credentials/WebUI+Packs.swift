import Domain
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  /// Hands the passwords out, once: on a page, as slips to print, or as a file.
  func takePack(
    _ id: Pack.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let form = try await visit.form()
    let pack = try await operations.pack(id, in: customer, as: visit.principal)
    let home = try await operations.customer(customer, as: visit.principal)
    guard let key = packKey(visit) else { return try await refuse(.wrongKey, pack, visit) }
    do throws(OperationError<PackRefusal>) {
      let opened = try await operations.openPack(id, key: key, in: customer, as: visit.principal)
      var response: Response
      switch form["as"] {
      case "page" where pack.passwords <= PackCard.shown:
        response = try await passwordsPage(opened, home, visit)
      case "page",
        "slips" where pack.passwords <= PackCard.printed:
        response = try await passwordsPage(opened, home, visit, isSlipsOnly: true)
      default: response = passwordsFile(opened, home, visit.say)
      }
      response.headers["Cache-Control"] = "no-store"
      response.noCompression = true
      response.set(removal(of: id, in: customer, visit))
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      return try await refuse(refusal, pack, visit)
    }
  }

  /// Asks to whom the links go, and sends them.
  func mailPack(
    _ id: Pack.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let home = try await operations.customer(customer, as: visit.principal)
    let pack = try await operations.pack(id, in: customer, as: visit.principal)
    let operation = try await operations.operation(
      pack.operation, in: customer, as: visit.principal)
    try visit.require(operation.kind.right)
    guard let key = packKey(visit) else { return try await refuse(.wrongKey, pack, visit) }
    guard pack.takenAt == nil else { return try await refuse(.gone, pack, visit) }
    var page = MailPage(
      say: visit.say, customer: home, csrf: visit.session.csrf, pack: pack,
      mailFrom: settings.mailFrom, people: try await people(of: pack, visit))
    guard visit.isSending else { return visit.page(page, of: home, in: .users) }
    let form = try await visit.form()
    guard settings.mailFrom != nil, pack.passwords <= HandoverOrder.limit,
      let order = page.read(form)
    else { return visit.page(page, of: home, in: .users, status: .unprocessableContent) }
    do throws(OperationError<PackRefusal>) {
      let handed = try await operations.handOver(
        id, key: key, order, reader: visit.say.language.tag, in: customer, as: visit.principal)
      let query = HandoverQuery(sent: handed.sent, passedOver: handed.passedOver)
      var response = visit.redirect(to: .of(customer, .handovers(query)))
      response.set(removal(of: id, in: customer, visit))
      return response
    } catch {
      guard let refusal = error.refusal else { throw error }
      return try await refuse(refusal, pack, visit)
    }
  }

  private func packKey(_ visit: StaffVisit) -> PackSecret? {
    visit.request.cookie(named: PackCookie.name.description).flatMap { PackSecret(parsing: $0) }
  }

  private func removal(of pack: Pack.ID, in customer: Customer.ID, _ visit: StaffVisit) -> Cookie {
    PackCookie.removal(at: .of(customer, .pack(pack)), isSecure: visit.visit.isSecure)
  }

  /// Whom the passwords were made for, as long as their addresses can be typed one by one.
  private func people(
    of pack: Pack, _ visit: StaffVisit
  ) async throws -> [MailPage.Person] {
    guard pack.passwords <= MailPage.typed else { return [] }
    let rows = try await operations.planRows(
      pack.operation, in: pack.customer, verdict: .willChange, PageRequest(size: 200),
      as: visit.principal)
    let people = rows.items.filter { $0.outcome == nil }.map { row in
      MailPage.Person(
        user: row.user, displayName: row.target.displayName.text,
        signInName: row.target.signInName.text)
    }
    return people.count <= MailPage.typed ? people : []
  }

  private func refuse(
    _ refusal: PackRefusal, _ pack: Pack, _ visit: StaffVisit
  ) async throws -> Response {
    guard refusal != .unknown else { throw PageFailure.notFound }
    return try await operation(
      pack.operation, ListQuery(), in: pack.customer, visit, trouble: visit.say.explain(refusal))
  }

  private func passwordsFile(
    _ opened: OpenedPack, _ customer: Customer, _ say: Phrases
  ) -> Response {
    let file = PasswordFile(
      opened,
      headers: [say.users.displayName, say.users.signInName, say.operations.temporaryPassword])
    let domain = customer.domains.first?.text ?? customer.id.text
    return .download(
      named: "\(say.operations.temporaryPassword) \(domain).csv",
      type: "text/csv; charset=utf-8", body: .sequence(file))
  }

  private func passwordsPage(
    _ opened: OpenedPack, _ customer: Customer, _ visit: StaffVisit, isSlipsOnly: Bool = false
  ) async throws(OperationError<PackRefusal>) -> Response {
    let reader = visit.say.language
    var slips: [Slip] = []
    do {
      while let part = try await opened.next() {
        let tags = try await operations.languages(
          of: part.map(\.user), reader: reader.tag, in: customer, as: visit.principal)
        slips += part.map { issued in
          Slip(
            displayName: issued.displayName, signInName: issued.signInName,
            password: issued.password.reveal(),
            language: tags[issued.user].flatMap { Language(tag: $0) } ?? reader)
        }
      }
    } catch {
      throw .fault(error)
    }
    return visit.page(
      PasswordsPage(
        say: visit.say, customer: customer, slips: slips,
        address: address(of: .me(.licenses), visit.visit), isSlipsOnly: isSlipsOnly),
      of: customer, in: .users)
  }
}

extension MailPage {
  /// The order that a form gives; nil, with what is wrong, when it gives none.
  mutating func read(_ form: FormFields) -> HandoverOrder? {
    input.to = form["to"] ?? "users"
    input.address = form["address"] ?? ""
    input.hours = form["hours"].flatMap { Int($0) } ?? HandoverOrder.usualHours
    for person in people {
      let typed = (form["address-\(person.user.text)"] ?? "").trimmed
      if !typed.isEmpty { input.addresses[person.user] = typed }
    }
    switch input.to {
    case "one":
      guard let address = Self.address(input.address) else {
        input.wrongAddress = true
        return nil
      }
      return HandoverOrder(.one(address), hours: input.hours)
    case "each":
      let addresses = input.addresses.compactMapValues { Self.address($0) }
      input.wrongAddresses = Set(input.addresses.keys).subtracting(addresses.keys)
      guard input.wrongAddresses.isEmpty else { return nil }
      return HandoverOrder(.each(addresses), hours: input.hours)
    default: return HandoverOrder(.everyUser, hours: input.hours)
    }
  }

  private static func address(_ text: String) -> EmailAddress? {
    (try? EmailAddress(parsing: text)).flatMap { $0.isPlain ? $0 : nil }
  }
}
