import SQL

/// A short line between one who reads and one who writes, each on a thread that may block. So both
/// databases work at the same time, and no more than a few pages are ever in memory.
final class Belt<Item: Sendable>: Sendable {
  private static var room: Int { 2 }
  private let state = Guarded(State())

  private struct State {
    var items = Line<Item>()
    /// Nothing comes any more; with an error when it was to come.
    var end: Result<Void, any Error>?
    /// Nobody takes any more.
    var isLeft = false
  }

  /// Waits for room.
  ///
  /// - Returns: False when nobody takes any more.
  func put(_ item: Item) -> Bool {
    let isTaken = state.wait { state -> Bool? in
      if state.isLeft { return false }
      guard state.items.count < Self.room else { return nil }
      state.items.append(item)
      return true
    }
    state.wakeAll()
    return isTaken
  }

  /// Waits for the next item.
  ///
  /// - Returns: Nil at the end.
  /// - Throws: What the reader ended with, once all that came before is taken.
  func take() throws -> Item? {
    let taken = state.wait { state -> Result<Item?, any Error>? in
      if let item = state.items.popFirst() { return .success(item) }
      return state.end.map { end in end.map { nil } }
    }
    state.wakeAll()
    return try taken.get()
  }

  func end(_ outcome: Result<Void, any Error>) {
    state.with { $0.end = outcome }
    state.wakeAll()
  }

  func leave() {
    state.with { $0.isLeft = true }
    state.wakeAll()
  }
}
