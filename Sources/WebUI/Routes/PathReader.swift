import Domain
import HTTP

/// Takes a path apart, segment by segment.
struct PathReader {
  private var rest: ArraySlice<String>

  init(_ segments: [String]) {
    rest = segments[...]
  }

  mutating func word() -> String? { rest.popFirst() }

  mutating func id<Subject>() -> ID<Subject>? {
    rest.popFirst().flatMap { ID<Subject>(parsing: $0) }
  }

  var isAtEnd: Bool { rest.isEmpty }
}

/// Names and values behind the question mark, being written.
struct QueryWriter {
  private(set) var text = ""

  mutating func add(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "\(text.isEmpty ? "?" : "&")\(name)=\(PercentCoding.encode(value))"
  }

  mutating func add(_ name: StaticString, _ holds: Bool) {
    if holds { add(name, "1") }
  }

  /// Several ids as one value: `a.b.c`.
  mutating func add<Subject>(_ name: StaticString, _ ids: [ID<Subject>]) {
    add(name, ids.map(\.text).joined(separator: "."))
  }
}

/// Names and values behind the question mark, or of a form, being read. What does not parse is as
/// good as not there: a link may be old, and shows a page all the same.
struct QueryReader {
  private let fields: [FormField]

  init(_ fields: [FormField]) {
    self.fields = fields
  }

  subscript(name: StaticString) -> String? {
    let name = name.description
    let value = fields.first { $0.name == name }?.value
    return value?.isEmpty == true ? nil : value
  }

  func holds(_ name: StaticString) -> Bool { self[name] != nil }

  /// At most twenty of them, which is as many as a page shows.
  func ids<Subject>(_ name: StaticString) -> [ID<Subject>] {
    let texts = self[name]?.split(separator: ".") ?? []
    return texts.prefix(20).compactMap { ID<Subject>(parsing: String($0)) }
  }

  /// Every value of that name that says something, in order.
  func all(_ name: StaticString) -> [String] {
    let name = name.description
    return fields.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
  }
}
