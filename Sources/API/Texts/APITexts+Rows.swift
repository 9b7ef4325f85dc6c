import Domain
import Messages

/// Sentences about rows and cells.
extension APITexts {
  func flaw(_ reason: CellFlaw.Reason, in column: Upload.Column? = nil) -> String {
    phrases.explain(reason, in: column).text
  }

  func upload(_ refusal: UploadRefusal) -> String { phrases.explain(refusal).text }

  func apply(_ refusal: ApplyRefusal) -> String { phrases.explain(refusal).text }
}
