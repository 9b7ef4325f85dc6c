import Domain
import SQL
import Secrets
import Storage

/// Which page of a list is wanted.
package struct PageRequest: Hashable, Sendable {
  package static let largest = 200

  package let size: Int
  package let cursor: String?
  /// The last page, whatever `cursor` says.
  package let fromEnd: Bool

  /// - Parameters:
  ///   - size: Brought into 1...largest.
  ///   - largest: For readers that are used to larger pages.
  package init(
    size: Int = 50, cursor: String? = nil, fromEnd: Bool = false, largest: Int = Self.largest
  ) {
    self.size = min(max(size, 1), largest)
    self.cursor = cursor
    self.fromEnd = fromEnd
  }
}

/// A page of a list, with the way to its neighbors.
package struct Page<Item: Sendable>: Sendable {
  package let items: [Item]
  /// Of the whole list, not of the page.
  package let total: Int
  /// Cursors for the pages before and behind; nil where there is none.
  package let previous: String?
  package let next: String?

  package init(items: [Item], total: Int, previous: String?, next: String?) {
    self.items = items
    self.total = total
    self.previous = previous
    self.next = next
  }

  package func map<Other: Sendable>(_ transform: (Item) throws -> Other) rethrows -> Page<Other> {
    Page<Other>(
      items: try items.map(transform), total: total, previous: previous, next: next)
  }
}

/// A place in a list, as text that comes back unread: direction, key, id.
///
/// It holds nothing secret, and a forged one shows nothing that a fair one would not: every
/// statement names its customer.
struct Cursor: Equatable {
  var before: Bool
  var key: SQLValue
  var id: ID<Place>

  var text: String {
    var bytes: [UInt8] = [before ? 1 : 0]
    switch key {
    case .integer(let number):
      bytes.append(1)
      bytes.append(contentsOf: Cursor.bytes(UInt64(bitPattern: number)))
    case .text(let text):
      bytes.append(2)
      bytes.append(contentsOf: text.utf8)
    default: bytes.append(0)
    }
    return Base64URL.encode(Cursor.bytes(id.high) + Cursor.bytes(id.low) + bytes)
  }

  init(before: Bool, key: SQLValue, id: ID<Place>) {
    self.before = before
    self.key = key
    self.id = id
  }

  /// Nil for what is no cursor; the list then begins at its beginning.
  init?(_ text: String, numeric: Bool) {
    guard text.utf8.count <= 1000, let bytes = Base64URL.decode(text), bytes.count >= 18 else {
      return nil
    }
    id = ID(high: Cursor.word(bytes[0..<8]), low: Cursor.word(bytes[8..<16]))
    before = bytes[16] == 1
    switch (bytes[17], numeric) {
    case (1, true) where bytes.count == 26:
      key = .integer(Int64(bitPattern: Cursor.word(bytes[18...])))
    // No key that we write holds a zero, and not every engine takes one.
    case (2, false) where !bytes[18...].contains(0):
      key = .text(String(decoding: bytes[18...], as: UTF8.self))
    default: return nil
    }
  }

  private static func bytes(_ word: UInt64) -> [UInt8] {
    withUnsafeBytes(of: word.bigEndian) { Array($0) }
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// How a list is read by places, whatever its order.
struct Paging {
  let request: PageRequest
  /// Whether the list's keys are numbers.
  let numeric: Bool
  /// Whether the list runs from large to small.
  let descending: Bool
  private let cursor: Cursor?

  init(_ request: PageRequest, numeric: Bool, descending: Bool) {
    self.request = request
    self.numeric = numeric
    self.descending = descending
    cursor = request.fromEnd ? nil : request.cursor.flatMap { Cursor($0, numeric: numeric) }
  }

  /// Whether the page is read against the list's order.
  private var reversed: Bool { request.fromEnd || (cursor?.before ?? false) }

  /// Where to begin; one row more than the page holds tells whether there is another page.
  var place: Place {
    let downwards = reversed != descending
    let start: (SQLValue, ID<Place>)
    if let cursor {
      start = (cursor.key, cursor.id)
    } else if downwards {
      start = numeric ? Place.lastNumber : Place.lastText
    } else {
      start = numeric ? Place.firstNumber : Place.firstText
    }
    return Place(key: start.0, id: start.1, limit: request.size + 1, backward: downwards)
  }

  /// Makes a page of what was read.
  ///
  /// - Parameter read: In the order in which the statement gives it: that of `place`.
  func page<Item>(
    _ read: [Item], total: Int, key: (Item) -> (SQLValue, ID<Place>)
  ) -> Page<Item> {
    let more = read.count > request.size
    var items = Array(read.prefix(request.size))
    if reversed { items.reverse() }
    let hasPrevious = reversed ? more : cursor != nil
    let hasNext = reversed ? cursor != nil && !request.fromEnd : more
    return Page(
      items: items, total: total,
      previous: hasPrevious ? items.first.map { link($0, before: true, key) } : nil,
      next: hasNext ? items.last.map { link($0, before: false, key) } : nil)
  }

  private func link<Item>(
    _ item: Item, before: Bool, _ key: (Item) -> (SQLValue, ID<Place>)
  ) -> String {
    let (value, id) = key(item)
    return Cursor(before: before, key: value, id: id).text
  }
}
