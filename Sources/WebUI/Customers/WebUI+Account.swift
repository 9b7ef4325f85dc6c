import Domain
import HTML
import HTTP
import Messages
import Operations

extension WebUI {
  func account(_ id: Customer.ID, _ visit: StaffVisit) async throws -> Response {
    guard visit.isSending else { return try await accountPage(id, visit) }
    _ = try await operations.account(id, as: visit.principal)
    let form = try await visit.form()
    guard let act = form["act"].flatMap({ AccountAct(rawValue: $0) }) else {
      throw PageFailure.badRequest
    }
    var typed = AccountPage.Typed()
    guard try await carryOut(act, form, on: id, &typed, visit) else {
      return try await accountPage(id, visit, typed, status: .unprocessableContent)
    }
    return visit.redirect(to: .of(id, .account(saved: true)))
  }

  private func accountPage(
    _ id: Customer.ID, _ visit: StaffVisit, _ typed: AccountPage.Typed = AccountPage.Typed(),
    status: Status = .ok
  ) async throws -> Response {
    let account = try await operations.account(id, as: visit.principal)
    let figures = try await operations.accountFigures(id, as: visit.principal)
    var page = AccountPage(
      say: visit.say, csrf: visit.session.csrf, account: account, summary: figures.summary,
      history: figures.history, mayManage: visit.may(.manageCustomers),
      mayTag: visit.may(.tagCustomers), typed: typed)
    page.saved = visit.visit.route == .of(id, .account(saved: true)) && status == .ok
    if page.mayManage {
      page.resellers = try await operations.customerChoices(as: visit.principal)
        .resellers.map(\.name)
    }
    return visit.page(page, of: account.customer, in: .account, status: status)
  }

  /// - Returns: False when something is wrong, which is then noted in `typed`.
  private func carryOut(
    _ act: AccountAct, _ form: FormFields, on id: Customer.ID, _ typed: inout AccountPage.Typed,
    _ visit: StaffVisit
  ) async throws -> Bool {
    switch act {
    case .save: return try await saveAccount(form, on: id, &typed, visit)
    case .addDomain, .removeDomain, .preferDomain:
      try visit.require(.manageCustomers)
      return try await changeDomain(act, form, on: id, &typed, visit)
    case .addTag, .removeTag:
      try visit.require(.tagCustomers)
      return try await changeTag(act, form, on: id, &typed, visit)
    case .withdrawal, .reinstatement:
      do throws(OperationError<AccountRefusal>) {
        if act == .withdrawal {
          try await operations.recordWithdrawal(of: id, as: visit.principal)
        } else {
          try await operations.recordReinstatement(of: id, as: visit.principal)
        }
        return true
      } catch {
        guard let refusal = error.refusal else { throw error }
        typed.wrongRights = visit.say.explain(refusal)
        return false
      }
    }
  }

  private func saveAccount(
    _ form: FormFields, on id: Customer.ID, _ typed: inout AccountPage.Typed, _ visit: StaffVisit
  ) async throws -> Bool {
    try visit.require(.manageCustomers)
    let (name, reseller) = (form["name"] ?? "", (form["reseller"] ?? "").trimmed)
    typed.name = name
    typed.reseller = reseller
    typed.location = form["location"] ?? ""
    var parsed: (name: Label?, reseller: Label?)
    do throws(PersonName.Flaw) { parsed.name = try Label(parsing: name) } catch {
      typed.wrongName = visit.say.explain(error)
    }
    do throws(PersonName.Flaw) {
      if !reseller.isEmpty { parsed.reseller = try Label(parsing: reseller) }
    } catch {
      typed.wrongReseller = visit.say.explain(error)
    }
    guard let label = parsed.name, typed.wrongReseller == nil else { return false }
    let change = AccountChange(
      name: label, defaultLocation: try? Location(parsing: typed.location ?? ""),
      reseller: parsed.reseller)
    try await operations.changeAccount(id, change, as: visit.principal)
    return true
  }

  private func changeDomain(
    _ act: AccountAct, _ form: FormFields, on id: Customer.ID, _ typed: inout AccountPage.Typed,
    _ visit: StaffVisit
  ) async throws -> Bool {
    let text = form["domain"] ?? ""
    guard let domain = try? DomainName(parsing: text) else {
      typed.domain = text
      typed.wrongDomain = visit.say.customers.badDomain(String(text.prefix(60)))
      return false
    }
    let change: DomainChange =
      switch act {
      case .removeDomain: .remove(domain)
      case .preferDomain: .prefer(domain)
      default: .add(domain)
      }
    do throws(OperationError<AccountRefusal>) {
      try await operations.changeDomains(id, change, as: visit.principal)
      return true
    } catch {
      guard let refusal = error.refusal else { throw error }
      typed.domain = act == .addDomain ? text : ""
      typed.wrongDomain = visit.say.explain(refusal)
      return false
    }
  }

  private func changeTag(
    _ act: AccountAct, _ form: FormFields, on id: Customer.ID, _ typed: inout AccountPage.Typed,
    _ visit: StaffVisit
  ) async throws -> Bool {
    typed.tag = form["tag"] ?? ""
    let tag: Tag
    do throws(PersonName.Flaw) { tag = try Tag(parsing: typed.tag) } catch {
      typed.wrongTag = visit.say.explain(tag: error)
      return false
    }
    do throws(OperationError<TagRefusal>) {
      if act == .addTag {
        try await operations.addTag(tag, to: id, as: visit.principal)
      } else {
        try await operations.removeTag(tag, from: id, as: visit.principal)
      }
      return true
    } catch {
      guard case .refused(.tooMany(let limit)) = error else { throw error }
      typed.wrongTag = visit.say.account.tooManyTags(limit)
      return false
    }
  }
}

extension Phrases {
  func explain(_ refusal: AccountRefusal) -> Explanation {
    switch refusal {
    case .domainTaken(let domain): customers.domainTaken(domain.text)
    case .lastDomain(let domain): account.lastDomain(domain.text)
    case .domainInUse(let domain, let users): account.domainInUse(users, domain.text)
    case .unknownDomain(let domain): account.unknownDomain(domain.text)
    case .alreadyWithdrawn: account.alreadyWithdrawn
    case .notWithdrawn: account.notWithdrawn
    }
  }

  fileprivate func explain(tag flaw: PersonName.Flaw) -> Explanation {
    switch flaw {
    case .empty: account.tagEmpty
    case .tooLong(let limit): account.tagTooLong(limit)
    case .controlCharacter: explain(flaw)
    }
  }
}
