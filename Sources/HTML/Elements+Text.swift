// Text and what gives it meaning.

package func h1(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "h1", attributes: attributes, content: content(), isVoid: false))
}

package func h2(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "h2", attributes: attributes, content: content(), isVoid: false))
}

package func h3(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "h3", attributes: attributes, content: content(), isVoid: false))
}

package func p(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "p", attributes: attributes, content: content(), isVoid: false))
}

package func a(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "a", attributes: attributes, content: content(), isVoid: false))
}

package func strong(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "strong", attributes: attributes, content: content(), isVoid: false))
}

package func em(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "em", attributes: attributes, content: content(), isVoid: false))
}

package func small(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "small", attributes: attributes, content: content(), isVoid: false))
}

package func code(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "code", attributes: attributes, content: content(), isVoid: false))
}

package func pre(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "pre", attributes: attributes, content: content(), isVoid: false))
}

package func kbd(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "kbd", attributes: attributes, content: content(), isVoid: false))
}

package func time(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "time", attributes: attributes, content: content(), isVoid: false))
}

package func ul(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "ul", attributes: attributes, content: content(), isVoid: false))
}

package func ol(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "ol", attributes: attributes, content: content(), isVoid: false))
}

package func li(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "li", attributes: attributes, content: content(), isVoid: false))
}

package func del(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "del", attributes: attributes, content: content(), isVoid: false))
}

package func ins(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "ins", attributes: attributes, content: content(), isVoid: false))
}

package func dl(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "dl", attributes: attributes, content: content(), isVoid: false))
}

package func dt(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "dt", attributes: attributes, content: content(), isVoid: false))
}

package func dd(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "dd", attributes: attributes, content: content(), isVoid: false))
}

package func details(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "details", attributes: attributes, content: content(), isVoid: false))
}

package func summary(
  _ attributes: Attribute..., @NodeBuilder content: () -> [Node] = { [] }
) -> Node {
  .element(Element(name: "summary", attributes: attributes, content: content(), isVoid: false))
}

package func br(_ attributes: Attribute...) -> Node {
  .element(Element(name: "br", attributes: attributes, content: [], isVoid: true))
}

package func hr(_ attributes: Attribute...) -> Node {
  .element(Element(name: "hr", attributes: attributes, content: [], isVoid: true))
}
