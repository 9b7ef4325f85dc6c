package import Domain
import SQL
package import Secrets
import Storage
import Synchronization

/// The passwords of a pack that is being handed over, part by part.
package final class OpenedPack: Sendable {
  private let operations: Operations
  private let pack: Pack
  private let publicKey: PackKey
  private let secret: PackSecret
  private let handed = Mutex(0)
  /// What the passwords came of.
  package let operation: Operation

  fileprivate init(
    _ operations: Operations, _ pack: Pack, of operation: Operation, _ publicKey: PackKey,
    _ secret: PackSecret
  ) {
    self.operations = operations
    self.pack = pack
    self.operation = operation
    self.publicKey = publicKey
    self.secret = secret
  }

  package var count: Int { pack.passwords }

  /// At most a thousand passwords, or nil at the end. What was handed over is gone from the
  /// database before the next part is read.
  package func next() async throws -> [IssuedPassword]? {
    let number = handed.withLock { $0 }
    let (id, customer) = (pack.id, pack.customer)
    let part = try await operations.engine.write { transaction in
      try transaction.drop(partsOf: id, upTo: number, in: customer)
      return try transaction.packPart(of: id, after: number, in: customer)
    }
    guard let part else { return nil }
    handed.withLock { $0 = part.number }
    let plain = try SealedPack.open(part.sealed, key: publicKey, secret: secret)
    guard let issued = PackPart.read(plain) else { throw Fault.corrupt(statement: "packs.part") }
    return issued
  }
}

extension Operations {
  /// Opens a pack for the one time that it can be opened.
  ///
  /// A wrong key opens nothing and spoils nothing. With the right one the pack counts as taken
  /// from here on, whatever becomes of the connection: lost means issued again, never fetched
  /// again (docs/domain.md, "Passwords").
  package func openPack(
    _ id: Pack.ID, key: PackSecret, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PackRefusal>) -> OpenedPack {
    let now = clock.now()
    let (pack, operation, publicKey) = try await transact(refusing: PackRefusal.self) {
      transaction in
      let looking = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard let (pack, bytes) = try transaction.pack(id, in: customer),
        let operation = try transaction.operation(pack.operation, looking),
        let publicKey = PackKey(bytes: bytes)
      else { throw PackRefusal.unknown }
      _ = try Policy.permit(changing: operation.kind, principal, customer)
      guard pack.takenAt == nil else { throw PackRefusal.gone }
      guard let expiresAt = pack.expiresAt else { throw PackRefusal.notReady }
      guard now < expiresAt else { throw PackRefusal.gone }
      if let part = try transaction.packPart(of: id, after: 0, in: customer) {
        guard (try? SealedPack.open(part.sealed, key: publicKey, secret: key)) != nil else {
          throw PackRefusal.wrongKey
        }
      }
      guard try transaction.take(id, in: customer, at: now) else { throw PackRefusal.gone }
      var ledger = LedgerBatch(customer: customer, actor: principal.name, at: now)
      var after = Facts()
      after.add("passwords", pack.passwords)
      ledger.add(
        .packTaken, pack.id, named: operation.kind.rawValue, operation: operation.id,
        after: after.text())
      try ledger.write(to: transaction)
      return (pack, operation, publicKey)
    }
    return OpenedPack(self, pack, of: operation, publicKey, key)
  }
}
