/// Finds out whether bytes are UTF-8 (RFC 3629).
enum UTF8Check {
  /// The end of the valid text from `start` on, and whether what follows can never be valid.
  ///
  /// A sequence that the end cuts off is left for later.
  static func validEnd(_ bytes: [UInt8], from start: Int) -> (end: Int, isBroken: Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        index = endOfASCII(bytes, from: index)
        guard index < bytes.count else { break }
        switch sequence(bytes, at: index) {
        case .valid(let length): index += length
        case .cut: return (index, false)
        case .broken: return (index, true)
        }
      }
      return (index, false)
    }
  }

  /// Whether the bytes at `index` are a sequence; nil when more have to come to tell.
  static func startsWell(_ bytes: [UInt8], at index: Int, atEnd: Bool) -> Bool? {
    bytes.withUnsafeBufferPointer { bytes in
      switch sequence(bytes, at: index) {
      case .valid: true
      case .cut: atEnd ? false : nil
      case .broken: false
      }
    }
  }

  private enum Sequence {
    case valid(length: Int)
    case cut
    case broken
  }

  private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    // Eight bytes at a time: text of this kind is mostly ASCII.
    while index + 8 <= bytes.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Sequence {
    let first = bytes[index]
    let length: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0x00...0x7F: return .valid(length: 1)
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .broken
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return .cut }
      let byte = bytes[index + offset]
      guard offset == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else {
        return .broken
      }
    }
    return .valid(length: length)
  }
}
