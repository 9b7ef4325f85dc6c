import Domain
import Operations
import TestSupport

extension AsyncStream where Element == [UInt8] {
  /// Bytes that come in one piece.
  static func of(_ bytes: [UInt8]) -> AsyncStream {
    AsyncStream { continuation in
      continuation.yield(bytes)
      continuation.finish()
    }
  }
}

extension Operations {
  /// Lets so many days pass and does what is due.
  func purgeSomeDay(_ days: Int, _ house: House) async throws {
    house.time.advance(days: days)
    _ = try await purgeDue()
    _ = try await expirePacks()
  }
}
