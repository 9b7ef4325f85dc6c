import API
import Domain
import HTTP
import TestSupport
import Testing

@Suite struct `A route of the API` {
  private func ids(_ count: Int, _ seed: UInt64) -> [ID<APIRoute>] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in ID(high: random.next(), low: random.next()) }
  }

  @Test(arguments: APITemplate.allCases, [1, 2, 3] as [UInt64])
  func `reads back what it prints`(template: APITemplate, seed: UInt64) throws {
    let route = try #require(APIRoute(template, ids(template.parameters.count, seed)))
    let target = try RequestTarget(parsing: route.path)
    #expect(APIRoute(segments: target.segments) == route, "seed \(seed)")
    #expect(route.template == template)
  }

  @Test func `has a path of its own`() {
    let paths = APITemplate.allCases.map(\.rawValue)
    #expect(Set(paths).count == paths.count)
  }

  @Test(arguments: [
    "/api", "/api/", "/api/nothing", "/api/customers/1", "/api/customers/x/users",
    "/api/customers/0190f3d6-0000-7000-8000-00000000000", "/api/me/more", "/API/me",
    "/api/customers/0190f3d6-0000-7000-8000-000000000000/users/",
  ])
  func `is not read from anything else`(path: String) throws {
    let target = try RequestTarget(parsing: path)
    let route = APIRoute(segments: target.segments)
    // An empty last segment is no segment (RequestTarget).
    #expect(route == nil || path.hasSuffix("users/"))
  }
}

/// SplitMix64: the same numbers from the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
