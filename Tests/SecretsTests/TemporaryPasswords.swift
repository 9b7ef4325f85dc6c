import Secrets
import Synchronization
import Testing

@Suite struct `A temporary password` {
  private static let alphabet = Set("acdefhjkmnprtuwxy3479")
  private let key = SecretKey(bytes: Array(0..<32))

  @Test func `has five groups of four that can be read aloud`() {
    var maker = TemporaryPasswordMaker(.system)
    for _ in 0..<1000 {
      let text = maker.make().reveal()
      let groups = text.split(separator: "-", omittingEmptySubsequences: false)
      #expect(groups.map(\.count) == [4, 4, 4, 4, 4])
      #expect(Set(text).subtracting(["-"]).isSubset(of: Self.alphabet))
      #expect(text.utf8.count == TemporaryPassword.length)
    }
  }

  @Test func `favors no character, given bytes that favor none`() {
    // Every byte in turn: 252 of 256 are used, each character twelve times a round.
    var maker = TemporaryPasswordMaker(Counting().random)
    var counts: [Character: Int] = [:]
    for _ in 0..<63 {
      for character in maker.make().reveal() where character != "-" {
        counts[character, default: 0] += 1
      }
    }
    #expect(counts == Dictionary(uniqueKeysWithValues: Self.alphabet.map { ($0, 60) }))
  }

  @Test func `is one of very many, made alone or in a batch`() {
    var maker = TemporaryPasswordMaker(.seeded(1))
    let batch = (0..<20_000).map { _ in maker.make().reveal() }
    let single = (0..<1000).map { _ in TemporaryPassword.make(.system).reveal() }
    #expect(Set(batch + single).count == 21_000)
    // Chi-squared over 21 characters: above 70 once in ten million times, if all is well.
    var counts: [Character: Double] = [:]
    for character in batch.joined() where character != "-" { counts[character, default: 0] += 1 }
    let expected = 20_000.0 * 20 / 21
    let distance = counts.values.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
    #expect(counts.count == 21 && distance < 70)
  }

  @Test func `is read as people type it`() throws {
    let password = TemporaryPassword.make(.seeded(3))
    let text = password.reveal()
    let bare = text.filter { $0 != "-" }
    for typed in [text, text.uppercased(), bare, " \(bare) ", text.replacing("-", with: " ")] {
      #expect(try #require(TemporaryPassword(typed: typed)).reveal() == text)
    }
  }

  @Test(arguments: [
    "", "acde-fhjk-mnpr-tuwx-347", "acde-fhjk-mnpr-tuwx-34799", "acde-fhjk-mnpr-tuwx-347b",
    "acde-fhjk-mnpr-tuwx-347é", "acde_fhjk_mnpr_tuwx_3479", "acdefhjkmnprtuwx3479\0",
  ])
  func `is not what cannot be one`(typed: String) {
    #expect(TemporaryPassword(typed: typed) == nil)
  }

  @Test func `is hashed with its user and the server's key`() throws {
    let key = try #require(key)
    let user = (high: 0x0102_0304_0506_0708 as UInt64, low: 0x1112_1314_1516_1718 as UInt64)
    let password = try #require(TemporaryPassword(typed: "acde-fhjk-mnpr-tuwx-y347"))
    let hash = TemporaryPasswordHash(of: password, user: user, key: key)
    // Made with another implementation of BLAKE2b (RFC 7693).
    let vector = "cbab9191f76186a0dba26d05f1509109bd70747ec31fde2bf4e34871031ab6a9"
    #expect(Hex.encode(hash.bytes) == vector)
    #expect(hash.matches(password, user: user, key: key))
    #expect(TemporaryPasswordHash(bytes: hash.bytes) == hash)

    let other = try #require(SecretKey(bytes: Array(1..<33)))
    #expect(!hash.matches(password, user: (user.high, user.low + 1), key: key))
    #expect(!hash.matches(password, user: (user.low, user.high), key: key))
    #expect(!hash.matches(password, user: user, key: other))
    #expect(!hash.matches(.make(.seeded(1)), user: user, key: key))
    #expect(TemporaryPasswordHash(bytes: hash.bytes.dropLast()) == nil)
  }
}

/// A source that gives 0, 1, 2 … 255, 0 …
private final class Counting: Sendable {
  private let next = Atomic<UInt8>(0)

  var random: Randomness {
    Randomness { [self] buffer in
      for index in buffer.indices {
        buffer[index] = next.wrappingAdd(1, ordering: .relaxed).oldValue
      }
    }
  }
}

@Suite struct `Chance` {
  @Test func `repeats itself for the same seed only`() {
    #expect(Randomness.seeded(5).bytes(100) == Randomness.seeded(5).bytes(100))
    #expect(Randomness.seeded(5).bytes(100) != Randomness.seeded(6).bytes(100))
    // SplitMix64 from zero, as published.
    let random = Randomness.seeded(0)
    #expect([random.word(), random.word()] == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4])
  }

  @Test func `gives as many bytes as are asked for`() {
    for random in [Randomness.system, .seeded(2)] {
      for count in [-1, 0, 1, 7, 8, 9, 5000] { #expect(random.bytes(count).count == max(0, count)) }
    }
    #expect(Randomness.system.bytes(32) != Randomness.system.bytes(32))
    #expect(Randomness.system.word() != Randomness.system.word())
  }
}
