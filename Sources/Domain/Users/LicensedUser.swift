/// A user and the licenses the user has.
package struct LicensedUser: Hashable, Sendable {
  package var user: User
  package var licenses: [Assignment]

  package init(user: User, licenses: [Assignment]) {
    self.user = user
    self.licenses = licenses
  }

  package var held: [Product.ID: Set<ServicePlan.ID>] {
    Dictionary(licenses.map { ($0.product, $0.disabledPlans) }) { first, _ in first }
  }
}
