import Domain
package import Wire

/// A customer (PC 5.6.2). Lists have the short form.
package struct CustomerResource: Shape {
  package var id: String
  package var companyProfile: CompanyProfile
  package var relationshipToPartner: String
  package var allowDelegatedAccess: Bool?
  package var customDomains: [String]?
  package var userCredentials: UserCredentials?
  package var links: Links?
  package var attributes: ResourceAttributes

  package static let name = "Customer"
  package static let members: [String: MemberNote] = [
    "id": .id,
    "relationshipToPartner": .words([
      "none", "reseller", "advisor", "syndication", "microsoft_support",
    ]),
  ]

  init(_ customer: Customer) {
    id = customer.id.text
    companyProfile = CompanyProfile(
      tenantId: customer.id.text, domain: customer.domains.first?.text ?? "",
      companyName: customer.name.text,
      attributes: ResourceAttributes("CustomerCompanyProfile"))
    relationshipToPartner = "reseller"
    links = Links(to: "/customers/\(customer.id.text)")
    attributes = ResourceAttributes("Customer")
  }
}

package struct CompanyProfile: Shape {
  package var tenantId: String
  package var domain: String
  package var companyName: String
  package var attributes: ResourceAttributes
}

/// How the first admin of a new customer signs in; told once.
package struct UserCredentials: Shape {
  package var userName: String
  package var password: String
}

/// A customer to be (PC 5.6.1).
package struct CustomerRequest: Shape {
  package var companyProfile: CompanyProfileRequest
  package var billingProfile: BillingProfile?
}

package struct CompanyProfileRequest: Shape {
  package var domain: String
  package var companyName: String?
}

package struct BillingProfile: Shape {
  package var companyName: String?
  package var defaultAddress: Address?
}

package struct Address: Shape {
  package var country: String?
}

/// A domain that somebody has proved to own (PC 5.6.5).
package struct VerifiedDomain: Shape {
  package var authenticationType: String
  package var capability: String
  package var isDefault: Bool
  package var isInitial: Bool
  package var name: String
  package var rootDomain: String?
  package var status: String
  package var verificationMethod: String
}

package struct VerifiedDomainRequest: Shape {
  package var verifiedDomainName: String?
  package var domain: DomainRequest?
}

package struct DomainRequest: Shape {
  package var name: String?
  package var authenticationType: String?
  package var isDefault: Bool?
}
