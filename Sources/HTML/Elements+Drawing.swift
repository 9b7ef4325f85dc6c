// Drawings inside a page.

package func svg(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "svg", attributes: attributes, content: content(), isVoid: false))
}

package func use(_ attributes: Attribute...) -> Node {
  .element(Element(name: "use", attributes: attributes, content: [], isVoid: false))
}
