import Domain
import Messages

/// Sentences about rows and cells.
extension APITexts {
  func cause(_ cause: Cause, _ name: (CatalogItem) -> String) -> String {
    let items = cause.items.map(name)
    return ([cause.code] + items).joined(separator: ": ")
  }

  func flaw(_ reason: CellFlaw.Reason) -> String { reason.code }

  func upload(_ refusal: UploadRefusal) -> String { "\(refusal)" }
}
