// Tables.

package func table(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "table", attributes: attributes, content: content(), isVoid: false))
}

package func caption(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "caption", attributes: attributes, content: content(), isVoid: false))
}

package func thead(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "thead", attributes: attributes, content: content(), isVoid: false))
}

package func tbody(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "tbody", attributes: attributes, content: content(), isVoid: false))
}

package func tfoot(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "tfoot", attributes: attributes, content: content(), isVoid: false))
}

package func tr(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "tr", attributes: attributes, content: content(), isVoid: false))
}

package func th(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "th", attributes: attributes, content: content(), isVoid: false))
}

package func td(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "td", attributes: attributes, content: content(), isVoid: false))
}
