import Domain
import HTTP
import Operations
import Wire

extension PartnerAPI {
  func products(_ call: PartnerCall) async throws -> Response {
    let groups = try Self.groups(call)
    let held = try await operations.entitlements(in: try call.customer(), as: call.principal)
    let catalog = try await operations.catalog(as: call.principal)
    let items = held.filter { groups.contains(LicenseGroup($0.product)) }.map { held in
      SubscribedSku(held, catalog)
    }
    return try .shape(Collection(items, links: Links(to: call.path)))
  }

  func licenses(_ call: PartnerCall) async throws -> Response {
    let groups = try Self.groups(call)
    let user = try await found(call)
    let catalog = try await operations.catalog(as: call.principal)
    // What a deleted user had is not theirs.
    let assignments = user.user.deletedAt == nil ? user.licenses : []
    let items = assignments.compactMap { License($0, catalog) }.filter {
      groups.map(\.rawValue).contains($0.productSku.licenseGroupId)
    }
    return try .shape(Collection(items, links: Links(to: call.path)))
  }

  func updateLicenses(_ call: PartnerCall) async throws -> Response {
    let wanted = try await call.read(LicenseUpdate.self)
    let catalog = try await operations.catalog(as: call.principal)
    let change = try LicenseReading(catalog).change(wanted)
    let id = try call.user()
    let plan = try await operations.planLicenses(
      .users([id]), change, in: try call.customer(), as: call.principal)
    try await carriedOut(plan, call)
    let answer = LicenseUpdateAnswer(
      licensesToAssign: wanted.licensesToAssign, licensesToRemove: wanted.licensesToRemove,
      licenseWarnings: [], attributes: ResourceAttributes("LicenseUpdate"))
    return try .shape(answer, status: .created)
  }

  /// The living users who hold a product.
  func holders(_ call: PartnerCall) async throws -> Response {
    let catalog = try await operations.catalog(as: call.principal)
    guard let product = catalog.product(named: call.parameters["product"] ?? "") else {
      throw PartnerError(.notFound)
    }
    let customer = try call.customer()
    return try await list(
      "subscribedskus/\(product.id.text)/users", call,
      begin: { () throws(PartnerError) in
        var list = UserList(size: try PageSize.of(call))
        list.filter.require(product.id)
        return list
      }, { CustomerUser($0, in: customer) })
  }

  /// - Throws: 3000 for a group that is none.
  private static func groups(_ call: PartnerCall) throws(PartnerError) -> Set<LicenseGroup> {
    let wanted = call.allOfQuery("licenseGroupIds").flatMap { $0.split(separator: ",") }
    guard !wanted.isEmpty else { return [.directory] }
    var groups: Set<LicenseGroup> = []
    for text in wanted {
      guard let group = LicenseGroup(rawValue: text.lowercased()) else {
        throw .property("licenseGroupIds")
      }
      groups.insert(group)
    }
    return groups
  }
}

/// Makes a change of ours of what clients send.
struct LicenseReading {
  let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  func change(_ wanted: LicenseUpdate) throws(PartnerError) -> LicenseChange {
    var change = LicenseChange()
    var groups: Set<LicenseGroup> = []
    for assignment in wanted.licensesToAssign ?? [] {
      let product = try product(assignment.skuId)
      groups.insert(LicenseGroup(product))
      var excluded: Set<ServicePlan.ID> = []
      for text in assignment.excludedPlans ?? [] {
        guard let plan = ServicePlan.ID(parsing: text) else {
          throw PartnerError(.planNotOfProduct, data: [text])
        }
        excluded.insert(plan)
      }
      change.assign.append(LicenseGrant(product: product.id, plans: .except(excluded)))
    }
    for text in wanted.licensesToRemove ?? [] {
      let product = try product(text)
      groups.insert(LicenseGroup(product))
      change.revoke.insert(product.id)
    }
    guard groups.count <= 1 else { throw PartnerError(.mixedGroups) }
    guard !groups.isEmpty else { throw .property("licensesToAssign") }
    // Only licenses that somebody has can be removed (PC 4.6.7).
    change.onlyHolders = true
    return change
  }

  private func product(_ text: String) throws(PartnerError) -> Product {
    guard let product = catalog.product(named: text) else {
      throw PartnerError(.productNotHeld, data: [text])
    }
    return product
  }
}

extension SubscribedSku {
  init(_ held: ProductSeats, _ catalog: Catalog) {
    let warning = held.entitlements.reduce(0) { $0 + $1.warning }
    self.init(
      availableUnits: held.seats.available, activeUnits: held.seats.total - warning,
      consumedUnits: held.seats.consumed, suspendedUnits: held.seats.suspended,
      totalUnits: held.seats.total, warningUnits: warning,
      productSku: ProductSku(held.product, targetType: "User"),
      servicePlans: [SkuServicePlan](held.product.plans, "Enabled", catalog),
      capabilityStatus: held.status, attributes: ResourceAttributes("SubscribedSku"))
  }
}

extension ProductSeats {
  /// The directory's word (PC 4.3).
  fileprivate var status: String {
    if seats.total > 0 { return "Enabled" }
    return seats.suspended > 0 ? "Suspended" : "Enabled"
  }
}

extension License {
  fileprivate init?(_ assignment: Assignment, _ catalog: Catalog) {
    guard let product = catalog.products[assignment.product] else { return nil }
    self.init(
      servicePlans: [SkuServicePlan](
        product.plans.filter { !assignment.disabledPlans.contains($0) }, "Assigned", catalog),
      productSku: ProductSku(product, targetType: nil),
      attributes: ResourceAttributes("License"))
  }
}
