/// A piece of a page: text, an element, or several of them.
///
/// Text is escaped when it is written; nothing but `Markup` gets past that.
package indirect enum Node: Sendable {
  case text(String)
  case element(Element)
  case markup(Markup)
  case group([Node])
}

/// An element with its attributes and what it holds.
package struct Element: Sendable {
  let name: StaticString
  let attributes: [Attribute]
  let content: [Node]
  /// Void elements have no content and no end tag (HTML §13.1.2).
  let isVoid: Bool
}

/// Markup of our own making, written as it stands.
///
/// Takes a `StaticString`, so that nothing known only at run time can come in this way.
package struct Markup: Sendable {
  let text: StaticString

  package init(_ text: StaticString) {
    self.text = text
  }
}

/// A part of a page that has a name and values of its own.
package protocol Component: Sendable {
  @NodeBuilder var body: [Node] { get }
}

/// Something that an attribute can point to. Links inside the product are values, not text.
package protocol Address {
  /// A path with its query: `/customers?size=50`.
  var address: String { get }
}
