// The document and its parts.

package func html(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "html", attributes: attributes, content: content(), isVoid: false))
}

package func head(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "head", attributes: attributes, content: content(), isVoid: false))
}

package func title(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "title", attributes: attributes, content: content(), isVoid: false))
}

package func body(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "body", attributes: attributes, content: content(), isVoid: false))
}

package func header(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "header", attributes: attributes, content: content(), isVoid: false))
}

package func nav(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "nav", attributes: attributes, content: content(), isVoid: false))
}

package func main(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "main", attributes: attributes, content: content(), isVoid: false))
}

package func aside(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "aside", attributes: attributes, content: content(), isVoid: false))
}

package func footer(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "footer", attributes: attributes, content: content(), isVoid: false))
}

package func section(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "section", attributes: attributes, content: content(), isVoid: false))
}

package func article(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "article", attributes: attributes, content: content(), isVoid: false))
}

package func div(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "div", attributes: attributes, content: content(), isVoid: false))
}

package func span(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "span", attributes: attributes, content: content(), isVoid: false))
}

package func meta(_ attributes: Attribute...) -> Node {
  .element(Element(name: "meta", attributes: attributes, content: [], isVoid: true))
}

package func link(_ attributes: Attribute...) -> Node {
  .element(Element(name: "link", attributes: attributes, content: [], isVoid: true))
}

package func script(_ attributes: Attribute...) -> Node {
  .element(Element(name: "script", attributes: attributes, content: [], isVoid: false))
}

package func noscript(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "noscript", attributes: attributes, content: content(), isVoid: false))
}

package func dialog(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "dialog", attributes: attributes, content: content(), isVoid: false))
}

package func img(_ attributes: Attribute...) -> Node {
  .element(Element(name: "img", attributes: attributes, content: [], isVoid: true))
}

package func figure(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "figure", attributes: attributes, content: content(), isVoid: false))
}

package func figcaption(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "figcaption", attributes: attributes, content: content(), isVoid: false))
}
