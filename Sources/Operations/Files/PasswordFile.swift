import CSV
import Secrets

/// The passwords of an opened pack as a CSV, made while it is being sent.
package struct PasswordFile: AsyncSequence, Sendable {
  package typealias Element = [UInt8]

  private let pack: OpenedPack
  private let headers: [String]

  /// - Parameter headers: In the reader's language: display name, sign-in name, temporary password.
  package init(_ pack: OpenedPack, headers: [String]) {
    self.pack = pack
    self.headers = headers
  }

  package func makeAsyncIterator() -> Iterator {
    Iterator(pack: pack, headers: headers)
  }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate let pack: OpenedPack
    fileprivate let headers: [String]
    private var writer = CSVWriter(marked: true)
    private var hasBegun = false

    fileprivate init(pack: OpenedPack, headers: [String]) {
      self.pack = pack
      self.headers = headers
    }

    package mutating func next() async throws -> [UInt8]? {
      let issued = try await pack.next()
      if !hasBegun { writer.row(headers) }
      guard let issued else {
        defer { hasBegun = true }
        return hasBegun ? nil : writer.take()
      }
      hasBegun = true
      for one in issued {
        writer.row([one.displayName, one.signInName, one.password.reveal()])
      }
      return writer.take()
    }
  }
}
