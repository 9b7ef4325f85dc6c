import TestSupport
import Testing

@Suite struct `Every statement on a customer's data` {
  /// Tables in which each row belongs to a customer.
  private static let tables = [
    "users", "credentials", "user_sessions", "entitlements", "seats", "assignments",
    "deleted_assignments", "plans", "plan_rows", "operations", "packs", "pack_parts", "uploads",
    "upload_rows", "upload_flaws", "ledger", "ledger_heads", "seat_history", "seat_days",
    "customer_tags", "withdrawals", "ledger_checks", "user_languages",
    "handovers", "mails",
    "selections", "picks", "undoings",
  ]

  /// The statements that cross customers, and why they may.
  private static let crossing: Set<String> = [
    // Lists of all customers in reach.
    "customers.by-name-after", "customers.by-name-before", "customers.by-users-after",
    "customers.by-users-before", "customers.by-health-after", "customers.by-health-before",
    "customers.summary", "customers.account", "customers.count-matching",
    "tags.first-of-customers", "tags.in-reach",
    // What waits, and how seats are used, over all customers in reach.
    "attention.refused", "attention.full-products", "attention.deletions", "attention.uploads",
    "use.products", "use.products-in-reach", "use.customers", "use.customers-in-reach",
    "seat-days.all", "seat-days.in-reach",
    // Part of who a principal is.
    "withdrawals.in-force",
    // The end of old days.
    "seat-history.sweep", "seat-days.sweep",
    "operations.all-before", "operations.all-after", "operations.count-all",
    "operations.count-running", "plan-rows.failure-causes",
    "ledger.all-before", "ledger.all-after", "ledger.count-all", "ledger.all-lengths",
    "ledger.all-of-actor-before", "ledger.all-of-actor-after", "ledger.count-all-of-actor",
    "ledger.all-of-action-before", "ledger.all-of-action-after", "ledger.count-all-of-action",
    "ledger-checks.broken",
    // What time makes due, anywhere.
    "operations.any-claimable", "operations.claim", "users.purge-due", "packs.over",
    "plans.expired", "uploads.old",
    "sweep.user-sessions",
    "handovers.end", "handovers.forget", "mails.due", "mails.forget",
    // What needs attention, of all customers in reach.
    "handovers.unopened-by-customer",
    // The check of the whole house.
    "ledger.chains", "seats.wrong",
  ]

  @Test func `names the customer, but for the few that are listed here`() throws {
    let statements = try SourceStatements().texts
    #expect(statements.count > 150, "the scan finds them")
    var found: Set<String> = []
    for (name, text) in statements where touchesCustomerData(text) {
      let names =
        text.contains(/customer_id = \$\d/)
        || (text.contains("INSERT INTO") && text.contains("customer_id"))
      if !names { found.insert(name) }
    }
    #expect(found.subtracting(Self.crossing) == [], "these cross customers and are not listed")
    #expect(Self.crossing.subtracting(found) == [], "these are listed and do not cross")
  }

  private func touchesCustomerData(_ text: String) -> Bool {
    text.matches(of: /(?:FROM|INTO|UPDATE|JOIN) (\w+)/).contains {
      Self.tables.contains(String($0.output.1))
    }
  }
}
