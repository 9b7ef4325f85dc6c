package import Domain
import SQL
import Storage

extension Operations {
  /// Writes down what customers hold and use today; the last look of a day stays. May run at any
  /// time and as often as one likes.
  package func countSeats() async throws(OperationError<NoRefusal>) {
    let today = clock.now().day
    try await transact(refusing: NoRefusal.self) {
      try $0.countSeats(on: today, forgettingBefore: today - SeatDay.kept + 1)
    }
  }

  /// Takes over what a customer held and used before it came here, as it was counted elsewhere.
  package func recordSeatHistory(
    _ records: [SeatRecord], of customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<NoRefusal>) {
    try await transact(refusing: NoRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageCustomers.self, principal, customer)
      try transaction.insert(records, of: permit.customer)
    }
  }
}
