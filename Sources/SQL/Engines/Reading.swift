/// What can be read: a snapshot, and a transaction.
package protocol Reading {
  var connection: any Connection { get }
}

extension Reading {
  /// Every row, mapped, in the statement's order.
  package func rows<Element>(
    _ statement: Statement, _ values: [SQLValue] = [],
    _ map: (Row) throws(Fault) -> Element
  ) throws(Fault) -> [Element] {
    var elements: [Element] = []
    try connection.query(statement, values) { row throws(Fault) in
      elements.append(try map(row))
    }
    return elements
  }

  /// The first row, mapped; nil when there is none.
  package func first<Element>(
    _ statement: Statement, _ values: [SQLValue] = [],
    _ map: (Row) throws(Fault) -> Element
  ) throws(Fault) -> Element? {
    var element: Element?
    try connection.queryFirst(statement, values) { row throws(Fault) in
      element = try map(row)
    }
    return element
  }

  /// One row after the other, none of them kept.
  package func each(
    _ statement: Statement, _ values: [SQLValue] = [],
    _ body: (Row) throws(Fault) -> Void
  ) throws(Fault) {
    try connection.query(statement, values, body)
  }
}

/// A view of the database that does not change while it is looked at.
///
/// Like a transaction it is no `Sendable`, so it cannot leave the body that it is handed to.
package struct Snapshot: Reading {
  package let connection: any Connection

  package init(_ connection: any Connection) { self.connection = connection }
}

/// A transaction that may write. It sees its own changes.
package struct Transaction: Reading {
  package let connection: any Connection

  package init(_ connection: any Connection) { self.connection = connection }

  /// - Returns: How many rows the statement changed.
  @discardableResult
  package func change(
    _ statement: Statement, _ values: [SQLValue] = []
  ) throws(Fault) -> Int {
    try connection.change(statement, values)
  }

  /// Tells every process that listens, once this is committed. What is told may be told twice.
  ///
  /// - Parameter words: At most 200 bytes.
  package func announce(_ words: String) throws(Fault) { try connection.announce(words) }

  /// One statement for many rows, in one batch.
  ///
  /// - Returns: How many rows were changed altogether.
  @discardableResult
  package func changeAll(
    _ statement: Statement, _ rows: [[SQLValue]]
  ) throws(Fault) -> Int {
    rows.isEmpty ? 0 : try connection.changeAll(statement, rows)
  }
}
