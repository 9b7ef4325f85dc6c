package import Domain
import SQL
import Storage

extension Operations {
  /// Records that the customer has withdrawn our delegated rights (PC 1.10.2).
  ///
  /// From then on its users and licenses are neither shown nor changed, by nobody. Operations that
  /// are under way end where they are; what is done stays done.
  package func recordWithdrawal(
    of customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<AccountRefusal>) {
    let now = clock.now()
    try await transact(refusing: AccountRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageCustomers.self, principal, customer)
      guard let account = try transaction.account(permit) else { throw Denial.notYours }
      guard account.withdrawal == nil else { throw AccountRefusal.alreadyWithdrawn }
      var ledger = LedgerBatch(customer: customer, actor: principal.name, at: now)
      let closing = try Policy.permit(changing: .update, principal, customer)
      for stopped in try transaction.stopOperations(at: now, permit) {
        if let pack = stopped.pack { try transaction.close(pack, at: now, closing) }
        ledger.add(.operationCanceled, stopped.id, named: stopped.kind, operation: stopped.id)
      }
      try transaction.insert(Withdrawal(at: now, by: principal.name), permit)
      ledger.add(.rightsWithdrawn, customer, named: account.customer.name.text)
      try ledger.write(to: transaction)
    }
  }

  /// Records that the customer has given us delegated rights again.
  package func recordReinstatement(
    of customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<AccountRefusal>) {
    let now = clock.now()
    try await transact(refusing: AccountRefusal.self) { transaction in
      let permit = try Policy.permit(May.ManageCustomers.self, principal, customer)
      guard let account = try transaction.account(permit) else { throw Denial.notYours }
      guard try transaction.endWithdrawal(at: now, by: principal.name, permit) else {
        throw AccountRefusal.notWithdrawn
      }
      var before = Facts()
      before.add("since", account.withdrawal?.at.iso)
      var ledger = LedgerBatch(customer: customer, actor: principal.name, at: now)
      ledger.add(
        .rightsReinstated, customer, named: account.customer.name.text, before: before.text())
      try ledger.write(to: transaction)
    }
  }
}

extension Operations {
  /// Who a staff member is at this moment, with what customers have withdrawn.
  static func principal(
    _ member: StaffMember, session: [UInt8]? = nil, _ reading: some Reading
  ) throws(Fault) -> Principal {
    Principal(member, session: session, withdrawn: try reading.withdrawnCustomers())
  }
}
