/// Why a request was not served (RFC 9457), as `application/problem+json`.
package struct Problem: Shape {
  package var type: String
  package var title: String
  package var status: Int
  package var detail: String?
  /// Stable, for programs. `title` and `detail` are for people, in their language.
  package var code: String
  package var errors: [ProblemPart]?
  /// The request's id, to be found in the server's log.
  package var instance: String?

  package init(
    type: String, title: String, status: Int, detail: String? = nil, code: String,
    errors: [ProblemPart]? = nil, instance: String? = nil
  ) {
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
    self.code = code
    self.errors = errors
    self.instance = instance
  }

  package static let members: [String: MemberNote] = [
    "type": MemberNote(format: "uri-reference"),
    "instance": .note("The request's id, to be found in the server's log."),
    "title": .note("For people, in the language of Accept-Language."),
    "detail": .note("For people, in the language of Accept-Language."),
    "code": .note("Stable, for programs."),
    "errors": .note("What is wrong where; empty or absent when there is nothing to point at."),
  ]
}

/// One thing that is wrong, and where.
package struct ProblemPart: Shape {
  /// A JSON pointer into the request (RFC 6901), or `?name` for a part of the query.
  package var pointer: String?
  package var code: String
  package var detail: String
  /// What could stand there instead.
  package var proposal: String?

  package init(pointer: String? = nil, code: String, detail: String, proposal: String? = nil) {
    self.pointer = pointer
    self.code = code
    self.detail = detail
    self.proposal = proposal
  }

  package static let members: [String: MemberNote] = [
    "pointer": .note("A JSON pointer into the request, or ?name for a part of the query."),
    "proposal": .note("What could stand there instead."),
  ]
}
