import SQL

/// How often which statement ran, by the statement's number.
struct RunCounts {
  private var names: [String] = []
  private var runs: [Int] = []
  private var batchedRows: [Int] = []
  private var busy = 0
  private var interrupted = 0

  /// Takes over what a connection counted, and lets it begin anew.
  mutating func collect(from connection: SQLiteConnection) {
    for statement in connection.touched {
      while runs.count <= statement.number {
        names.append("")
        runs.append(0)
        batchedRows.append(0)
      }
      if runs[statement.number] == 0 { names[statement.number] = statement.name }
      runs[statement.number] += statement.runs
      batchedRows[statement.number] += statement.batchedRows
      statement.runs = 0
      statement.batchedRows = 0
    }
    connection.touched.removeAll(keepingCapacity: true)
    busy += connection.tally.busy
    interrupted += connection.tally.interrupted
    connection.tally = Tally()
  }

  func add(to statistics: inout EngineStatistics) {
    for number in runs.indices where runs[number] > 0 {
      statistics.runs[names[number], default: 0] += runs[number]
      guard batchedRows[number] > 0 else { continue }
      statistics.batchedRows[names[number], default: 0] += batchedRows[number]
    }
    statistics.busy += busy
    statistics.interrupted += interrupted
  }
}
