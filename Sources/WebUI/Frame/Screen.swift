import HTML

/// What a page shows, apart from the frame around it. A value: no page sees a database.
protocol Screen: Sendable {
  /// What the browser's tab says, and the main heading.
  var title: String { get }
  /// Beside the heading: at most one of them primary.
  @NodeBuilder var actions: [Node] { get }
  @NodeBuilder var content: [Node] { get }
  /// Seconds after which the page is loaded again; nil for one that stays.
  var refresh: Int? { get }
  /// Under the heading, in a quieter voice.
  var subtitle: String? { get }
  /// Whether it needs more room than a form, where it stands in a plain frame.
  var isWide: Bool { get }
}

extension Screen {
  @NodeBuilder var actions: [Node] {}
  var refresh: Int? { nil }
  var subtitle: String? { nil }
  var isWide: Bool { false }
}
