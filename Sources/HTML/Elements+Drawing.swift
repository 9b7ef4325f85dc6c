// Drawings inside a page.

package func svg(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "svg", attributes: attributes, content: content(), isVoid: false))
}

package func use(_ attributes: Attribute...) -> Node {
  .element(Element(name: "use", attributes: attributes, content: [], isVoid: false))
}

package func g(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "g", attributes: attributes, content: content(), isVoid: false))
}

package func defs(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "defs", attributes: attributes, content: content(), isVoid: false))
}

package func pattern(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "pattern", attributes: attributes, content: content(), isVoid: false))
}

package func desc(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "desc", attributes: attributes, content: content(), isVoid: false))
}

package func drawnText(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "text", attributes: attributes, content: content(), isVoid: false))
}

package func rect(_ attributes: Attribute...) -> Node {
  .element(Element(name: "rect", attributes: attributes, content: [], isVoid: false))
}

package func line(_ attributes: Attribute...) -> Node {
  .element(Element(name: "line", attributes: attributes, content: [], isVoid: false))
}

package func path(_ attributes: Attribute...) -> Node {
  .element(Element(name: "path", attributes: attributes, content: [], isVoid: false))
}

extension Attribute {
  /// An attribute that only drawings have: a place, a size, a paint.
  package static func drawn(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(name, value)
  }
}
