import SQL

/// A number made of a row's values, the same on every engine and in every process. Sums of it tell
/// whether two tables hold the same rows, in whatever order. It finds differences; it is no seal.
struct RowDigest {
  private(set) var number: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// About how much memory the values take.
  private(set) var bytes = 0

  init(_ values: [SQLValue]) {
    for value in values { add(value) }
  }

  private mutating func add(_ value: SQLValue) {
    switch value {
    case .null: mix(1)
    case .integer(let integer):
      mix(2)
      mix(UInt64(bitPattern: integer))
      bytes += 8
    case .text(var text):
      mix(3)
      text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    case .bytes(let value):
      mix(4)
      value.withUnsafeBytes { add($0) }
    // An id is sixteen bytes on an engine that has no type for it.
    case .id(let high, let low):
      mix(4)
      mix(16)
      mix(high.byteSwapped)
      mix(low.byteSwapped)
      mix(0)
      bytes += 16
    }
  }

  private mutating func add(_ value: UnsafeRawBufferPointer) {
    bytes += value.count
    mix(UInt64(value.count))
    var place = 0
    while place + 8 <= value.count {
      mix(UInt64(littleEndian: value.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    while place < value.count {
      rest = rest << 8 | UInt64(value[place])
      place += 1
    }
    mix(rest)
  }

  private mutating func mix(_ word: UInt64) {
    let product = (number ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    number = product.high ^ product.low ^ number.bitRotated
  }
}

extension UInt64 {
  fileprivate var bitRotated: UInt64 { self << 23 | self >> 41 }
}
