import Domain
import Operations
import TestSupport
import Testing

@Suite struct `Picking users` {
  private struct Scene {
    let house: House
    let customer: Customer
    let users: [User.ID]
    let someone: Principal

    init(_ names: [String] = ["anna", "bert", "carl"]) async throws {
      house = try await House()
      customer = try await house.customer()
      users = try await house.users(names, at: customer)
      someone = try await house.signedIn()
    }

    var operations: Operations { house.operations }

    func picked(as principal: Principal? = nil) async throws -> (Picked, Set<User.ID>) {
      try await operations.picked(among: users, in: customer.id, as: principal ?? someone)
    }
  }

  private static let everyonePicked: UserFilter = {
    var filter = UserFilter()
    filter.picked = true
    return filter
  }()

  @Test func `keeps who is ticked and forgets who is not, and nobody else's`() async throws {
    let scene = try await Scene()
    let (anna, bert) = (scene.users[0], scene.users[1])
    try await scene.operations.pick(
      [anna, bert], not: [], in: scene.customer.id, as: scene.someone)
    try await scene.operations.pick([], not: [bert], in: scene.customer.id, as: scene.someone)
    let (picked, ticked) = try await scene.picked()
    #expect(picked == Picked(total: 1))
    #expect(ticked == [anna])
    let other = try await scene.house.signedIn(email: "olga@partner.example")
    #expect(try await scene.picked(as: other).0 == Picked())
    let page = try await scene.operations.users(
      in: scene.customer.id, UserQuery(filter: Self.everyonePicked), as: scene.someone)
    #expect(page.items.map(\.user.id) == [anna])
  }

  @Test func `takes nobody who is another customer's or deleted`() async throws {
    let scene = try await Scene()
    let neighbor = try await scene.house.customer("Birch", domain: "birch.example")
    let stranger = try await scene.house.users(["bo"], at: neighbor)[0]
    try await scene.operations.pick(
      [stranger, scene.users[0]], not: [], in: scene.customer.id, as: scene.someone)
    #expect(try await scene.picked().0.total == 1)
    try await scene.house.finish(
      try await scene.operations.planDeletion(
        .users([scene.users[0]]), in: scene.customer.id, as: scene.house.admin))
    #expect(try await scene.picked().0.total == 0)
  }

  @Test func `of everyone who matches keeps the filter, and means who matches later`() async throws
  {
    let scene = try await Scene()
    var filter = UserFilter()
    filter.search = "anna"
    try await scene.operations.pickAll(filter, in: scene.customer.id, as: scene.someone)
    try await scene.house.users(["annabel"], at: scene.customer)
    let (picked, ticked) = try await scene.picked()
    #expect(picked == Picked(kind: .matching(filter), total: 2))
    #expect(ticked == [scene.users[0]])
    // Single ticks say nothing then.
    try await scene.operations.pick(
      [], not: scene.users, in: scene.customer.id, as: scene.someone)
    #expect(try await scene.picked().0.total == 2)
    let plan = try await scene.operations.planDeletion(
      .matching(Self.everyonePicked), in: scene.customer.id, as: scene.someone)
    #expect(plan.tally.rows == 2)
  }

  @Test func `joined with what contradicts it means nobody`() async throws {
    let scene = try await Scene()
    var filter = UserFilter()
    filter.search = "anna"
    try await scene.operations.pickAll(filter, in: scene.customer.id, as: scene.someone)
    var other = Self.everyonePicked
    other.search = "bert"
    let page = try await scene.operations.users(
      in: scene.customer.id, UserQuery(filter: other), as: scene.someone)
    #expect(page.total == 0)
  }

  @Test func `is over once its plan is applied, but not once another is`() async throws {
    let scene = try await Scene()
    try await scene.operations.pick(
      Array(scene.users.prefix(2)), not: [], in: scene.customer.id, as: scene.someone)
    let other = try await scene.operations.planPasswordReset(
      .users([scene.users[2]]), in: scene.customer.id, as: scene.someone)
    try await scene.house.finish(other, as: scene.someone)
    #expect(try await scene.picked().0.total == 2)
    let plan = try await scene.operations.planPasswordReset(
      .matching(Self.everyonePicked), in: scene.customer.id, as: scene.someone)
    #expect(try await scene.picked().0.total == 2, "a plan alone ends nothing")
    try await scene.house.finish(plan, as: scene.someone)
    #expect(try await scene.picked().0 == Picked(dropped: 2))
    try await scene.operations.tellDropped(in: scene.customer.id, as: scene.someone)
    #expect(try await scene.picked().0 == Picked())
  }

  @Test func `needs a session`() async throws {
    let scene = try await Scene()
    await #expect(throws: OperationError<PickRefusal>.self) {
      try await scene.operations.pick(
        scene.users, not: [], in: scene.customer.id, as: scene.house.admin)
    }
    let page = try await scene.operations.users(
      in: scene.customer.id, UserQuery(filter: Self.everyonePicked), as: scene.house.admin)
    #expect(page.total == 0)
  }
}
