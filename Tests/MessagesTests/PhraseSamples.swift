import Domain
import Messages

/// Every text of a language, each said once for one thing and once for many.
struct PhraseSamples {
  private(set) var texts: [String: String] = [:]
  /// Fields of a shape that is not known here, and so were not read.
  private(set) var unread: [String] = []

  static let day = Moment(microseconds: 1_795_255_800_000_000)

  init(_ phrases: Phrases) {
    for child in Mirror(reflecting: phrases).children {
      guard let theme = child.label, theme != "language" else { continue }
      for field in Mirror(reflecting: child.value).children {
        read(field.value, as: "\(theme).\(field.label ?? "")")
      }
    }
  }

  private mutating func read(_ value: Any, as name: String) {
    guard let said = saidPlainly(value) ?? saidOfNumbers(value) ?? saidOfTexts(value) else {
      unread.append(name)
      return
    }
    for (index, text) in said.enumerated() {
      texts[said.count == 1 ? name : "\(name)[\(index)]"] = text
    }
  }

  private func saidPlainly(_ value: Any) -> [String]? {
    switch value {
    case let text as String: [text]
    case let explanation as Explanation: [explanation.what, explanation.mend]
    default: nil
    }
  }

  private func saidOfNumbers(_ value: Any) -> [String]? {
    switch value {
    case let say as @Sendable (Int) -> String: [say(1), say(5000)]
    case let say as @Sendable (Int) -> Explanation: [say(1), say(5000)].flatMap(\.both)
    case let say as @Sendable (Int, Int) -> String: [say(1, 5000), say(5000, 1)]
    case let say as @Sendable (Int, Int, Int) -> String: [say(1, 50, 5000)]
    case let say as @Sendable (String, Int) -> Explanation:
      [say("A", 1), say("A", 9)].flatMap(\.both)
    case let say as @Sendable (Moment) -> String: [say(Self.day)]
    case let say as @Sendable (Moment) -> Explanation: say(Self.day).both
    case let say as @Sendable (String, Moment) -> String: [say("A", Self.day)]
    default: nil
    }
  }

  private func saidOfTexts(_ value: Any) -> [String]? {
    switch value {
    case let say as @Sendable (String) -> String: [say("A")]
    case let say as @Sendable (String) -> Explanation: say("A").both
    case let say as @Sendable (String, String) -> String: [say("A", "B")]
    case let say as @Sendable (String, String) -> Explanation: say("A", "B").both
    case let say as @Sendable ([String]) -> String: [say(["A", "B"])]
    case let say as @Sendable ([String]) -> Explanation: say(["A", "B"]).both
    case let say as @Sendable (String, [String]) -> String: [say("A", ["B", "C"])]
    case let say as @Sendable (String, [String]) -> Explanation: say("A", ["B", "C"]).both
    case let say as @Sendable (String, String, [String]) -> Explanation:
      say("A", "B", ["C", "D"]).both
    default: nil
    }
  }
}

extension Explanation {
  fileprivate var both: [String] { [what, mend] }
}
