/// A piece of a SQL text: enough of its shape to see which table is tied to which.
enum SQLPart: Hashable {
  /// A name or a keyword, in small letters.
  case word(String)
  /// `$3`.
  case parameter(Int)
  /// A number or a text between quotes; what it says does not matter.
  case literal
  /// One sign, or several that belong together, such as `<=`.
  case sign(String)
  /// What stands between parentheses.
  case group([SQLPart])

  static func parts(of text: String) throws -> [SQLPart] {
    var reader = SQLReader(text)
    let parts = try reader.parts(inGroup: false)
    return parts
  }

  func isWord(_ word: String) -> Bool { self == .word(word) }

  func isWord(in words: Set<String>) -> Bool {
    if case .word(let word) = self { words.contains(word) } else { false }
  }

  /// Whether this is `(SELECT …)`, or `(WITH … SELECT …)`.
  var query: [SQLPart]? {
    guard case .group(let parts) = self, let first = parts.first,
      first.isWord(in: ["select", "with"])
    else { return nil }
    return parts
  }
}

/// A text that the proof cannot read; it proves nothing of it then.
struct NotUnderstood: Error, Hashable {
  let what: String
}

private struct SQLReader {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func parts(inGroup: Bool) throws -> [SQLPart] {
    var parts: [SQLPart] = []
    while let sign = rest.first {
      switch sign {
      case "(":
        rest.removeFirst()
        parts.append(.group(try self.parts(inGroup: true)))
      case ")":
        guard inGroup else { throw NotUnderstood(what: "a parenthesis that nothing opened") }
        rest.removeFirst()
        return parts
      case "-" where rest.hasPrefix("--"): rest = rest.drop { $0 != "\n" }
      case "'": parts.append(try literal())
      case "$": parts.append(try parameter())
      case _ where sign.isWhitespace: rest.removeFirst()
      case _ where sign.isNumber: parts.append(number())
      case _ where Self.isOfWord(sign): parts.append(word())
      default: parts.append(self.sign())
      }
    }
    guard !inGroup else { throw NotUnderstood(what: "a parenthesis that nothing closes") }
    return parts
  }

  private static func isOfWord(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || sign == "_" || sign == "\""
  }

  private mutating func take(_ belongs: (Character) -> Bool) -> String {
    let taken = rest.prefix(while: belongs)
    rest = rest[taken.endIndex...]
    return String(taken)
  }

  private mutating func word() -> SQLPart {
    .word(take(Self.isOfWord).lowercased().filter { $0 != "\"" })
  }

  private mutating func number() -> SQLPart {
    _ = take { $0.isNumber || $0 == "." }
    return .literal
  }

  private mutating func parameter() throws -> SQLPart {
    rest.removeFirst()
    guard let number = Int(take(\.isNumber)) else {
      throw NotUnderstood(what: "a parameter without a number")
    }
    return .parameter(number)
  }

  /// Two quotes in a row are one sign of the text.
  private mutating func literal() throws -> SQLPart {
    repeat {
      rest.removeFirst()
      _ = take { $0 != "'" }
      guard !rest.isEmpty else { throw NotUnderstood(what: "a quote that nothing closes") }
      rest.removeFirst()
    } while rest.first == "'"
    return .literal
  }

  private mutating func sign() -> SQLPart {
    let many: Set<Character> = ["<", ">", "=", "!", "|"]
    guard let first = rest.first, many.contains(first) else {
      return .sign(String(rest.removeFirst()))
    }
    return .sign(take { many.contains($0) })
  }
}

extension [SQLPart] {
  /// Pieces between words that stand in this text itself, not in a group and not between CASE and
  /// its END.
  func split(by words: Set<String>) -> [[SQLPart]] {
    var pieces: [[SQLPart]] = [[]]
    var cases = 0
    for part in self {
      if part.isWord("case") { cases += 1 }
      if part.isWord("end") { cases -= 1 }
      if cases == 0, part.isWord(in: words) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(part)
      }
    }
    return pieces
  }

  func split(by sign: String) -> [[SQLPart]] {
    split(separator: .sign(sign), omittingEmptySubsequences: false).map(Array.init)
  }
}
