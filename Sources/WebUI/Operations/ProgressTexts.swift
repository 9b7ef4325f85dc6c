import Domain
import Messages

/// How far an operation is, in the reader's language: what a page shows first and then follows.
struct ProgressTexts: Sendable {
  let progress: String
  let percent: String
  let changed: String
  let alreadySo: String
  let failed: String
  let left: String
  /// Rate and time left; empty as long as nothing is known of them.
  let pace: String

  /// - Parameter rate: Rows a second; nil while that is not known.
  init(_ say: Phrases, _ operation: Operation, rate: Double? = nil) {
    let number = say.language.number
    progress = say.operations.progress(operation.cursor, operation.rows)
    percent = say.operations.percent(operation.percent)
    changed = number(operation.changed)
    alreadySo = number(operation.alreadySo)
    failed = number(operation.refused)
    left = number(operation.left)
    if let rate, rate >= 0.5, operation.state == .running {
      pace = say.operations.pace(
        Int(rate.rounded()), Int((Double(operation.left) / rate).rounded(.up)))
    } else {
      pace = ""
    }
  }

  var named: [(name: String, text: String)] {
    [
      ("progress", progress), ("percent", percent), ("changed", changed),
      ("alreadySo", alreadySo), ("failed", failed), ("left", left), ("pace", pace),
    ]
  }
}

extension Operation {
  var left: Int { max(0, rows - cursor) }
  /// Rounded down, so that a hundred means all of them.
  var percent: Int { rows == 0 ? 100 : cursor * 100 / rows }
}
