/// A line of waiting elements: first come, first served. It keeps its room when it empties.
package struct Line<Element> {
  private var slots: [Element?] = []
  private var head = 0
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }

  package var first: Element? { count == 0 ? nil : slots[head] }

  package mutating func append(_ element: Element) {
    if count == slots.count { grow() }
    slots[(head + count) & (slots.count - 1)] = element
    count += 1
  }

  package mutating func popFirst() -> Element? {
    guard count > 0 else { return nil }
    let element = slots[head].take()
    head = (head + 1) & (slots.count - 1)
    count -= 1
    return element
  }

  /// The number of slots stays a power of two, which makes going round a mask.
  private mutating func grow() {
    var wider: [Element?] = []
    wider.reserveCapacity(max(16, slots.count * 2))
    for offset in 0..<count { wider.append(slots[(head + offset) & (slots.count - 1)].take()) }
    while wider.count < max(16, slots.count * 2) { wider.append(nil) }
    slots = wider
    head = 0
  }
}
