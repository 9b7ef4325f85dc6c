import CPostgreSQL
import SQL

/// Why something failed, with whether trying again can help.
struct Failure: Error {
  let fault: Fault
  let kind: Kind

  enum Kind {
    /// The server met another transaction on the way: run the whole one again.
    case collision
    /// The line to the server is broken.
    case lost
    case other
  }
}

extension Failure {
  /// - Parameter result: Of a statement that failed.
  ///
  /// The server's own message may quote values, so only its code and the constraint's name are
  /// taken over.
  init(_ result: OpaquePointer?, of statement: String) {
    let state = result.flatMap { Self.field($0, sqlState) } ?? ""
    switch state {
    case "40001", "40P01": self.init(fault: .busy, kind: .collision)
    case "55P03": self.init(fault: .busy, kind: .other)
    case "57014": self.init(fault: .timedOut, kind: .other)
    // The line broke, the server stops, or it is a standby by now (25006).
    case "57P01", "57P02", "57P03", "57P05", "25006", "08000", "08001", "08003", "08006", "08P01",
      "":
      self.init(fault: Self.lost(statement), kind: .lost)
    case "53300": self.init(fault: .overloaded, kind: .other)
    case "XX001", "XX002": self.init(fault: .corrupt(statement: statement), kind: .other)
    case _ where state.hasPrefix("23"):
      self.init(fault: .constraint(Self.constraint(result)), kind: .other)
    case "P0001":
      let raised = result.flatMap { Self.field($0, primaryMessage) } ?? "trigger"
      self.init(fault: .constraint(raised), kind: .other)
    default: self.init(fault: Self.other(result, state, statement), kind: .other)
    }
  }

  static func lost(_ statement: String) -> Fault {
    .unreachable(reason: "the connection was lost during \(statement)")
  }

  private static func constraint(_ result: OpaquePointer?) -> String {
    guard let result else { return "constraint" }
    if let name = field(result, constraintName) { return Parts.whole(name) }
    let table = Parts.whole(field(result, tableName) ?? "table")
    let column = field(result, columnName) ?? "column"
    return "\(table)_\(column)_not_null"
  }

  /// A syntax error quotes nothing but our own statement; of the rest the code has to do.
  private static func other(
    _ result: OpaquePointer?, _ state: String, _ statement: String
  ) -> Fault {
    let isOurText = state.hasPrefix("42")
    let said = result.flatMap { field($0, primaryMessage) } ?? ""
    return .engine(
      code: Int(state) ?? 0, statement: statement,
      message: isOurText ? "\(state): \(said)" : "the server's error \(state)")
  }

  private static func field(_ result: OpaquePointer, _ code: Character) -> String? {
    guard let value = code.asciiValue,
      let text = PQresultErrorField(result, Int32(value))
    else { return nil }
    return String(cString: text)
  }
}

// The letters of libpq's macros (PG_DIAG_…), which Swift does not import.
private let sqlState: Character = "C"
private let primaryMessage: Character = "M"
private let tableName: Character = "t"
private let columnName: Character = "c"
private let constraintName: Character = "n"
