package import Domain
package import HTTP
package import Wire

/// What one method does at one path: the table from which requests are checked and the API is
/// described.
package struct Endpoint: Sendable {
  package let method: Method
  package let template: APITemplate
  package let summary: String
  package let access: Access
  package var query: [Parameter] = []
  package var body: Body = .none
  /// Bytes of a body that is not streamed.
  package var bodyLimit = 1 << 20
  package let answers: [Answer]

  /// Who may ask.
  package enum Access: Hashable, Sendable {
    case anyone
    case anyStaff
    case right(RightName)
    /// The right follows from what the plan or operation does.
    case rightOfPlan
  }

  /// A part of the query.
  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    package let note: String

    package enum Kind: Hashable, Sendable {
      case text
      case flag
      case number(ClosedRange<Int>)
      case words([String])
    }
  }

  /// What a request carries.
  package enum Body: Sendable {
    case none
    /// One of these shapes.
    case json([any Shape.Type], isOptional: Bool)
    /// A JSON text of another kind, described where it is read.
    case anyJSON
    /// Bytes of one of these types, streamed.
    case stream([String])
  }

  /// What can come back when it goes well.
  package struct Answer: Sendable {
    package let status: Int
    package let note: String
    package let content: Content

    package enum Content: Sendable {
      case none
      case shape(any Shape.Type)
      case anyJSON
      /// A media type that is written as it comes.
      case stream([String])
    }
  }

  package var isIdempotent: Bool { method == .post }
}

extension Endpoint.Answer {
  static func ok(_ shape: any Shape.Type, _ note: String = "Found.") -> Endpoint.Answer {
    Endpoint.Answer(status: 200, note: note, content: .shape(shape))
  }

  static func created(_ shape: any Shape.Type) -> Endpoint.Answer {
    Endpoint.Answer(status: 201, note: "Made.", content: .shape(shape))
  }

  static func stream(_ types: String..., note: String) -> Endpoint.Answer {
    Endpoint.Answer(status: 200, note: note, content: .stream(types))
  }

  static let noContent = Endpoint.Answer(status: 204, note: "Done.", content: .none)
}

extension Endpoint.Parameter {
  static func text(_ name: String, _ note: String) -> Self {
    Self(name: name, kind: .text, note: note)
  }

  static func flag(_ name: String, _ note: String) -> Self {
    Self(name: name, kind: .flag, note: note)
  }

  static func words(_ name: String, _ words: [String], _ note: String) -> Self {
    Self(name: name, kind: .words(words), note: note)
  }

  /// What every paged list takes.
  static let paging: [Self] = [
    Self(name: "size", kind: .number(1...200), note: "Items on a page; 50 when absent."),
    .text("cursor", "From `previous` or `next` of another page."),
  ]
}
