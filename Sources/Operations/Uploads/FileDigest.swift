import Secrets

/// A digest of a file's bytes that does not depend on the pieces in which it came: a chain over
/// blocks of 64 KiB.
struct FileDigest {
  private static let block = 1 << 16
  private var chain: [UInt8] = []
  private var rest: [UInt8] = []

  mutating func feed(_ bytes: [UInt8]) {
    rest.append(contentsOf: bytes)
    var start = 0
    while rest.count - start >= Self.block {
      let next = Array(rest[start..<(start + Self.block)])
      chain = Digest.of(chain + next).bytes
      start += Self.block
    }
    if start > 0 { rest.removeFirst(start) }
  }

  var value: [UInt8] { Digest.of(chain + rest).bytes }
}
