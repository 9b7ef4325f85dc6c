package import Domain

extension APIReference {
  /// One method at one path. Texts are the description's own, in English.
  package struct Endpoint: Sendable {
    package let method: String
    /// With `{names}`.
    package let path: String
    package let summary: String
    package let access: Access
    package let isOurs: Bool
    package let parameters: [Parameter]
    package let body: Body?
    package let answers: [Answer]
    /// Numbers of errors under `/v1`, statuses of problems under `/api`.
    package let refusals: [Int]

    package init(
      method: String, path: String, summary: String, access: Access, isOurs: Bool,
      parameters: [Parameter], body: Body?, answers: [Answer], refusals: [Int]
    ) {
      self.method = method
      self.path = path
      self.summary = summary
      self.access = access
      self.isOurs = isOurs
      self.parameters = parameters
      self.body = body
      self.answers = answers
      self.refusals = refusals
    }

    /// The place on its page: `get-customers-customer-users`.
    var anchor: String {
      let words = path.split(separator: "/").dropFirst().map { segment in
        segment.filter { $0 != "{" && $0 != "}" }.map { $0 == "." ? "-" : $0 }
      }
      return ([method.lowercased()] + words.map { String($0) }).joined(separator: "-")
    }
  }

  /// Whose token will do.
  package enum Access: Sendable {
    case anyone
    case anyStaff
    case right(RightName)
    case rightOfPlan
    /// An application's own as well as a person's.
    case anyToken
    /// A person's alone (PC 5.1.2).
    case person
  }

  package struct Parameter: Sendable {
    package enum Place: Sendable { case path, query, header }

    package let name: String
    package let place: Place
    package let type: MemberType
    package let isRequired: Bool
    package let note: String

    package init(
      name: String, place: Place, type: MemberType, isRequired: Bool, note: String
    ) {
      self.name = name
      self.place = place
      self.type = type
      self.isRequired = isRequired
      self.note = note
    }
  }

  /// What goes in.
  package struct Body: Sendable {
    /// Shapes of which one is taken, each with an example.
    package let shapes: [Sample]
    /// Media types of a body that is streamed.
    package let types: [String]
    package let isRequired: Bool

    package init(shapes: [Sample] = [], types: [String] = [], isRequired: Bool = true) {
      self.shapes = shapes
      self.types = types
      self.isRequired = isRequired
    }
  }

  /// A shape by its name with a JSON text of it.
  package struct Sample: Sendable {
    package let shape: String
    package let json: String

    package init(shape: String, json: String) {
      self.shape = shape
      self.json = json
    }
  }

  /// What comes back when it goes well.
  package struct Answer: Sendable {
    package enum Content: Sendable {
      case none
      case shape(Sample)
      case anyObject
      case texts
      case stream([String])
    }

    package let status: Int
    package let note: String
    package let content: Content

    package init(status: Int, note: String, content: Content) {
      self.status = status
      self.note = note
      self.content = content
    }
  }
}
