/// A row while it is being read. It is valid only in the closure that it is handed to.
///
/// Columns count from 0. A getter throws `Fault.mismatch` when the column holds another kind, when
/// it is null (but for the optional ones), or when there is no such column.
package struct Row {
  private let source: any RowSource

  package init(_ source: any RowSource) { self.source = source }

  /// The halves of an id of 16 bytes.
  package func id(_ column: Int) throws(Fault) -> (UInt64, UInt64) { try source.id(column) }

  package func optionalID(_ column: Int) throws(Fault) -> (UInt64, UInt64)? {
    source.isNull(column) ? nil : try source.id(column)
  }

  package func integer(_ column: Int) throws(Fault) -> Int64 { try source.integer(column) }

  package func optionalInteger(_ column: Int) throws(Fault) -> Int64? {
    source.isNull(column) ? nil : try source.integer(column)
  }

  package func text(_ column: Int) throws(Fault) -> String { try source.text(column) }

  package func optionalText(_ column: Int) throws(Fault) -> String? {
    source.isNull(column) ? nil : try source.text(column)
  }

  package func bytes(_ column: Int) throws(Fault) -> [UInt8] { try source.bytes(column) }

  package func optionalBytes(_ column: Int) throws(Fault) -> [UInt8]? {
    source.isNull(column) ? nil : try source.bytes(column)
  }

  /// Whatever the column holds. Sixteen bytes are taken for an id, which binds as bytes too.
  package func value(_ column: Int) throws(Fault) -> SQLValue { try source.value(column) }

  /// True for a null; false for a column that does not exist, so that reading it is a mismatch.
  package func isNull(_ column: Int) -> Bool { source.isNull(column) }
}

/// What an engine offers of the row it stands at.
package protocol RowSource: AnyObject {
  func id(_ column: Int) throws(Fault) -> (UInt64, UInt64)
  func integer(_ column: Int) throws(Fault) -> Int64
  func text(_ column: Int) throws(Fault) -> String
  func bytes(_ column: Int) throws(Fault) -> [UInt8]
  func value(_ column: Int) throws(Fault) -> SQLValue
  func isNull(_ column: Int) -> Bool
}
