import Domain
package import Wire

/// A product that a customer holds units of (PC 5.9.1).
package struct SubscribedSku: Shape {
  package var availableUnits: Int
  package var activeUnits: Int
  package var consumedUnits: Int
  package var suspendedUnits: Int
  package var totalUnits: Int
  package var warningUnits: Int
  package var productSku: ProductSku
  package var servicePlans: [SkuServicePlan]
  package var capabilityStatus: String
  package var attributes: ResourceAttributes
}

package struct ProductSku: Shape {
  package var id: String
  package var name: String
  package var skuPartNumber: String
  package var targetType: String?
  package var licenseGroupId: String

  init(_ product: Product, targetType: String?) {
    id = product.id.text
    name = product.name
    skuPartNumber = product.code
    self.targetType = targetType
    licenseGroupId = LicenseGroup(product).rawValue
  }
}

package struct SkuServicePlan: Shape {
  package var id: String
  package var displayName: String
  package var serviceName: String
  package var capabilityStatus: String
  package var targetType: String
}

/// A product that a user has (PC 5.9.2): `servicePlans` are those that are on.
package struct License: Shape {
  package var servicePlans: [SkuServicePlan]
  package var productSku: ProductSku
  package var attributes: ResourceAttributes
}

/// A change of a user's licenses (PC 5.9.3).
package struct LicenseUpdate: Shape {
  package var licensesToAssign: [LicenseAssignment]?
  package var licensesToRemove: [String]?

  package static let members: [String: MemberNote] = [
    "licensesToRemove": .note("Ids of products, or their part numbers.")
  ]
}

package struct LicenseAssignment: Shape {
  package var skuId: String
  package var excludedPlans: [String]?

  package static let members: [String: MemberNote] = [
    "skuId": .note("The product's id or its part number."),
    "excludedPlans": .note("Service plans to leave off. Without it all are on."),
  ]
}

package struct LicenseUpdateAnswer: Shape {
  package var licensesToAssign: [LicenseAssignment]?
  package var licensesToRemove: [String]?
  package var licenseWarnings: [LicenseWarning]
  package var attributes: ResourceAttributes
}

package struct LicenseWarning: Shape {
  package var code: String
  package var message: String
  package var servicePlans: [String]
}

/// Who manages a product's licenses (PC 4.8): the directory, or a store whose products have no
/// plans.
enum LicenseGroup: String {
  case directory = "group1"
  case store = "group2"

  init(_ product: Product) {
    self = product.plans.isEmpty ? .store : .directory
  }
}

extension [SkuServicePlan] {
  init(_ plans: [ServicePlan.ID], _ status: String, _ catalog: Catalog) {
    self = plans.compactMap { id in
      catalog.plans[id].map {
        SkuServicePlan(
          id: id.text, displayName: $0.name, serviceName: $0.code, capabilityStatus: status,
          targetType: "User")
      }
    }
  }
}
