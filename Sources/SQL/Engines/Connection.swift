/// One line to a database, used by one thread at a time.
///
/// Values are counted from 1 in a statement: `$1` is `values[0]`. A wrong number of values is a
/// `Fault.engine`.
package protocol Connection: AnyObject {
  var dialect: Dialect { get }

  /// Hands over the rows one after the other. What `each` throws ends the reading.
  func query(
    _ statement: Statement, _ values: [SQLValue], _ each: (Row) throws(Fault) -> Void
  ) throws(Fault)

  /// Hands over the first row only.
  func queryFirst(
    _ statement: Statement, _ values: [SQLValue], _ each: (Row) throws(Fault) -> Void
  ) throws(Fault)

  /// - Returns: How many rows the statement itself changed; triggers and cascades do not count.
  func change(_ statement: Statement, _ values: [SQLValue]) throws(Fault) -> Int

  /// Runs one statement once a row, as one batch: SQLite loops over the prepared statement,
  /// PostgreSQL sends a pipeline. The first failing row ends the batch with its fault, and the
  /// transaction should end with it.
  ///
  /// - Returns: How many rows were changed altogether.
  func changeAll(_ statement: Statement, _ rows: [[SQLValue]]) throws(Fault) -> Int

  /// Puts many rows into a table: SQLite loops over the prepared statement, PostgreSQL copies them in.
  /// The first row that does not fit ends it with its fault, and the transaction should end with it.
  ///
  /// - Returns: How many rows came in.
  func bulk(into table: Table, _ rows: [[SQLValue]]) throws(Fault) -> Int

  /// Tells every process that listens, once the transaction is committed; does nothing where there
  /// is one process only.
  func announce(_ words: String) throws(Fault)
}
