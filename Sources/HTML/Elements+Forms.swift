// Forms, meters and what is filled in.

package func form(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "form", attributes: attributes, content: content(), isVoid: false))
}

package func fieldset(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "fieldset", attributes: attributes, content: content(), isVoid: false))
}

package func legend(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "legend", attributes: attributes, content: content(), isVoid: false))
}

package func label(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "label", attributes: attributes, content: content(), isVoid: false))
}

package func button(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "button", attributes: attributes, content: content(), isVoid: false))
}

package func select(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "select", attributes: attributes, content: content(), isVoid: false))
}

package func optgroup(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "optgroup", attributes: attributes, content: content(), isVoid: false))
}

package func option(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "option", attributes: attributes, content: content(), isVoid: false))
}

package func textarea(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "textarea", attributes: attributes, content: content(), isVoid: false))
}

package func datalist(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "datalist", attributes: attributes, content: content(), isVoid: false))
}

package func output(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "output", attributes: attributes, content: content(), isVoid: false))
}

package func progress(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "progress", attributes: attributes, content: content(), isVoid: false))
}

package func meter(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "meter", attributes: attributes, content: content(), isVoid: false))
}

package func input(_ attributes: Attribute...) -> Node {
  .element(Element(name: "input", attributes: attributes, content: [], isVoid: true))
}
