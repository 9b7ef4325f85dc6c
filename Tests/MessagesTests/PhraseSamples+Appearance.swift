@testable import Messages

extension PhraseSamples {
  static func appearance(_ say: AppearancePhrases) -> [Sample] {
    [
      Sample("title", [say.title]),
      Sample("subtitle", [say.subtitle]),
      Sample("theme", [say.theme]),
      Sample("asSystem", [say.asSystem]),
      Sample("light", [say.light]),
      Sample("dark", [say.dark]),
      Sample("contrast", [say.contrast]),
      Sample("normal", [say.normal]),
      Sample("high", [say.high]),
      Sample("density", [say.density]),
      Sample("compact", [say.compact]),
      Sample("usual", [say.usual]),
      Sample("roomy", [say.roomy]),
      Sample("densityHint", [say.densityHint]),
    ]
  }
}
