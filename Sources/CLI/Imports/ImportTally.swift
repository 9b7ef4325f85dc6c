import Imports

/// What became of the rows of one file. Every row is counted once.
struct ImportTally {
  var rows = 0
  /// Here already, and as the file says.
  var here = 0
  /// Here already, and left as it is.
  var differs = 0
  /// Created; in a trial run: to be created.
  var created = 0
  private(set) var leftOut: [LeftOut: Int] = [:]
  private(set) var troubles: [Trouble] = []
  /// What people are told of rows that are not refused.
  private(set) var notes: [Trouble] = []
  /// Rows that are there when the house is asked again.
  var found = 0

  /// What is said of one row.
  struct Trouble: Equatable {
    let line: Int
    /// Stable, for programs and for counting.
    let code: String
    let text: String
  }

  var refused: Int { troubles.count }
  var leftOutRows: Int { leftOut.values.reduce(0, +) }
  /// Rows that have to be in the house in the end.
  var expected: Int { here + differs + created }

  /// Whether no row was lost, none refused, and all are found.
  var agrees: Bool {
    rows == expected + leftOutRows + refused && refused == 0 && found == expected
  }

  mutating func leave(out reason: LeftOut, rows: Int = 1) {
    leftOut[reason, default: 0] += rows
  }

  mutating func refuse(_ line: Int, _ code: String, _ text: String) {
    troubles.append(Trouble(line: line, code: code, text: text))
  }

  /// A row that was to be created is refused after all.
  mutating func takeBack(_ line: Int, _ code: String, _ text: String) {
    created -= 1
    refuse(line, code, text)
  }

  mutating func note(_ line: Int, _ code: String, _ text: String) {
    notes.append(Trouble(line: line, code: code, text: text))
  }

  /// Refused rows by reason, the most first.
  var reasons: [(code: String, rows: Int, text: String)] {
    var order: [String] = []
    var found: [String: (rows: Int, text: String)] = [:]
    for trouble in troubles {
      if found[trouble.code] == nil { order.append(trouble.code) }
      found[trouble.code, default: (0, trouble.text)].rows += 1
    }
    return order.map { ($0, found[$0]?.rows ?? 0, found[$0]?.text ?? "") }
      .sorted { ($1.rows, $0.code) < ($0.rows, $1.code) }
  }
}
