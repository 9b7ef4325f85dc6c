import CPostgreSQL
import SQL

/// A row of a result, in binary.
final class ResultRow: RowSource {
  private let result: OpaquePointer
  private let statement: String
  private let types: [Oid]
  var row: Int32 = 0

  init(_ result: OpaquePointer, of statement: String) {
    self.result = result
    self.statement = statement
    types = (0..<PQnfields(result)).map { PQftype(result, $0) }
  }

  func isNull(_ column: Int) -> Bool {
    types.indices ~= column && PQgetisnull(result, row, Int32(column)) == 1
  }

  func integer(_ column: Int) throws(Fault) -> Int64 {
    let bytes = try bytesThere(column)
    switch types[column] {
    case TypeID.int8: return Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
    case TypeID.int4: return Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
    case TypeID.int2: return Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
    case TypeID.bool: return Int64(bytes[0])
    // What the server makes of a sum of whole numbers.
    case TypeID.numeric:
      guard let number = wholeNumber(bytes) else { throw mismatch(column) }
      return number
    default: throw mismatch(column)
    }
  }

  func id(_ column: Int) throws(Fault) -> (UInt64, UInt64) {
    let bytes = try bytesThere(column)
    guard types[column] == TypeID.uuid || types[column] == TypeID.bytea, bytes.count == 16 else {
      throw mismatch(column)
    }
    let high = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    let low = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    return (UInt64(bigEndian: high), UInt64(bigEndian: low))
  }

  func bytes(_ column: Int) throws(Fault) -> [UInt8] {
    let bytes = try bytesThere(column)
    guard types[column] == TypeID.bytea || types[column] == TypeID.uuid else {
      throw mismatch(column)
    }
    return Array(bytes)
  }

  func text(_ column: Int) throws(Fault) -> String {
    let bytes = try bytesThere(column)
    guard types[column] == TypeID.text || types[column] == TypeID.varchar else {
      throw mismatch(column)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .corrupt(statement: statement)
    }
    return text
  }

  func value(_ column: Int) throws(Fault) -> SQLValue {
    guard types.indices ~= column else { throw mismatch(column) }
    guard !isNull(column) else { return .null }
    switch types[column] {
    case TypeID.text, TypeID.varchar: return .text(try text(column))
    case TypeID.uuid, TypeID.bytea:
      guard PQgetlength(result, row, Int32(column)) == 16 else {
        return .bytes(try bytes(column))
      }
      let (high, low) = try id(column)
      return .id(high, low)
    default: return .integer(try integer(column))
    }
  }

  /// - Throws: `Fault.mismatch` for a null, or a column that does not exist.
  private func bytesThere(_ column: Int) throws(Fault) -> UnsafeRawBufferPointer {
    guard types.indices ~= column, !isNull(column),
      let start = PQgetvalue(result, row, Int32(column))
    else { throw mismatch(column) }
    let count = Int(PQgetlength(result, row, Int32(column)))
    return UnsafeRawBufferPointer(start: start, count: count)
  }

  private func mismatch(_ column: Int) -> Fault {
    .mismatch(statement: statement, column: column)
  }

  /// A `numeric` without a fraction: digits of base 10,000 behind four small numbers.
  private func wholeNumber(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    func half(_ index: Int) -> Int {
      Int(Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 2, as: Int16.self)))
    }
    guard bytes.count >= 8, half(2) == 0 || half(2) == 0x4000 else { return nil }
    let (digits, weight) = (half(0), half(1))
    guard digits <= weight + 1, weight < 5 else { return digits == 0 ? 0 : nil }
    var number: Int64 = 0
    for place in 0...max(weight, 0) {
      let digit = place < digits ? half(4 + place) : 0
      number = number * 10_000 + Int64(digit)
    }
    return half(2) == 0 ? number : -number
  }
}
