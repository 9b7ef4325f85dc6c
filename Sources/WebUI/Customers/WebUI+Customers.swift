import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  func customers(_ list: CustomerListQuery, _ visit: StaffVisit) async throws -> Response {
    let page = try await operations.customers(list.query, list.place.page, as: visit.principal)
    return visit.page(
      CustomersPage(
        say: visit.say, list: list, page: page,
        choices: try await operations.customerChoices(as: visit.principal),
        mayAdd: visit.may(.manageCustomers),
        isLimited: visit.principal.reach != .everyCustomer),
      in: .customers)
  }

  /// The whole list as a file in the reader's language, sent as it is read.
  func customerFile(_ list: CustomerListQuery, _ visit: StaffVisit) throws -> Response {
    let say = visit.say
    let words = say.customers
    let file = try operations.customerFile(
      list.query, language: say.language.tag,
      words: CustomerFile.Words(
        headers: [
          words.microsoftID, words.companyName, words.primaryDomain, words.relationship,
          words.health, words.users, words.deleted, words.seatsUsed, words.seatsHeld,
          words.otherDomains, words.reseller,
        ],
        relationship: { summary in
          summary.reseller.map { words.through($0.text) } ?? words.direct
        },
        health: { summary in say.tell(summary) }), as: visit.principal)
    return .download(
      named: "customers.csv", type: "text/csv; charset=utf-8", body: .sequence(file))
  }

  func newCustomer(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageCustomers)
    var page = NewCustomerPage(say: visit.say, csrf: visit.session.csrf)
    guard visit.isSending else { return visit.page(page, in: .customers) }
    let form = try await visit.form()
    page.name = form["name"] ?? ""
    page.domains = form["domains"] ?? ""
    page.location = form["location"] ?? ""
    guard let draft = CustomerDraft(filling: &page) else {
      return visit.page(page, in: .customers, status: .unprocessableContent)
    }
    do throws(OperationError<CustomerRefusal>) {
      let customer = try await operations.createCustomer(draft, as: visit.principal)
      return visit.redirect(to: .of(customer.id, .users(UserListQuery())))
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.wrongDomains = visit.say.explain(refusal)
      return visit.page(page, in: .customers, status: .unprocessableContent)
    }
  }
}

extension CustomerDraft {
  /// Reads what was typed; what is wrong is noted on the page.
  fileprivate init?(filling page: inout NewCustomerPage) {
    let say = page.say
    var name: Label?
    do throws(PersonName.Flaw) {
      name = try Label(parsing: page.name)
    } catch {
      page.wrongName = say.explain(error)
    }
    var domains: [DomainName] = []
    for text in page.domains.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      if let domain = try? DomainName(parsing: text) {
        domains.append(domain)
      } else if page.wrongDomains == nil {
        page.wrongDomains = say.customers.badDomain(String(text.prefix(60)))
      }
    }
    if domains.isEmpty, page.wrongDomains == nil { page.wrongDomains = say.customers.noDomain }
    guard let name, page.wrongName == nil, page.wrongDomains == nil else { return nil }
    self.init(
      name: name, domains: domains, defaultLocation: try? Location(parsing: page.location))
  }
}

extension Phrases {
  func explain(_ refusal: CustomerRefusal) -> Explanation {
    switch refusal {
    case .noDomain: customers.noDomain
    case .domainTaken(let domain): customers.domainTaken(domain.text)
    case .limitedReach: customers.limitedReach
    }
  }
}
