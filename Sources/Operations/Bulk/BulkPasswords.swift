import CSV
package import Domain
import SQL
package import Secrets
import Storage

extension Operations {
  /// The new passwords of every part of a file, for the one time that they can be had.
  ///
  /// Nothing is opened before all of them can be: while one part is under way, or with a wrong key,
  /// every pack stays as it was. Packs that somebody took by themselves are passed over.
  package func openBulkPacks(
    of id: BulkFile.ID, key: PackSecret, headers: [String], as principal: Principal
  ) async throws(OperationError<PackRefusal>) -> BulkPasswordFile {
    let parts: [BulkFile.Part]
    do throws(OperationError<Missing>) {
      parts = try await allParts(of: id, as: principal)
    } catch {
      switch error {
      case .denied(let denial): throw .denied(denial)
      case .refused: throw .refused(.unknown)
      case .fault(let fault): throw .fault(fault)
      }
    }
    let withPacks = parts.filter { $0.operation?.pack != nil }
    guard withPacks.allSatisfy({ $0.operation?.state.isOver == true }) else {
      throw .refused(.notReady)
    }
    var rest = withPacks[...]
    // The first that opens proves the key.
    while let part = rest.popFirst() {
      if let pack = try await openPack(of: part, key, principal) {
        return BulkPasswordFile(
          self, principal, key, first: (part.customerName, pack), rest: Array(rest),
          headers: headers)
      }
    }
    throw .refused(.gone)
  }

  /// - Returns: Nil for a pack that is gone.
  fileprivate func openPack(
    of part: BulkFile.Part, _ key: PackSecret, _ principal: Principal
  ) async throws(OperationError<PackRefusal>) -> OpenedPack? {
    guard let pack = part.operation?.pack else { return nil }
    do throws(OperationError<PackRefusal>) {
      return try await openPack(pack, key: key, in: part.customer, as: principal)
    } catch {
      switch error {
      case .refused(let refusal):
        guard refusal == .gone else { throw error }
        return nil
      default: throw error
      }
    }
  }
}

/// The passwords of many packs as a CSV that names the customers, made while it is being sent.
package struct BulkPasswordFile: AsyncSequence, Sendable {
  package typealias Element = [UInt8]

  private let operations: Operations
  private let principal: Principal
  private let key: PackSecret
  private let first: (name: String, pack: OpenedPack)
  private let rest: [BulkFile.Part]
  private let headers: [String]

  /// - Parameter headers: In the reader's language: customer, display name, sign-in name, temporary
  ///   password.
  fileprivate init(
    _ operations: Operations, _ principal: Principal, _ key: PackSecret,
    first: (name: String, pack: OpenedPack), rest: [BulkFile.Part], headers: [String]
  ) {
    self.operations = operations
    self.principal = principal
    self.key = key
    self.first = first
    self.rest = rest
    self.headers = headers
  }

  package func makeAsyncIterator() -> Iterator { Iterator(self) }

  package struct Iterator: AsyncIteratorProtocol {
    private let file: BulkPasswordFile
    private var current: (name: String, pack: OpenedPack)?
    private var rest: ArraySlice<BulkFile.Part>
    private var writer = CSVWriter(marked: true)

    fileprivate init(_ file: BulkPasswordFile) {
      self.file = file
      current = file.first
      rest = file.rest[...]
      writer.row(file.headers)
    }

    package mutating func next() async throws -> [UInt8]? {
      while let (name, pack) = current {
        if let issued = try await pack.next() {
          for one in issued {
            writer.row([name, one.displayName, one.signInName, one.password.reveal()])
          }
          return writer.take()
        }
        current = try await nextPack()
      }
      return nil
    }

    private mutating func nextPack() async throws -> (name: String, pack: OpenedPack)? {
      while let part = rest.popFirst() {
        if let pack = try await file.operations.openPack(of: part, file.key, file.principal) {
          return (part.customerName, pack)
        }
      }
      return nil
    }
  }
}
