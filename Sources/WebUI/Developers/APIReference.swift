package import Messages

/// What the pages for developers tell of the APIs: made once, when the server starts, from the same
/// tables that requests are checked against.
package struct APIReference: Sendable {
  package var books: [Book]
  /// The numbers of errors under `/v1`, with their texts by language.
  package var numbers: [ErrorNumber]
  /// The codes of problems under `/api`.
  package var codes: [ProblemKind]
  /// Requests a minute of each program under `/v1`; 0 for any number.
  package var perMinute: Int
  /// The body of a request to a webhook, for people.
  package var event: String

  package init(
    books: [Book] = [], numbers: [ErrorNumber] = [], codes: [ProblemKind] = [],
    perMinute: Int = 0, event: String = ""
  ) {
    self.books = books
    self.numbers = numbers
    self.codes = codes
    self.perMinute = perMinute
    self.event = event
  }

  /// Which of the two APIs.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Ours, under `/api`.
    case house = "api"
    /// The one that clients of Partner Center know, under `/v1`.
    case partner = "v1"

    package var path: String { "/" + rawValue }
    package var description: String { path + "/openapi.json" }
  }

  /// One of the APIs.
  package struct Book: Sendable {
    package let kind: Kind
    package let chapters: [Chapter]
    /// What an error looks like, and the shapes that it is made of.
    package let error: Sample?
    package let errorShapes: [ShapeTable]

    package init(
      kind: Kind, chapters: [Chapter], error: Sample? = nil, errorShapes: [ShapeTable] = []
    ) {
      self.kind = kind
      self.chapters = chapters
      self.error = error
      self.errorShapes = errorShapes
    }
  }

  /// What endpoints of one subject do, and the shapes that they take and give.
  package struct Chapter: Sendable {
    package let group: EndpointGroup
    package let endpoints: [Endpoint]
    package let shapes: [ShapeTable]

    package init(group: EndpointGroup, endpoints: [Endpoint], shapes: [ShapeTable]) {
      self.group = group
      self.endpoints = endpoints
      self.shapes = shapes
    }
  }

  package struct ErrorNumber: Sendable {
    package let number: Int
    package let status: Int
    package let isOurs: Bool
    /// Whether any request may be refused with it.
    package let isCommon: Bool
    package let text: @Sendable (Language) -> String

    package init(
      number: Int, status: Int, isOurs: Bool, isCommon: Bool,
      text: @escaping @Sendable (Language) -> String
    ) {
      self.number = number
      self.status = status
      self.isOurs = isOurs
      self.isCommon = isCommon
      self.text = text
    }
  }

  package struct ProblemKind: Sendable {
    package let code: String
    package let status: Int

    package init(code: String, status: Int) {
      self.code = code
      self.status = status
    }
  }

  func book(_ kind: Kind) -> Book? { books.first { $0.kind == kind } }

  func chapter(_ kind: Kind, _ group: EndpointGroup) -> Chapter? {
    book(kind)?.chapters.first { $0.group == group }
  }
}
