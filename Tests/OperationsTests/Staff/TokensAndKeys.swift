import Domain
import Operations
import SQL
import Secrets
import TestSupport
import Testing

@Suite struct `A bearer token` {
  @Test func `stands for its maker until it runs out`() async throws {
    let house = try await House()
    let made = try await house.operations.makeToken(
      named: Label(stored: "script"), days: 1, as: house.admin)
    let text = made.token.reveal()
    #expect(try await house.operations.bearer(text) == house.admin)
    house.time.advance(seconds: 86_399)
    #expect(try await house.operations.bearer(text) != nil)
    house.time.advance(seconds: 1)
    #expect(try await house.operations.bearer(text) == nil)
    #expect(!"\(made.token)".contains(text), "it prints as dots")
  }

  @Test func `can be taken back by its owner, and by nobody else`() async throws {
    let house = try await House()
    let other = try await house.member(roles: [.globalAdmin])
    let made = try await house.operations.makeToken(
      named: Label(stored: "script"), days: nil, as: house.admin)
    let text = made.token.reveal()
    #expect(
      await refusal(Missing.self) {
        try await house.operations.revokeToken(made.info.id, as: other)
      } == .notThere)
    #expect(try await house.operations.bearer(text) != nil)
    #expect(try await house.operations.tokens(as: other).isEmpty)
    try await house.operations.revokeToken(made.info.id, as: house.admin)
    #expect(try await house.operations.bearer(text) == nil)
    #expect(
      try await house.operations.tokens(as: house.admin).map(\.revokedAt) == [house.time.now])
    #expect(
      await refusal(Missing.self) {
        try await house.operations.revokeToken(made.info.id, as: house.admin)
      } == .notThere, "once")
  }

  @Test func `has the rights that its owner has now, not those of then`() async throws {
    let house = try await House()
    let other = try await house.member(roles: [.globalAdmin])
    let text = try await house.token(of: other)
    _ = try await house.operations.changeStaff(
      try #require(other.staffID), roles: [.helpdeskAgent], reach: .only([]), as: house.admin)
    let known = try #require(try await house.operations.bearer(text))
    #expect(known.roles == [.helpdeskAgent])
    #expect(known.reach == .only([]))
  }

  @Test func `is nothing else`() async throws {
    let house = try await House()
    let text = try await house.token(of: house.admin)
    for forged in ["", "x", text + "x", String(text.dropLast()) + "!", text.uppercased()] {
      #expect(try await house.operations.bearer(forged) == nil)
    }
    #expect(try await house.operations.session(text) == nil, "nor a session")
  }
}

@Suite struct `A key that a client names for a request` {
  private let key = "4a9c1e77-order-17"
  private let request: [UInt8] = Array("POST /api/plans {}".utf8)
  private let answer: [UInt8] = Array("{\"packKey\":\"a secret that opens a pack\"}".utf8)

  private func start(
    _ house: House, _ request: [UInt8]? = nil, as principal: Principal? = nil
  ) async throws -> String {
    let kept = try await house.operations.startAnswer(
      idempotencyKey: key, request: request ?? self.request, as: principal ?? house.admin)
    switch kept {
    case .fresh: return "fresh"
    case .running: return "running"
    case .mismatch: return "mismatch"
    case .answered(let bytes): return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func `is fresh once, then running, then answered with the same answer`() async throws {
    let house = try await House()
    #expect(try await start(house) == "fresh")
    #expect(try await start(house) == "running")
    try await house.operations.finishAnswer(answer, idempotencyKey: key, as: house.admin)
    #expect(try await start(house) == String(decoding: answer, as: UTF8.self))
    #expect(try await start(house, Array("another".utf8)) == "mismatch")
    let other = try await house.member(roles: [.globalAdmin])
    #expect(try await start(house, as: other) == "fresh", "everybody has keys of their own")
  }

  @Test func `is free again when the request broke or died`() async throws {
    let house = try await House()
    #expect(try await start(house) == "fresh")
    try await house.operations.abandonAnswer(idempotencyKey: key, as: house.admin)
    #expect(try await start(house) == "fresh")
    house.time.advance(seconds: 120)
    #expect(try await start(house) == "running")
    house.time.advance(seconds: 1)
    #expect(try await start(house) == "fresh")
    try await house.operations.finishAnswer(answer, idempotencyKey: key, as: house.admin)
    try await house.operations.abandonAnswer(idempotencyKey: key, as: house.admin)
    #expect(try await start(house) != "fresh", "what was answered is not taken back")
  }

  @Test func `is forgotten after a day`() async throws {
    let house = try await House()
    #expect(try await start(house) == "fresh")
    try await house.operations.finishAnswer(answer, idempotencyKey: key, as: house.admin)
    house.time.advance(seconds: 86_399)
    try await house.operations.sweep()
    #expect(try await start(house) != "fresh")
    house.time.advance(seconds: 1)
    try await house.operations.sweep()
    #expect(try await start(house) == "fresh")
  }

  @Test func `keeps the answer sealed, and itself nowhere`() async throws {
    let house = try await House()
    _ = try await start(house)
    try await house.operations.finishAnswer(answer, idempotencyKey: key, as: house.admin)
    let stored = try await house.engine.read { snapshot in
      try snapshot.rows(.everyAnswer) { row throws(Fault) in
        try row.bytes(0) + row.bytes(1) + row.bytes(2)
      }
    }
    #expect(stored.count == 1)
    for secret in ["a secret that opens", "packKey", key] {
      #expect(!stored[0].holds(secret))
    }
  }
}

extension Statement {
  fileprivate static let everyAnswer = Statement(
    "test.answers", "SELECT digest, request, answer FROM idempotency")
}
