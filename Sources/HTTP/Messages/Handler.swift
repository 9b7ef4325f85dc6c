/// Answers requests. It cannot throw: what goes wrong is an answer as well.
///
/// When the client goes away, the task in which the handler runs is cancelled.
package typealias Handler = @Sendable (Request) async -> Response
