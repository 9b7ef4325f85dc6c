import Messages

@testable import WebUI

extension PageSamples {
  func ofDevelopers(_ kind: `The main pages`.Kind) -> any Screen {
    switch kind {
    case .errors: return ErrorNumbersPage(frame: frame(.errors))
    case .events: return EventsPage(frame: frame(.events))
    case .chapter:
      return ChapterPage(
        frame: frame(.chapter(.partner, .users)), kind: .partner, chapter: Self.chapter,
        base: "https://portal.example")
    default:
      return DevelopersPage(
        frame: frame(.start), base: "https://portal.example",
        tenant: "00000000-0000-8000-8000-00000000000a", mayManage: true)
    }
  }

  private func frame(_ here: DeveloperRoute) -> ReferenceFrame {
    ReferenceFrame(say: say, reference: Self.reference, here: here)
  }

  private static let reference = APIReference(
    books: [
      APIReference.Book(kind: .house, chapters: []),
      APIReference.Book(kind: .partner, chapters: [chapter]),
    ],
    numbers: [
      APIReference.ErrorNumber(number: 60002, status: 404, isOurs: false, isCommon: false) {
        "60002 \($0.tag)"
      },
      APIReference.ErrorNumber(number: 950_024, status: 503, isOurs: true, isCommon: true) {
        "950024 \($0.tag)"
      },
    ],
    codes: [APIReference.ProblemKind(code: "not-found", status: 404)],
    perMinute: 6000, event: "{\n  \"webhook\": \"…\"\n}")

  private static let chapter = APIReference.Chapter(
    group: .users,
    endpoints: [
      APIReference.Endpoint(
        method: "GET", path: "/v1/customers/{customer}/users",
        summary: "The users of a customer; with a filter the deleted ones.", access: .person,
        isOurs: false,
        parameters: [
          parameter("customer", .path, .text(.init(format: "uuid"))),
          parameter(
            "size", .query, .wholeNumber(0...500),
            "Items of one answer; 100 unless given, and for 0."),
          parameter("sortDirection", .query, .text(.init(words: ["Ascending", "Descending"]))),
        ], body: nil, answers: [answer], refusals: [60002, 950_024]),
      APIReference.Endpoint(
        method: "POST", path: "/v1/customers/{customer}/users",
        summary: "A text <without> a translation.", access: .anyToken, isOurs: true,
        parameters: [parameter("X-Locale", .header, .text(.init(maxLength: 5)))],
        body: APIReference.Body(shapes: [sample]), answers: [answer], refusals: []),
    ],
    shapes: [
      APIReference.ShapeTable(
        name: "CustomerUser",
        members: [
          APIReference.Member(
            name: "id", type: .text(.init(format: "uuid")), isRequired: true, note: ""),
          APIReference.Member(
            name: "links", type: .list(.shape("Link")), isRequired: false, note: "The user's."),
        ])
    ])

  private static let sample = APIReference.Sample(
    shape: "CustomerUser", json: "{\n  \"id\": \"…\"\n}")

  private static let answer = APIReference.Answer(
    status: 200, note: "Done.", content: .shape(sample))

  private static func parameter(
    _ name: String, _ place: APIReference.Parameter.Place, _ type: APIReference.MemberType,
    _ note: String = ""
  ) -> APIReference.Parameter {
    APIReference.Parameter(
      name: name, place: place, type: type, isRequired: place == .path, note: note)
  }
}
