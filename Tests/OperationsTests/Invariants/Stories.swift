import TestSupport
import Testing

@Suite struct `Whatever staff plan and apply, in any order` {
  @Test(arguments: Seeds.some(8))
  func `every invariant holds after every operation`(seed: UInt64) async throws {
    var story = try await Story(seed: seed)
    for _ in 0..<300 { try await story.step() }
    try await story.end()
  }
}
