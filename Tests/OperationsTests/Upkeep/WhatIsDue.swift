import Domain
import Operations
import SQL
import Secrets
import TestSupport
import Testing

@Suite struct `What time makes due` {
  @Test func `is purged at every customer, and told at each`() async throws {
    let house = try await House()
    var customers: [Customer] = []
    for name in ["alder", "birch", "cedar"] {
      let customer = try await house.customer(name, domain: "\(name).example")
      let users = try await house.users(["ann", "bo", "chen"], at: customer)
      try await house.finish(
        try await house.operations.planDeletion(
          .users(Array(users.prefix(2))), in: customer.id, as: house.admin))
      customers.append(customer)
    }
    house.time.advance(days: 30)
    #expect(try await house.operations.purgeDue() == 6)
    #expect(try await house.operations.purgeDue() == 0)
    for customer in customers {
      let entries = try await house.history(of: customer.id)
      #expect(entries.count { $0.action == .userPurged } == 2)
      #expect(try await house.everyone(at: customer.id).map(\.user.displayName.text) == ["chen"])
      let gone = try await house.operations.deletedUsers(
        in: customer.id, search: nil, PageRequest(), as: house.admin)
      #expect(gone.total == 0)
    }
    let left = try await house.engine.read { try $0.count(.credentials) }
    #expect(left == 3, "no hash stays behind")
    #expect(try await house.operations.verify().isSound)
  }

  @Test func `purges more users than fit into one call`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let users = try await house.users((1...250).map { "user\($0)" }, at: customer)
    try await house.finish(
      try await house.operations.planDeletion(.users(users), in: customer.id, as: house.admin))
    house.time.advance(days: 30)
    _ = try await house.operations.purgeDue()
    try await house.carryEverythingOn()
    _ = try await house.operations.purgeDue()
    try await house.carryEverythingOn()
    let entries = try await house.history(of: customer.id)
    #expect(entries.count { $0.action == .userPurged } == 250)
  }

  @Test func `ends plans after a day and files after a week, and keeps what was applied`()
    async throws
  {
    let house = try await House()
    let maker = try await PlanOfKind(house)
    let kept = try await house.finish(try await maker.plan(.create, as: house.admin))
    let plan = try await maker.plan(.update, as: house.admin)
    let bytes = Array("Display name,Email\nDora,dora@alder.example\n".utf8)
    let upload = try await house.operations.receiveUpload(
      fileName: "x.csv", chunks: AsyncStream.of(bytes), in: maker.customer.id, as: house.admin)
    house.time.advance(seconds: 24 * 3600 - 1)
    try await house.operations.sweep()
    #expect(
      try await house.operations.plan(plan.id, in: maker.customer.id, as: house.admin).tally.rows
        == 1)
    #expect(
      try await house.operations.upload(upload.id, in: maker.customer.id, as: house.admin).rows
        == 1)
    house.time.advance(seconds: 2)
    #expect(
      await refusal(ApplyRefusal.self) { try await house.finish(plan) }
        == .expired(since: plan.expiresAt), "also when nobody swept")
    try await house.operations.sweep()
    try await house.operations.sweep()
    #expect(await refusal(ApplyRefusal.self) { try await house.finish(plan) } == .planUnknown)
    house.time.advance(days: 6)
    house.time.advance(seconds: -2)
    try await house.operations.sweep()
    #expect(
      try await house.operations.upload(upload.id, in: maker.customer.id, as: house.admin).rows
        == 1)
    house.time.advance(seconds: 2)
    try await house.operations.sweep()
    #expect(
      await refusal(Missing.self) {
        try await house.operations.upload(upload.id, in: maker.customer.id, as: house.admin)
      } == .notThere)
    let operation = try await house.operations.operationRows(
      kept.operation.id, in: maker.customer.id, failedOnly: false, PageRequest(), as: house.admin)
    #expect(operation.items.count == 1)
    #expect(try await house.engine.read { try $0.count(.uploadRows) } == 0)
  }

  @Test func `sweeps sessions that are over, and no others`() async throws {
    let house = try await House()
    let customer = try await house.customer()
    let plan = try await house.operations.planCreation(
      of: [DraftInput(displayName: "Ann Berg", email: "ann@alder.example")], licenses: [],
      in: customer.id, as: house.admin)
    let issued = try await house.passwords(of: try await house.finish(plan))[0]
    for _ in 1...2 {
      _ = try await house.operations.userSignIn(
        signInName: issued.signInName, password: issued.password.reveal(), address: "192.0.2.1")
      house.time.advance(seconds: 6 * 3600)
    }
    try await house.operations.sweep()
    #expect(try await house.engine.read { try $0.count(.sessions) } == 1)
  }

  @Test func `keeps the house running`() async throws {
    let house = try await House()
    _ = try await house.customer()
    try await house.operations.maintain()
    try await house.operations.maintain()
    #expect(try await house.operations.verify().isSound)
  }
}

@Suite struct `A long operation` {
  private func begun(_ rows: Int) async throws -> (House, Customer, Applied) {
    let house = try await House()
    let customer = try await house.customer()
    let drafts = (1...rows).map {
      DraftInput(displayName: "User \($0)", email: "user\($0)@alder.example")
    }
    let plan = try await house.operations.planCreation(
      of: drafts, licenses: [], in: customer.id, as: house.admin)
    let applied = try await house.operations.apply(
      plan.id, goAhead: true, in: customer.id, as: house.admin)
    return (house, customer, applied)
  }

  @Test func `stops between two steps, goes on, and stops for good`() async throws {
    let (house, customer, applied) = try await begun(2500)
    let operations = house.operations
    let (id, worker) = (applied.operation.id, operations.newWorker())
    #expect(try await operations.claim(for: worker).map(\.id) == [id])
    #expect(try await operations.carryOn(applied.operation).cursor == 1000)
    let paused = try await operations.pause(id, in: customer.id, as: house.admin)
    #expect(paused.state == .paused && paused.cursor == 1000)
    #expect(try await operations.claim(for: worker).isEmpty)
    #expect(try await operations.carryOn(applied.operation).cursor == 1000, "nothing moves")
    #expect(
      await refusal(ApplyRefusal.self) {
        try await operations.pause(id, in: customer.id, as: house.admin)
      } == .notRunning(.paused))

    _ = try await operations.resume(id, in: customer.id, as: house.admin)
    #expect(try await operations.claim(for: worker).map(\.id) == [id])
    #expect(try await operations.carryOn(applied.operation).cursor == 2000)
    let canceled = try await operations.cancel(id, in: customer.id, as: house.admin)
    #expect(canceled.state == .canceled && canceled.finishedAt == house.time.now)
    #expect(try await operations.carryOn(applied.operation).cursor == 2000)
    #expect(
      await refusal(ApplyRefusal.self) {
        try await operations.resume(id, in: customer.id, as: house.admin)
      } == .notRunning(.canceled))
    #expect(try await house.everyone(at: customer.id).count == 2000, "what is done stays done")
    let issued = try await house.passwords(
      of: Applied(operation: canceled, packKey: applied.packKey))
    #expect(issued.count == 2000, "and its passwords can be had")
    let entries = try await house.history(of: customer.id)
    #expect(entries.count { $0.action == .operationCanceled } == 1)
    #expect(entries.count { $0.action == .userCreated } == 2000)
  }

  @Test func `hands out no password before it is over`() async throws {
    let (house, _, applied) = try await begun(1500)
    let running = try await house.operations.carryOn(applied.operation)
    #expect(
      await refusal(PackRefusal.self) {
        try await house.passwords(of: Applied(operation: running, packKey: applied.packKey))
      } == .notReady)
    let done = try await house.operations.carryOn(running)
    #expect(done.state == .done)
    let again = try await house.operations.carryOn(running)
    #expect(again == done, "carrying on what is over does nothing")
  }

  @Test func `is watched until it is over`() async throws {
    let (house, customer, applied) = try await begun(2500)
    let progress = try await house.operations.progress(
      of: applied.operation.id, in: customer.id, as: house.admin)
    var seen: [Int] = []
    var last: Progress?
    for await now in progress {
      seen.append(now.cursor)
      last = now
      _ = try await house.operations.carryOn(applied.operation)
    }
    #expect(seen.first == 0)
    #expect(seen == seen.sorted() && Set(seen).count == seen.count)
    #expect(last?.state == .done && last?.changed == 2500)
  }
}

extension House {
  /// As the runner of the server does.
  fileprivate func carryEverythingOn() async throws {
    for var operation in try await operations.claim(for: operations.newWorker()) {
      while !operation.state.isOver { operation = try await operations.carryOn(operation) }
    }
  }
}

extension Reading {
  fileprivate func count(_ statement: Statement) throws(Fault) -> Int64 {
    try first(statement) { row throws(Fault) in try row.integer(0) } ?? 0
  }
}

extension Statement {
  fileprivate static let credentials = Statement(
    "test.credentials", "SELECT COUNT(*) FROM credentials")
  fileprivate static let uploadRows = Statement(
    "test.upload-rows", "SELECT COUNT(*) FROM upload_rows")
  fileprivate static let sessions = Statement(
    "test.sessions", "SELECT COUNT(*) FROM user_sessions")
}
