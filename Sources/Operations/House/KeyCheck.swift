import Secrets
import Storage

extension Operations {
  /// Whether the server's key is the one that this database was made with. Under another one nobody
  /// could sign in with a temporary password, and new ones would be lost with the mistake.
  ///
  /// The database keeps a digest that only the key can make, and that tells nothing about the key.
  package func recognizesKey() async throws(OperationError<NoRefusal>) -> Bool {
    let mark = Digest.of("the key of this house", keyedBy: keys.mark).bytes
    return try await transact(refusing: NoRefusal.self) { transaction in
      ConstantTime.equal(try transaction.keyMark(orLeaving: mark), mark)
    }
  }
}
