import HTML
import Messages

/// A page for developers beside the list of all endpoints, which scripts can narrow.
struct ReferenceFrame: Sendable {
  let say: Phrases
  let reference: APIReference
  let here: DeveloperRoute

  func around(@NodeBuilder _ content: () -> [Node]) -> Node {
    div(.class("reference")) {
      list
      div(.class("reference-main")) { content() }
    }
  }

  private var list: Node {
    nav(.class("reference-list"), .ariaLabel(say.developers.endpoints)) {
      p(.class("with-scripts")) {
        input(
          .type("search"), .id("reference-filter"), .ariaLabel(say.developers.filter),
          .placeholder(say.developers.filter), .autocomplete("off"), .spellcheck(false),
          .maxlength(60), .data("none", say.developers.nothingFits), .data("shortcut", "/"))
      }
      p(.class("hint with-scripts"), .id("reference-count"), .role("status")) {}
      ul {
        entry(.start, say.developers.start)
        entry(.errors, say.developers.errors)
        entry(.events, say.developers.events)
      }
      for book in reference.books {
        h2 {
          book.kind.path
          span(.class("second")) { title(of: book.kind) }
        }
        ul { for chapter in book.chapters { entry(chapter, in: book.kind) } }
      }
    }
  }

  private func entry(_ route: DeveloperRoute, _ text: String) -> Node {
    li {
      a(.href(PageRoute.developers(route)), .ariaCurrent(route == here ? "page" : nil)) { text }
    }
  }

  private func entry(_ chapter: APIReference.Chapter, in kind: APIReference.Kind) -> Node {
    let route = DeveloperRoute.chapter(kind, chapter.group)
    return li(.class(route == here ? "chapter chosen" : "chapter")) {
      a(.href(PageRoute.developers(route)), .ariaCurrent(route == here ? "page" : nil)) {
        say.name(chapter.group)
      }
      ul {
        for endpoint in chapter.endpoints {
          li(.data("endpoint", words(of: endpoint))) {
            a(.href(DeveloperPlace(route: route, anchor: endpoint.anchor))) {
              MethodMark(method: endpoint.method)
              code { short(endpoint.path) }
            }
          }
        }
      }
    }
  }

  /// What the filter looks through.
  private func words(of endpoint: APIReference.Endpoint) -> String {
    let summary = EndpointTexts.text(endpoint.summary, in: say.language) ?? endpoint.summary
    return "\(endpoint.method) \(endpoint.path) \(summary)".lowercased()
  }

  /// Without what every path of the chapter begins with.
  private func short(_ path: String) -> String {
    let customer = "/customers/{customer}/"
    let rest = path.split(separator: "/", maxSplits: 1).last.map { "/" + $0 } ?? path
    return rest.hasPrefix(customer) ? "…/" + rest.dropFirst(customer.count) : rest
  }

  func title(of kind: APIReference.Kind) -> String {
    switch kind {
    case .house: say.developers.houseTitle
    case .partner: say.developers.partnerTitle
    }
  }
}

/// GET, POST, ...: told apart by the word.
struct MethodMark: Component {
  let method: String

  var body: [Node] {
    code(.class("method method-\(method.lowercased())")) { method }
  }
}

/// A text of the descriptions in the reader's language; in English, and said to be, where it has no
/// translation. What stands between grave accents is code.
struct Told: Component {
  let say: Phrases
  let english: String
  /// Without the period of a sentence.
  let isTitle: Bool

  init(_ english: String, _ say: Phrases, isTitle: Bool = false) {
    self.english = english
    self.say = say
    self.isTitle = isTitle
  }

  var body: [Node] {
    if let text = EndpointTexts.text(english, in: say.language) {
      pieces(text)
    } else if !english.isEmpty {
      span(.lang("en")) { pieces(english) }
    }
  }

  @NodeBuilder private func pieces(_ text: String) -> [Node] {
    let said = isTitle && text.hasSuffix(".") ? text.dropLast() : text[...]
    for (index, piece) in said.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    where !piece.isEmpty {
      if index.isMultiple(of: 2) { String(piece) } else { code { String(piece) } }
    }
  }
}

extension DeveloperPlace: Address {
  var address: String { PageRoute.developers(route).address + "#" + anchor }
}
