package import Domain

/// A request to a webhook.
package struct WebhookPost: Sendable {
  package let address: WebhookAddress
  package let fields: [(name: String, value: String)]
  package let body: [UInt8]
}

/// How requests leave the house: set by the server, replaced in tests.
package struct WebhookSender: Sendable {
  /// Comes back within twenty seconds, whatever happens.
  package let send: @Sendable (WebhookPost) async -> WebhookOutcome

  package init(send: @escaping @Sendable (WebhookPost) async -> WebhookOutcome) {
    self.send = send
  }

  /// For commands that send nothing.
  package static let none = WebhookSender { _ in
    WebhookOutcome(status: nil, milliseconds: 0, flaw: .unreachable)
  }
}
