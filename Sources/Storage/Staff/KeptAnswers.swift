package import Domain
package import SQL

extension Statement {
  static let startAnswer = Statement(
    "idempotency.start",
    """
    INSERT INTO idempotency (digest, request, created_at) VALUES ($1, $2, $3)
    ON CONFLICT (digest) DO NOTHING
    """)

  static let storedAnswer = Statement(
    "idempotency.get",
    "SELECT i.request, i.answer, i.created_at FROM idempotency i WHERE i.digest = $1")

  static let finishAnswer = Statement(
    "idempotency.finish", "UPDATE idempotency SET answer = $2 WHERE digest = $1")

  static let dropAnswer = Statement(
    "idempotency.drop", "DELETE FROM idempotency WHERE digest = $1 AND answer IS NULL")
}

/// An answer that is kept for the case that the same request comes again.
package struct KeptAnswer: Sendable {
  package let request: [UInt8]
  /// Sealed; nil while the first request is still being answered.
  package let sealed: [UInt8]?
  package let startedAt: Moment
}

extension Reading {
  package func keptAnswer(_ digest: [UInt8]) throws(Fault) -> KeptAnswer? {
    try first(.storedAnswer, [.bytes(digest)]) { row throws(Fault) in
      KeptAnswer(
        request: try row.bytes(0), sealed: try row.optionalBytes(1), startedAt: try row.moment(2))
    }
  }
}

extension Transaction {
  /// - Returns: False when the key is in use.
  package func startAnswer(
    _ digest: [UInt8], request: [UInt8], at now: Moment
  ) throws(Fault) -> Bool {
    try change(.startAnswer, [.bytes(digest), .bytes(request), .moment(now)]) == 1
  }

  package func finishAnswer(_ digest: [UInt8], sealed: [UInt8]) throws(Fault) {
    _ = try change(.finishAnswer, [.bytes(digest), .bytes(sealed)])
  }

  package func dropAnswer(_ digest: [UInt8]) throws(Fault) {
    _ = try change(.dropAnswer, [.bytes(digest)])
  }
}
