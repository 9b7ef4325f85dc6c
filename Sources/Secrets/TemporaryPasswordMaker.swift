/// Makes temporary passwords, a hundred thousand as readily as one.
///
/// Chance is fetched in blocks. A byte picks one of 21 characters only when it is below 252, the
/// largest multiple of 21 in its range, so that every character is equally likely.
package struct TemporaryPasswordMaker {
  private let random: Randomness
  private var block: [UInt8] = []
  private var next = 0

  private static let blockSize = 4096

  package init(_ random: Randomness) { self.random = random }

  package mutating func make() -> TemporaryPassword {
    TemporaryPassword { character() }
  }

  private mutating func character() -> UInt8 {
    while true {
      if next == block.count {
        block = random.bytes(Self.blockSize)
        next = 0
      }
      let byte = block[next]
      block[next] = 0
      next += 1
      if byte < 252 { return TemporaryPassword.alphabet[Int(byte % 21)] }
    }
  }
}

extension TemporaryPassword {
  /// A single one.
  package static func make(_ random: Randomness) -> TemporaryPassword {
    var random = random
    return TemporaryPassword { character(&random) }
  }

  private static func character(_ random: inout Randomness) -> UInt8 {
    var byte: UInt8 = 255
    while byte >= 252 { withUnsafeMutableBytes(of: &byte, random.overwrite) }
    return alphabet[Int(byte % 21)]
  }
}
