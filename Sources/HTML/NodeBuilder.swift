/// Gathers what stands in the braces of an element or a component.
@resultBuilder
package enum NodeBuilder {
  package static func buildExpression(_ text: String) -> [Node] { [.text(text)] }
  package static func buildExpression(_ node: Node) -> [Node] { [node] }
  package static func buildExpression(_ nodes: [Node]) -> [Node] { nodes }
  package static func buildExpression(_ markup: Markup) -> [Node] { [.markup(markup)] }

  package static func buildExpression(_ component: some Component) -> [Node] { component.body }

  package static func buildBlock() -> [Node] { [] }

  package static func buildPartialBlock(first: [Node]) -> [Node] { first }

  package static func buildPartialBlock(accumulated: [Node], next: [Node]) -> [Node] {
    accumulated + next
  }

  package static func buildOptional(_ nodes: [Node]?) -> [Node] { nodes ?? [] }
  package static func buildEither(first nodes: [Node]) -> [Node] { nodes }
  package static func buildEither(second nodes: [Node]) -> [Node] { nodes }

  /// One node for a whole loop, so that what follows does not copy its items again.
  package static func buildArray(_ items: [[Node]]) -> [Node] {
    [.group(items.flatMap { $0 })]
  }
}
