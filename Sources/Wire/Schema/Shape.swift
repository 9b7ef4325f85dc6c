/// Something that goes over the wire as JSON: a request, an answer, or a part of one.
///
/// Members are texts, whole numbers, booleans, lists and other shapes; what they mean beyond that
/// stands in `members`, from which the description of the API is made.
package protocol Shape: Codable, Hashable, Sendable {
  /// What it is called in the description of the API.
  static var name: String { get }
  static var members: [String: MemberNote] { get }
}

extension Shape {
  package static var name: String { String(describing: Self.self) }
  package static var members: [String: MemberNote] { [:] }
}

/// What a member means beyond its JSON type.
package struct MemberNote: Hashable, Sendable {
  /// A format that readers of OpenAPI know: `uuid`, `date-time`, `uri`.
  package var format: String?
  /// The only texts that it can be.
  package var words: [String]
  package var note: String?
  package var maxLength: Int?

  package init(
    format: String? = nil, words: [String] = [], note: String? = nil, maxLength: Int? = nil
  ) {
    self.format = format
    self.words = words
    self.note = note
    self.maxLength = maxLength
  }

  package static let id = MemberNote(format: "uuid")
  package static let time = MemberNote(format: "date-time")

  package static func words(_ words: [String]) -> MemberNote { MemberNote(words: words) }
  package static func note(_ note: String) -> MemberNote { MemberNote(note: note) }
}
