import Domain
import HTTP
import Operations
import Secrets
package import Wire

/// Units that one seller sold, as a subscription (PC 5.10.1).
package struct Subscription: Shape {
  package var id: String
  package var offerId: String
  package var offerName: String
  package var friendlyName: String
  package var quantity: Int
  package var unitType: String
  package var status: String
  package var autoRenewEnabled: Bool
  package var isTrial: Bool
  package var isMicrosoftProduct: Bool
  package var publisherName: String?
  package var links: Links?
  package var attributes: ResourceAttributes

  package static let members: [String: MemberNote] = [
    "id": .id,
    "status": .words(["none", "active", "pending", "suspended", "expired", "deleted"]),
  ]
}

/// Seats of one product, and how they are used (PC 5.10.2).
package struct LicenseDeployment: Shape {
  package var licensesDeployed: Int
  package var licensesSold: Int
  package var deploymentPercent: Double
  package var serviceName: String
  package var productName: String
  package var customerId: String
  package var channel: String
  package var processedDateTime: String
  package var attributes: ResourceAttributes
}

package struct LicenseUsage: Shape {
  package var licensesActive: Int
  package var licensesQualified: Int
  package var usagePercent: Double
  package var workloadName: String
  package var serviceName: String
  package var customerId: String
  package var channel: String
  package var processedDateTime: String
  package var attributes: ResourceAttributes
}

extension PartnerAPI {
  func subscriptions(_ call: PartnerCall) async throws -> Response {
    let customer = try call.customer()
    let held = try await operations.entitlements(in: customer, as: call.principal)
    let items = held.flatMap { product in
      product.entitlements.map { Subscription(product.product, $0, customer) }
    }
    return try .shape(Collection(items, links: Links(to: call.path)))
  }

  func deployment(_ call: PartnerCall) async throws -> Response {
    let customer = try call.customer()
    let held = try await operations.entitlements(in: customer, as: call.principal)
    let now = operations.clock.now().iso
    let items = held.map { held in
      LicenseDeployment(
        licensesDeployed: held.seats.consumed, licensesSold: held.seats.total,
        deploymentPercent: Self.percent(held.seats.consumed, of: held.seats.total),
        serviceName: "o365", productName: held.product.name, customerId: customer.text,
        channel: "reseller", processedDateTime: now,
        attributes: ResourceAttributes("CustomerLicensesDeploymentInsights"))
    }
    return try .shape(Collection(items))
  }

  func usage(_ call: PartnerCall) async throws -> Response {
    let customer = try call.customer()
    let held = try await operations.entitlements(in: customer, as: call.principal)
    let active = try await operations.activeHolders(in: customer, as: call.principal)
    let now = operations.clock.now().iso
    let items = held.map { held in
      let using = active[held.product.id] ?? 0
      return LicenseUsage(
        licensesActive: using, licensesQualified: held.seats.consumed,
        usagePercent: Self.percent(using, of: held.seats.consumed),
        workloadName: held.product.name, serviceName: "o365", customerId: customer.text,
        channel: "reseller", processedDateTime: now,
        attributes: ResourceAttributes("CustomerLicensesUsageInsights"))
    }
    return try .shape(Collection(items))
  }

  private static func percent(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : (Double(part) / Double(whole) * 10_000).rounded() / 100
  }
}

extension Subscription {
  init(_ product: Product, _ entitlement: Entitlement, _ customer: Customer.ID) {
    // The same units have the same id as long as they are there.
    let seller = entitlement.seller
    let name = "\(customer.text) \(product.id.text) \(seller.kind) \(seller.name)"
    let digest = Digest.of(Array(name.utf8)).bytes
    let word = { (bytes: ArraySlice<UInt8>) in bytes.reduce(0 as UInt64) { $0 << 8 | UInt64($1) } }
    let id = ID<Subscription>(
      high: word(digest[0..<8]) & ~0xF000 | 0x8000,
      low: word(digest[8..<16]) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    self.init(
      id: id.text, offerId: product.id.text, offerName: product.name,
      friendlyName: product.name, quantity: entitlement.total + entitlement.suspended,
      unitType: "Licenses", status: entitlement.total > 0 ? "active" : "suspended",
      autoRenewEnabled: false, isTrial: false, isMicrosoftProduct: product.publisher == nil,
      publisherName: product.publisher?.name,
      links: Links(to: "/customers/\(customer.text)/subscriptions/\(id.text)"),
      attributes: ResourceAttributes("Subscription"))
  }
}
