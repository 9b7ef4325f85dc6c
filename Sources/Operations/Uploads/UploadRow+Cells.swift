import Domain

extension UploadRow {
  /// With its cells in the file's columns: as they stood where something was wrong with them, else
  /// made of what they were read as.
  func filled(as upload: Upload, _ catalog: Catalog) -> UploadRow {
    var row = self
    row.cells = cells(as: upload, catalog)
    return row
  }

  func cells(as upload: Upload, _ catalog: Catalog) -> [String] {
    upload.columns.indices.map { index in
      if !cells.isEmpty { return index < cells.count ? cells[index] : "" }
      return upload.columns[index].map { text(of: $0, catalog) } ?? ""
    }
  }

  /// The value in one column, whichever columns the file has.
  func text(of column: Upload.Column, as upload: Upload, _ catalog: Catalog) -> String {
    guard !cells.isEmpty else { return text(of: column, catalog) }
    guard let index = upload.columns.firstIndex(of: column), index < cells.count else { return "" }
    return cells[index]
  }

  private func text(of column: Upload.Column, _ catalog: Catalog) -> String {
    switch column {
    case .firstName: firstName?.text ?? ""
    case .lastName: lastName?.text ?? ""
    case .displayName: displayName?.text ?? ""
    case .email: signInName?.text ?? ""
    case .location: location?.code ?? ""
    case .roles: roles.roles.map(\.word).joined(separator: "|")
    case .products:
      licenses.compactMap { catalog.products[$0.product]?.code }.joined(separator: "|")
    case .status, .customer: ""
    }
  }
}
