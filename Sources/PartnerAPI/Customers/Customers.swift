import Domain
import HTTP
import Operations
import Wire

extension PartnerAPI {
  func customers(_ call: PartnerCall) async throws -> Response {
    var (list, seek) = try CustomerList.of(
      call, "customers", operations,
      begin: { () throws(PartnerError) in try CustomerList(call) })
    guard let request = list.page(seek) else {
      return try .shape(Collection([CustomerResource](), links: Links(to: call.path)))
    }
    let query = CustomerQuery(search: list.search, field: list.isOfDomain ? .domain : .name)
    let page = try await operations.customers(query, request, as: call.principal)
    (list.previous, list.next) = (page.previous, page.next)
    let ways = PageWays(
      path: "/customers", size: list.size, hasPrevious: page.previous != nil,
      hasNext: page.next != nil)
    let token = ways.isNeeded ? try list.token(call, "customers", operations) : nil
    return try .shape(
      Collection(
        page.items.map { CustomerResource($0.customer) }, continuationToken: token,
        links: ways.links(call, token)))
  }

  func customer(_ call: PartnerCall) async throws -> Response {
    let account = try await operations.account(try call.customer(), as: call.principal)
    return try .shape(CustomerResource(account))
  }

  func customDomains(_ call: PartnerCall) async throws -> Response {
    let account = try await operations.account(try call.customer(), as: call.principal)
    let domains = JSONValue.array(account.customer.domains.map { .string($0.text) })
    return .json(domains.json)
  }

  /// Makes a customer, and its first user, who is a global admin.
  func createCustomer(_ call: PartnerCall) async throws -> Response {
    let wanted = try await call.read(CustomerRequest.self)
    let draft = try wanted.draft()
    let customer = try await operations.createCustomer(draft, as: call.principal)
    let name = "admin@\(customer.domains[0].text)"
    let plan = try await operations.planCreation(
      of: [
        DraftInput(
          displayName: "Admin", email: name, location: customer.defaultLocation?.code ?? "",
          roles: [Role.globalAdmin.word])
      ], licenses: [], in: customer.id, as: call.principal)
    let password = try await carriedOut(plan, call).made?.password
    var resource = CustomerResource(
      try await operations.account(customer.id, as: call.principal))
    resource.userCredentials = password.map { UserCredentials(userName: name, password: $0) }
    var response = try Response.shape(resource, status: .created)
    response.noCompression = true
    return response
  }

  func addVerifiedDomain(_ call: PartnerCall) async throws -> Response {
    let wanted = try await call.read(VerifiedDomainRequest.self)
    guard let text = wanted.verifiedDomainName ?? wanted.domain?.name,
      let domain = try? DomainName(parsing: text)
    else { throw PartnerError.property("verifiedDomainName") }
    if wanted.domain?.authenticationType?.lowercased() == "federated" {
      // Who signs in is told by us alone.
      throw PartnerError(.notAllowedHere, data: ["domain.authenticationType"])
    }
    let id = try call.customer()
    try await operations.changeDomains(id, .add(domain), as: call.principal)
    if wanted.domain?.isDefault == true {
      try await operations.changeDomains(id, .prefer(domain), as: call.principal)
    }
    let answer = VerifiedDomain(
      authenticationType: "managed", capability: "email",
      isDefault: wanted.domain?.isDefault ?? false, isInitial: false, name: domain.text,
      rootDomain: nil, status: "verified", verificationMethod: "none")
    return try .shape(answer, status: .created)
  }

  /// 200 for a domain that is taken, 404 for one that is free (PC 5.6.4).
  func isTaken(_ call: PartnerCall) async throws -> Response {
    guard let domain = try? DomainName(parsing: call.parameters["domain"] ?? "") else {
      throw PartnerError.property("domain")
    }
    let isTaken = try await operations.isTaken(domain, as: call.principal)
    return Response(isTaken ? .ok : .notFound)
  }
}

extension CustomerResource {
  init(_ account: CustomerAccount) {
    self.init(account.customer)
    allowDelegatedAccess = account.withdrawal == nil
    // Without delegated rights they are not told (PC 5.6.2).
    if account.withdrawal == nil { customDomains = account.customer.domains.map(\.text) }
  }
}

extension CustomerRequest {
  fileprivate func draft() throws(PartnerError) -> CustomerDraft {
    guard let domain = try? DomainName(parsing: companyProfile.domain) else {
      throw .property("companyProfile.domain")
    }
    let text = companyProfile.companyName ?? billingProfile?.companyName ?? domain.text
    guard let name = try? Label(parsing: text) else {
      throw .property("companyProfile.companyName")
    }
    var location: Location?
    if let country = billingProfile?.defaultAddress?.country, !country.isEmpty {
      guard let known = try? Location(parsing: country) else {
        throw PartnerError(.locationRefused, data: ["billingProfile.defaultAddress.country"])
      }
      location = known
    }
    return CustomerDraft(name: name, domains: [domain], defaultLocation: location)
  }
}

/// Which customers a list is about, and where it goes on.
struct CustomerList: Continued {
  var size: Int
  var search: String?
  var isOfDomain = false
  var previous: String?
  var next: String?

  init(_ call: PartnerCall) throws(PartnerError) {
    size = try PageSize.of(call)
    guard let text = call.query("filter") else { return }
    for (field, operation, value) in try Filter(parsing: text).all {
      guard search == nil, ["companyname", "domain"].contains(field.lowercased()),
        operation == "starts_with"
      else { throw Filter.refused(field, operation) }
      search = value
      isOfDomain = field.lowercased() == "domain"
    }
  }

  func page(_ seek: Seek?) -> PageRequest? {
    Seek.page(seek, size: size, previous: previous, next: next)
  }
}
