import Domain

/// A column that a kind of export may have, under each of its names.
struct ExportColumn: Sendable {
  let fate: ColumnFate
  let names: [String]
  var isRequired = false

  static func needed(_ field: ImportField, _ names: String...) -> ExportColumn {
    ExportColumn(fate: .taken(field), names: names, isRequired: true)
  }

  static func taken(_ field: ImportField, _ names: String...) -> ExportColumn {
    ExportColumn(fate: .taken(field), names: names)
  }

  static func left(_ reason: LeftReason, _ names: String...) -> ExportColumn {
    ExportColumn(fate: .left(reason), names: names)
  }

  /// Letters and digits alone, without case and marks: `Tenant ID`, `tenant_id` and `TenantId` are
  /// one header.
  static func key(_ header: String) -> String {
    TextKey.of(header).filter { $0.isLetter || $0.isNumber }
  }
}

/// The columns of one kind of export, found by their headers.
struct ExportTable: Sendable {
  let required: [ImportField]
  private let fates: [String: ColumnFate]

  init(_ columns: [ExportColumn]) {
    var fates: [String: ColumnFate] = [:]
    for column in columns {
      for name in column.names {
        // What a kind says itself comes first, before what many kinds share.
        let key = ExportColumn.key(name)
        if fates[key] == nil { fates[key] = column.fate }
      }
    }
    self.fates = fates
    required = columns.compactMap { column in
      guard column.isRequired, case .taken(let field) = column.fate else { return nil }
      return field
    }
  }

  /// - Returns: Nil for a header that this kind of export does not have.
  func fate(of header: String) -> ColumnFate? { fates[ExportColumn.key(header)] }

  static func of(_ kind: ExportKind) -> ExportTable {
    switch kind {
    case .customers: customers
    case .subscriptions: subscriptions
    case .licenses: licenses
    case .activeUsers: activeUsers
    case .directoryUsers: directoryUsers
    case .customerUsers: customerUsers
    case .userFile: userFile
    case .deletedUsers: deletedUsers
    case .staff: staff
    }
  }
}
