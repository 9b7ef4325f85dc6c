import CPostgreSQL
import Glibc
import SQL

/// The values of one run, as the server wants them: binary, in the types that it gave the
/// parameters. Memory is kept from run to run.
struct Parameters {
  private var bytes: [UInt8] = []
  /// Where each value ends in `bytes`; a null ends where it begins and is marked.
  private var ends: [Int] = []
  private var nulls: [Bool] = []
  private(set) var lengths: [Int32] = []
  private(set) var formats: [Int32] = []

  /// - Throws: `Fault.engine` when a value does not fit its parameter's type, which is our bug.
  mutating func bind(
    _ values: [SQLValue], as types: [Oid], of statement: String
  ) throws(Fault) {
    guard values.count == types.count else {
      throw misuse(statement, "\(types.count) values are needed, \(values.count) were given")
    }
    bytes.removeAll(keepingCapacity: true)
    // The first byte is nobody's: a value of no length needs an address too.
    bytes.append(0)
    ends.removeAll(keepingCapacity: true)
    nulls.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    formats.removeAll(keepingCapacity: true)
    for (value, type) in zip(values, types) {
      let start = bytes.count
      let fits = bytes.append(value, as: type)
      guard fits else { throw misuse(statement, "a value does not fit its parameter's type") }
      ends.append(bytes.count)
      nulls.append(value == .null)
      lengths.append(Int32(clamping: bytes.count - start))
      formats.append(1)
    }
  }

  /// Hands over what libpq's calls take. The pointers are valid in the body only.
  func withPointers<Answer>(
    _ body: (_ values: UnsafePointer<UnsafePointer<CChar>?>?) -> Answer
  ) -> Answer {
    bytes.withUnsafeBytes { raw in
      var start = 1
      let pointers = ends.indices.map { index -> UnsafePointer<CChar>? in
        defer { start = ends[index] }
        guard !nulls[index], let base = raw.baseAddress else { return nil }
        return base.advanced(by: start).assumingMemoryBound(to: CChar.self)
      }
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }
}

/// Values in the server's binary form.
extension [UInt8] {
  /// - Returns: False when the value does not fit the type.
  mutating func append(_ value: SQLValue, as type: Oid) -> Bool {
    switch (value, type) {
    case (.null, _): return true
    case (.integer(let number), TypeID.int8): append(bytesOf: number.bigEndian)
    case (.integer(let number), TypeID.int4):
      guard let narrow = Int32(exactly: number) else { return false }
      append(bytesOf: narrow.bigEndian)
    case (.integer(let number), TypeID.int2):
      guard let narrow = Int16(exactly: number) else { return false }
      append(bytesOf: narrow.bigEndian)
    case (.integer(let number), TypeID.bool): append(number == 0 ? 0 : 1)
    case (.text(let text), TypeID.text), (.text(let text), TypeID.varchar):
      append(contentsOf: text.utf8)
    case (.bytes(let value), TypeID.bytea): append(contentsOf: value)
    case (.bytes(let value), TypeID.uuid):
      guard value.count == 16 else { return false }
      append(contentsOf: value)
    case (.id(let high, let low), TypeID.uuid), (.id(let high, let low), TypeID.bytea):
      append(bytesOf: high.bigEndian)
      append(bytesOf: low.bigEndian)
    default: return false
    }
    return true
  }

  mutating func append(bytesOf number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number) { append(contentsOf: $0) }
  }
}

/// The server's numbers for the types that we use (`pg_type.oid`, fixed since they exist).
enum TypeID {
  static let bool: Oid = 16
  static let bytea: Oid = 17
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let varchar: Oid = 1043
  static let numeric: Oid = 1700
  static let uuid: Oid = 2950
}

/// The fault for a call that has the wrong shape, which is our bug.
func misuse(_ statement: String, _ message: String) -> Fault {
  .engine(code: 0, statement: statement, message: message)
}
