import Secrets
import Testing

@Suite struct `A password that a person chooses` {
  private func flaws(
    _ text: String, name: String = "Mira Osei", localPart: String = "mira.osei"
  ) throws -> [ChosenPassword.Flaw] {
    let checker = try PasswordChecker()
    do {
      let password = try ChosenPassword(
        parsing: text, displayName: name, localPart: localPart, checker: checker)
      #expect(password.reveal() == text)
      return []
    } catch {
      #expect(!error.flaws.isEmpty)
      return error.flaws
    }
  }

  @Test(arguments: [
    "violet tram hums low", "correct horse battery staple", "xk7-vnq2-rrt9", "Grüße aus Örebro 7",
    "日本語のとても長い合言葉です", "tram🚋hums🎵low", "yq8$Lw!fe0Zr",
  ])
  func `is free to be anything long and not known`(text: String) throws {
    #expect(try flaws(text) == [])
  }

  @Test func `has 12 to 256 characters, as people count them, and 1,024 bytes at most`() throws {
    // Varied, and without words: only its length matters here.
    let long = (0..<300).map { "xq7vk2zj9w"[$0 * 7 % 10] + String($0 % 7) }.joined()
    #expect(try flaws(String(long.prefix(11))) == [.tooShort(minimum: 12)])
    #expect(try flaws(String(long.prefix(12))) == [])
    #expect(try flaws(String(long.prefix(256))) == [])
    #expect(try flaws(String(long.prefix(257))) == [.tooLong(maximum: 256)])
    let family = "👨‍👩‍👧‍👦"
    #expect(try flaws(String(long.prefix(11)) + family) == [])
    #expect(
      try flaws(String(long.prefix(20)) + String(repeating: family, count: 41)).isEmpty == false)
    #expect(try flaws("") == [.tooShort(minimum: 12)])
  }

  @Test(arguments: [
    ("tulip-MIRA-72-kelp", "Mira Osei", ""), ("xx-osei-kelp-7231", "Mira Osei", ""),
    ("kelp jürgensen 72q", "Jurgensen", ""), ("kelp jurgensen 72q", "Jürgensen", ""),
    ("kelp STRASSER 72qx", "Straßer", ""), ("kelp-frontdesk-72q", "Reception", "frontdesk"),
    ("kelp-lindqvist-72q", "Reception", "a.lindqvist+x"), ("kelp šimůnek 72qxy", "Simunek", ""),
  ])
  func `does not hold a part of their name`(text: String, name: String, localPart: String) throws {
    #expect(try flaws(text, name: name, localPart: localPart) == [.holdsName])
  }

  @Test func `may hold what is too short to be a name`() throws {
    #expect(try flaws("annual kelp 72 tides", name: "Ann de Wit", localPart: "ann.wit") == [])
    #expect(try flaws("kelp 72 tides turn", name: "", localPart: "") == [])
  }

  @Test(arguments: [
    "password1234", "Password1234!", "passwordpassword", "Passw0rd1234", "administrator",
    "123456789012", "abcdefghijkl", "aaaaaaaaaaaa", "abcabcabcabc", "1q2w3e4r5t6z",
    "welcome12345", "amanaplanacanalpanama", "computer!!!!", "2024computer", "kelp-99999999-tz",
  ])
  func `is not one that is guessed first`(text: String) throws {
    #expect(try flaws(text) == [.tooCommon])
  }

  @Test func `is told everything that is wrong with it at once`() throws {
    #expect(
      try flaws("password", name: "Pass Word", localPart: "x")
        == [.tooShort(minimum: 12), .holdsName, .tooCommon])
  }

  @Test func `is not checked by half where a zero byte stands in it`() throws {
    #expect(try flaws("password\0\01234") == [.tooCommon])
    #expect(try flaws("violet\0 tram hums low") == [])
  }

  @Test func `cannot be checked without the dictionary, which shows at the start`() {
    #expect(throws: PasswordChecker.Flaw.noDictionary) {
      try PasswordChecker(dictionary: "/nowhere/dictionary")
    }
  }

  @Test func `is checked by many at once`() async throws {
    let checker = try PasswordChecker()
    let queue = HashingQueue(threads: 4, waiting: 1000)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          try await queue.run {
            let text = number.isMultiple(of: 2) ? "password1234" : "violet tram hums low"
            let parsed = try? ChosenPassword(
              parsing: text, displayName: "", localPart: "", checker: checker)
            return (parsed == nil) == number.isMultiple(of: 2)
          }
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }
}

extension String {
  fileprivate subscript(position: Int) -> String {
    String(self[index(startIndex, offsetBy: position)])
  }
}

@Suite struct `The hash of a chosen password` {
  // Made with another implementation of Argon2id (RFC 9106).
  private static let vector =
    "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
    + "Kzuv4gw3mFuvDHxKH2nKK2oWnZkvd6EeM1v3IYd/6Nw"
  private static let weak =
    "$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
    + "Vn21FTukzqvxo4lBZUOUBrCBnrXbVIrFfkHN7Zryecg"

  private func password(_ text: String) throws -> ChosenPassword {
    try ChosenPassword(parsing: text, displayName: "", localPart: "", checker: PasswordChecker())
  }

  @Test func `is Argon2id over 19 MiB in two passes`() throws {
    let hash = try ChosenPasswordHash(of: password("violet tram hums low"))
    #expect(hash.stored.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(hash.matches("violet tram hums low"))
    #expect(!hash.needsRehash)
    for wrong in ["", "violet tram hums lo", "Violet tram hums low", "violet tram hums low\0"] {
      #expect(!hash.matches(wrong))
    }
    #expect(try ChosenPasswordHash(of: password("violet tram hums low")).stored != hash.stored)
  }

  @Test func `matches what others hashed, and asks for today's costs`() {
    let hash = ChosenPasswordHash(stored: Self.vector)
    #expect(hash.matches("Fjäril på ängen 7") && !hash.matches("Fjaril pa angen 7"))
    #expect(!hash.needsRehash)
    let weak = ChosenPasswordHash(stored: Self.weak)
    #expect(weak.matches("Fjäril på ängen 7") && weak.needsRehash)
  }

  @Test(arguments: ["", "x", "$argon2id$", "$argon2id$v=19$m=19456,t=2,p=1$MDEy$", "$2b$12$abc"])
  func `matches nothing when it is none`(stored: String) {
    let hash = ChosenPasswordHash(stored: stored)
    #expect(!hash.matches("") && !hash.matches("violet tram hums low"))
    #expect(hash.needsRehash)
  }

  @Test func `is not made of more than 1,024 bytes`() {
    let hash = ChosenPasswordHash(stored: Self.vector)
    #expect(!hash.matches(String(repeating: "x", count: 5_000_000)))
  }
}
