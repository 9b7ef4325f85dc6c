import Domain
import FoundationEssentials
import Operations

/// A list that goes on with a token: what it is about, and where.
protocol Continued: Codable {}

extension Continued {
  /// The list that a token stands for, or a new one.
  ///
  /// - Parameters:
  ///   - name: Which list; a token is good for one of them, and for who asked.
  ///   - begin: Makes the new one.
  static func of(
    _ call: PartnerCall, _ name: String, _ operations: Operations,
    begin: () throws(PartnerError) -> Self
  ) throws(PartnerError) -> (list: Self, seek: Seek?) {
    let seek = try Seek.of(call)
    guard let token = call.continuation else {
      // Without a token there is nowhere to go on from.
      guard seek?.needsToken != true else { throw PartnerError(.continuationOver) }
      return (try begin(), seek)
    }
    let context = "\(name) \(call.principal.caller)"
    guard let bytes = operations.bytes(ofContinuation: token, of: context),
      let list = try? JSONDecoder().decode(Self.self, from: Data(bytes))
    else { throw PartnerError(.continuationOver) }
    return (list, seek ?? .next)
  }

  func token(
    _ call: PartnerCall, _ name: String, _ operations: Operations
  ) throws -> String {
    operations.continuation(
      Array(try JSONEncoder().encode(self)), of: "\(name) \(call.principal.caller)")
  }
}

/// The ways from one page of a list to its neighbors.
struct PageWays {
  /// Below the version, without a query.
  let path: String
  let size: Int
  let hasPrevious: Bool
  let hasNext: Bool

  /// Whether there is anything to go on with.
  var isNeeded: Bool { hasPrevious || hasNext }

  func links(_ call: PartnerCall, _ token: String?) -> Links {
    Links(
      to: call.path, next: hasNext ? link(.next, token) : nil,
      previous: hasPrevious ? link(.previous, token) : nil)
  }

  private func link(_ seek: Seek, _ token: String?) -> Link {
    Link(
      "\(path)?size=\(size)&seekOperation=\(seek.rawValue)",
      headers: [LinkHeader(key: "MS-ContinuationToken", value: token ?? "")])
  }
}
