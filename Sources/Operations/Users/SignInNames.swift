package import Domain
import SQL
import Storage

/// Who has a sign-in name, and what to take instead.
package struct NameLook: Hashable, Sendable {
  package let name: SignInName
  /// The living user who has it.
  package let holder: NameHolder?
  /// A deleted user who has it, and would lose it.
  package let deleted: NameHolder?
  /// The name itself when nobody has it, else the first like it that nobody has, living or
  /// deleted; nil when a thousand are taken.
  package let free: SignInName?
}

extension Operations {
  /// Looks a sign-in name up among living and deleted users, in one statement.
  package func signInName(
    _ name: SignInName, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<Missing>) -> NameLook {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      let holders = try snapshot.holders(of: name, permit)
      let same = holders.filter { $0.key == name.key }
      return NameLook(
        name: name, holder: same.first { $0.deletedAt == nil },
        deleted: same.first { $0.deletedAt != nil },
        free: SignInName.free(
          like: name.local, at: name.domain, taken: Set(holders.map(\.key))))
    }
  }
}
