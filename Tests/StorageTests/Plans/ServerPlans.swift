import Domain
import SQL
import TestSupport
import Testing

@testable import Storage

@Suite(.enabled(if: TestEngine.dialect == .postgresql && !TestEngine.isPartitioned))
struct `The server's way to the rows` {
  @Test func `is planned once for any values, as connections of ours ask for it`() async throws {
    let house = try await House()
    let mode = try await house.engine.read { snapshot in
      try snapshot.first(.planMode) { row throws(Fault) in try row.text(0) }
    }
    #expect(mode == "force_generic_plan off")
  }

  @Test func `of hot statements is an index, never a whole table or a whole customer`()
    async throws
  {
    let tables = try await WholeDay.task.value.tables
    let server = try await FilledServer.task.value
    for statement in HotStatements.all + HotStatements.ofThisEngine {
      let plan = try server.plan(of: statement.text(for: .postgresql))
      for step in plan.all {
        let isWhole = step.type == "Seq Scan" && tables.contains(step.relation ?? "")
        #expect(!isWhole, "\(statement.name): all of \(step.relation ?? ""), which is too much")
        let isOfUsers = step.index?.hasPrefix("users_") == true
        let isWide = isOfUsers && !(step.condition ?? "").contains(" AND ")
        #expect(!isWide || mayReadCustomer.contains(statement), "\(statement.name): \(step)")
      }
    }
  }

  /// What is counted has to be read, and who administers is in an index of their own. How many ids are
  /// handed over is not known to the plan: reading the customer is the safe way for any number. What
  /// is due is due at any customer.
  private let mayReadCustomer: [Statement] = [
    .countGlobalAdmins, .usersCountedUpTo, .markTaken, .usersByID, .countPicked, .pickedByName,
    .handoverPeople, .usersMatchingAmong, .purgeDue,
  ]

  @Test func `of a page of users is the index of its order, so that nothing is sorted`()
    async throws
  {
    let server = try await FilledServer.task.value
    for (sort, index) in [
      (UserSort.name, "users_by_name"), (.signInName, "users_sign_in_name"),
      (.location, "users_by_location"), (.lastSignIn, "users_by_last_sign_in"),
      (.created, "users_key"),
    ] {
      for down in [false, true] {
        let statement = sort.statements(down: down).walk
        let plan = try server.plan(of: statement.text(for: .postgresql))
        let page = try #require(plan.all.first { $0.type == "Limit" })
        #expect(page.all.contains { $0.index == index }, "\(statement.name)")
        #expect(!page.all.contains { $0.type.contains("Sort") }, "\(statement.name)")
      }
    }
  }

  @Test(arguments: [
    (Statement.deletedUsersAfter, "users_deleted"), (.deletedUsersBefore, "users_deleted"),
    (.deletedUsersByName, "users_deleted_by_name"),
    (.entriesOfCustomerBefore, "ledger_of_customer"),
    (.entriesOfCustomerAfter, "ledger_of_customer"), (.entriesOfActorBefore, "ledger_of_actor"),
    (.entriesOfActionAfter, "ledger_of_action"), (.links, "ledger_key"),
    (.operationsBefore, "operations_of_customer"), (.operationsAfter, "operations_of_customer"),
    (.planRowsAfter, "plan_rows_key"), (.planRowsBefore, "plan_rows_key"),
    (.failedRowsAfter, "plan_rows_failed"), (.uploadRowsAfter, "upload_rows_key"),
    (.flawedUploadRowsAfter, "upload_rows_flawed"), (.handoversBefore, "handovers_by_time"),
    (.unopenedBefore, "handovers_unopened"), (.entriesBefore, "ledger_by_time"),
    (.allOperationsBefore, "operations_by_time"),
  ])
  func `of other pages is the index of their order too`(
    statement: Statement, index: String
  ) async throws {
    let server = try await FilledServer.task.value
    let plan = try server.plan(of: statement.text(for: .postgresql))
    let page = try #require(plan.all.first { $0.type == "Limit" })
    #expect(page.all.contains { $0.index == index }, "\(statement.name)")
    #expect(!page.all.contains { $0.type == "Sort" }, "\(statement.name)")
  }

  @Test func `of a search is the index of parts of names`() async throws {
    let server = try await FilledServer.task.value
    var statements = UserSort.allCases.flatMap { sort in
      [false, true].map { sort.statements(down: $0).search }
    }
    statements += [
      .searchHits, Statement.usersMatching.search, Statement.idsMatching.search,
      Statement.stageMatching.search,
    ]
    for statement in statements {
      let plan = try server.plan(of: statement.text(for: .postgresql))
      let step = plan.all.first { $0.index == "users_search" }
      #expect(step?.condition?.contains("customer_id = $1") == true, "\(statement.name)")
    }
  }

  @Test(arguments: [("elm", true), ("cedar.example", false), ("e", false), ("zzz", true)])
  func `of a search depends on how much there is to find`(
    text: String, isByIndex: Bool
  ) async throws {
    let house = try await House()
    let customer = try await house.customer("Cedar", domain: "cedar.example")
    let neighbor = try await house.customer("Elm", domain: "elm.example")
    try await house.engine.write { [now = house.time.now] transaction in
      for (customer, count) in [(customer, 4100), (neighbor, 50)] {
        try transaction.insert(
          (1...count).map { number in
            let name = "\(number % 40 == 0 ? "elm" : "w")\(number)@cedar.example"
            return User(
              id: User.ID.made(at: now, from: (UInt64(number), UInt64(number) << 20)),
              signInName: SignInName(stored: name, key: name),
              displayName: PersonName(stored: name), createdAt: now)
          }, try Policy.permit(changing: .create, .house, customer.id))
      }
    }
    let roads = try await house.engine.read { snapshot in
      try [customer, neighbor].map { try snapshot.road(for: text, in: $0.id).isByIndex }
    }
    #expect(roads == [isByIndex, false], "few users are walked in any case")
  }
}

extension SearchRoad {
  fileprivate var isByIndex: Bool {
    if case .index = self { true } else { false }
  }
}

extension Statement {
  fileprivate static let planMode = Statement(
    "test.plan-mode",
    "SELECT current_setting('plan_cache_mode') || ' ' || current_setting('jit')")
}
