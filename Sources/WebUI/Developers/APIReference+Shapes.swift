extension APIReference {
  /// An object's members.
  package struct ShapeTable: Sendable {
    package let name: String
    package let members: [Member]

    package init(name: String, members: [Member]) {
      self.name = name
      self.members = members
    }

    /// The place on its page.
    var anchor: String { Self.anchor(name) }

    static func anchor(_ name: String) -> String { "shape-" + name }
  }

  package struct Member: Sendable {
    package let name: String
    package let type: MemberType
    package let isRequired: Bool
    package let note: String

    package init(name: String, type: MemberType, isRequired: Bool, note: String) {
      self.name = name
      self.type = type
      self.isRequired = isRequired
      self.note = note
    }
  }

  /// The type of a value with its limits.
  package indirect enum MemberType: Sendable {
    case text(Limits)
    case wholeNumber(ClosedRange<Int>?)
    case number
    case yesNo
    case object
    case texts
    case shape(String)
    case list(MemberType)

    package struct Limits: Sendable {
      /// `uuid`, `date-time`, `uri`, ...
      package let format: String?
      package let words: [String]
      package let maxLength: Int?
      package let canBeNull: Bool

      package init(
        format: String? = nil, words: [String] = [], maxLength: Int? = nil,
        canBeNull: Bool = false
      ) {
        self.format = format
        self.words = words
        self.maxLength = maxLength
        self.canBeNull = canBeNull
      }
    }
  }
}
