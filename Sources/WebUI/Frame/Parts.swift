import Domain
import HTML
import Messages

/// A box with something that needs to be read.
struct Note: Component {
  enum Kind: String, Sendable {
    case plain = ""
    case good, warn, bad, busy
  }

  let kind: Kind
  let text: String
  var more: String?

  init(_ kind: Kind, _ text: String, more: String? = nil) {
    self.kind = kind
    self.text = text
    self.more = more
  }

  init(_ kind: Kind, _ explanation: Explanation) {
    self.init(kind, explanation.what, more: explanation.mend)
  }

  var body: [Node] {
    div(.class("note \(kind.rawValue)"), .role(kind == .bad ? "alert" : "status")) {
      strong { text }
      if let more { p { more } }
    }
  }
}

/// What stands where a list would, when there is nothing in it.
struct Empty: Component {
  let title: String
  let text: String
  var action: Node?

  var body: [Node] {
    div(.class("empty")) {
      h2 { title }
      p(.class("muted")) { text }
      if let action { action }
    }
  }
}

struct Badge: Component {
  let kind: Note.Kind
  let text: String

  var body: [Node] {
    span(.class("badge \(kind.rawValue)")) { text }
  }
}

/// How many fields of a form are to be corrected, above it.
struct FormSummary: Component {
  let say: Phrases
  let wrong: Int

  var body: [Node] {
    if wrong > 0 { Note(.bad, say.frame.fieldsToMend(wrong)) }
  }
}

/// Names and values, one below the other.
struct Facts: Component {
  let facts: [(name: String, value: [Node])]

  var body: [Node] {
    dl(.class("facts")) {
      for fact in facts {
        dt { fact.name }
        dd { fact.value }
      }
    }
  }
}

/// Causes, each with what helps.
struct CauseList: Component {
  let explanations: [Explanation]

  var body: [Node] {
    if !explanations.isEmpty {
      ul(.class("causes")) {
        for explanation in explanations {
          li {
            explanation.what
            span(.class("mend")) { explanation.mend }
          }
        }
      }
    }
  }
}
