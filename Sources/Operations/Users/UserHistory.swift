package import Domain
import SQL
import Storage

extension Operations {
  /// The latest entries about one user, newest first.
  ///
  /// - Parameter limit: At most 100.
  package func history(
    of user: User.ID, in customer: Customer.ID, limit: Int, as principal: Principal
  ) async throws(OperationError<Missing>) -> [LedgerEntry] {
    try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeActivity.self, principal, customer)
      return try snapshot.entries(about: user, limit: min(limit, 100), permit)
    }
  }
}
