import Domain
import FoundationEssentials
import HTTP
import Messages
import Operations
import PartnerAPI
import TestSupport
import Testing
import Wire

@Suite struct `Errors under v1` {
  /// What takes trouble in the house, or two at the same moment.
  private static let ofChance: Set<ErrorCode> = [
    .unexpected, .overloaded, .requestRunning, .notDeleted, .changedMeanwhile,
  ]

  /// For each number a request that is answered with it.
  @Test(arguments: ErrorCode.allCases)
  func `are each told by number, status, source and a sentence in four languages`(
    code: ErrorCode
  ) async throws {
    let v1 = try await PartnerHouse()
    let cause = ErrorCause(v1: v1)
    guard let first = try await cause.answer(code, locale: "en-US") else {
      #expect(Self.ofChance.contains(code))
      return
    }
    #expect(first.status == Int(code.status.code), "\(first.text)")
    guard first.status != 404 || !first.bytes.isEmpty else { return }
    #expect(first.code == code.rawValue, "\(first.text)")
    #expect(first.json?["source"] == "PartnerFD")
    let description = try #require(first.json?["description"]?.string)
    #expect(description.hasPrefix(code.text(in: .english)))
    #expect(description.count <= 1024)
  }

  @Test(arguments: ErrorCode.allCases)
  func `are worded differently in each language`(code: ErrorCode) {
    let texts = Language.allCases.map { code.text(in: $0) }
    #expect(Set(texts).count == 4)
    #expect(texts.allSatisfy { $0.hasSuffix(".") && $0.count < 300 })
  }

  @Test func `are told in the language that is asked for`() async throws {
    let v1 = try await PartnerHouse()
    for (locale, language) in [
      ("de-DE", Language.german), ("nl", .dutch), ("sv-SE", .swedish), ("fr-FR", .english),
    ] {
      let answer = try await v1.ask(.get, "/v1/nowhere", headers: [("X-Locale", locale)])
      #expect(
        answer.json?["description"]?.string == ErrorCode.notFound.text(in: language))
      #expect(answer.headers["Content-Language"] == language.tag)
    }
    let seat = try await ErrorCause(v1: v1).answer(.noSeat, locale: "de-DE")
    let text = try #require(seat?.json?["description"]?.string)
    #expect(text.hasPrefix("Für dieses Produkt"))
    #expect(!text.contains("No seat"))
  }

  @Test func `of ours are in the list of them`() throws {
    let file = Golden.packageFolder + "/docs/api/partner-center.md"
    let page = String(
      decoding: try #require(FileManager.default.contents(atPath: file)), as: UTF8.self)
    for code in ErrorCode.allCases {
      let line = "| \(code.rawValue) | \(code.status.code) |"
      #expect(page.contains(line), "\(line)")
    }
  }
}

/// Makes every error happen.
struct ErrorCause {
  let v1: PartnerHouse

  /// - Returns: Nil for trouble of the house itself, which no request makes.
  func answer(_ code: ErrorCode, locale: String) async throws -> PartnerHouse.Answer? {
    let language = [("X-Locale", locale)]
    func ask(
      _ method: HTTP.Method, _ path: String, _ body: JSONValue? = nil,
      _ headers: [(String, String)] = [], bytes: [UInt8]? = nil, token: String? = nil
    ) async throws -> PartnerHouse.Answer {
      try await v1.ask(
        method, path, body, token: token, headers: language + headers, bytes: bytes)
    }
    let users = v1.path + "/users"
    switch code {
    case .unexpected, .overloaded, .requestRunning, .notDeleted, .changedMeanwhile: return nil
    case .notAllowedHere:
      return try await ask(
        .post, v1.path + "/verifieddomain",
        ["domain": ["name": "x.example", "authenticationType": "Federated"]])
    case .accessDenied: return try await ask(.get, users, token: "nonsense")
    case .tokenMissing: return try await ask(.get, users, nil, [("Authorization", "")])
    case .notFound: return try await ask(.get, "/v1/nowhere")
    case .methodNotAllowed: return try await ask(.put, users)
    case .notAcceptable: return try await ask(.get, users, nil, [("Accept", "text/html")])
    case .mediaTypeRefused:
      return try await ask(.post, users, v1.user("a"), [("Content-Type", "text/plain")])
    case .tooLarge:
      return try await ask(.post, users, bytes: [UInt8](repeating: 0x20, count: 300_000))
    case .invalidInput: return try await ask(.post, users, bytes: Array("{".utf8))
    case .invalidProperty: return try await ask(.get, users + "?size=501")
    case .invalidCustomer: return try await ask(.get, "/v1/customers/nobody/users")
    case .noRelationship:
      return try await ask(.get, "/v1/customers/\(Sample.suite.id)/users")
    case .userNotFound: return try await ask(.get, users + "/\(Sample.suite.id)")
    case .continuationOver: return try await ask(.get, users + "?seekOperation=Next")
    case .filterRefused: return try await ask(.get, users + "?filter=x")
    case .preconditionFailed: return try await ask(.get, users, nil, [("Expect", "a-miracle")])
    case .appOnlyRefused:
      return try await ask(.get, users, token: try await v1.appOnlyToken())
    case .roleLacksRights:
      let member = try await v1.house.member(named: "P", email: "p@p.example", roles: [])
      return try await ask(.get, users, token: try await v1.house.token(of: member))
    case .notEnoughPrivileges:
      try await v1.house.operations.recordWithdrawal(of: v1.customer.id, as: v1.house.admin)
      return try await ask(.get, users)
    case .requestIDReused:
      let id = [("MS-RequestId", "0f0e0d0c-0b0a-4908-8706-050403020100")]
      _ = try await ask(.post, users, v1.user("a"), id)
      return try await ask(.post, users, v1.user("b"), id)
    case .domainTaken:
      return try await ask(
        .post, "/v1/customers", ["companyProfile": ["domain": "alder.example"]])
    case .tooManyRows:
      let one = JSONValue.object([.init("userId", "x")])
      return try await ask(
        .post, v1.path + "/licenseupdates/batch",
        ["items": .array(Array(repeating: one, count: 10_001))])
    default: return try await ofUsers(code, ask)
    }
  }

  private typealias Ask = (
    HTTP.Method, String, JSONValue?, [(String, String)], [UInt8]?, String?
  ) async throws -> PartnerHouse.Answer

  private func ofUsers(_ code: ErrorCode, _ ask: Ask) async throws -> PartnerHouse.Answer? {
    let users = v1.path + "/users"
    let id = try await v1.made("mira")
    func update(_ body: JSONValue) async throws -> PartnerHouse.Answer {
      try await ask(.post, users + "/\(id)/licenseupdates", body, [], nil, nil)
    }
    func assign(_ product: Product) async throws -> PartnerHouse.Answer {
      try await update(["licensesToAssign": [["skuId": .string(product.id.text)]]])
    }
    func patch(_ body: JSONValue, _ headers: [(String, String)] = []) async throws
      -> PartnerHouse.Answer
    {
      try await ask(.patch, users + "/\(id)", body, headers, nil, nil)
    }
    switch code {
    case .nameTaken: return try await ask(.post, users, v1.user("MIRA"), [], nil, nil)
    case .passwordRefused: return try await patch(["passwordProfile": ["password": "password"]])
    case .locationRefused: return try await patch(["usageLocation": "Atlantis"])
    case .foreignDomain: return try await patch(["userPrincipalName": "mira@birch.example"])
    case .outdatedTag: return try await patch(["displayName": "X"], [("If-Match", "\"99\"")])
    case .dependency: return try await assign(Sample.phone)
    case .exclusion:
      _ = try await assign(Sample.suite)
      return try await assign(Sample.otherSuite)
    case .productNotHeld: return try await update(["licensesToRemove": ["NO_SUCH_SKU"]])
    case .planNotOfProduct:
      return try await update([
        "licensesToAssign": [
          [
            "skuId": .string(Sample.suite.id.text),
            "excludedPlans": [.string(Sample.charting.text)],
          ]
        ]
      ])
    case .mixedGroups: return try await v1.assign([Sample.suite, Sample.market], to: id)
    case .publisherAssigns: return try await assign(Sample.market)
    case .noSeat:
      let zoe = try await v1.made("zoe")
      _ = try await v1.assign([Sample.otherSuite], to: zoe)
      return try await assign(Sample.otherSuite)
    case .lastAdmin:
      let members = v1.path + "/directoryroles/\(Role.globalAdmin.id)/usermembers"
      _ = try await ask(.post, members, ["id": .string(id)], [], nil, nil)
      return try await ask(.delete, members + "/\(id)", nil, [], nil, nil)
    case .retentionOver:
      _ = try await ask(.delete, users + "/\(id)", nil, [], nil, nil)
      v1.house.time.advance(seconds: 31 * 86_400)
      return try await patch(["state": "active"])
    default: return nil
    }
  }
}
