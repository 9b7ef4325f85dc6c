import API
import HTML
import HTTP
import Messages
import PartnerAPI
import Reference
import Testing
import Wire

@testable import WebUI

@Suite struct `The description of the APIs for people` {
  private let reference = APIReference.ofHouse(perMinute: 6000)

  @Test func `has every endpoint of both APIs exactly once`() throws {
    let house = try told(.house)
    #expect(
      house.sorted()
        == Endpoint.all.map { "\($0.method.rawValue) \($0.template.rawValue)" }.sorted())
    let partner = try told(.partner)
    #expect(
      partner.sorted()
        == PartnerEndpoint.all.map { "\($0.method.rawValue) \($0.template.rawValue)" }.sorted())
    #expect(Set(house).count == house.count)
    #expect(Set(partner).count == partner.count)
  }

  private func told(_ kind: APIReference.Kind) throws -> [String] {
    try #require(reference.book(kind)).chapters.flatMap(\.endpoints).map {
      "\($0.method) \($0.path)"
    }
  }

  @Test func `gives each place on a page a name of its own`() {
    for chapter in reference.books.flatMap(\.chapters) {
      let anchors = chapter.endpoints.map(\.anchor) + chapter.shapes.map(\.anchor)
      #expect(Set(anchors).count == anchors.count, "\(chapter.group)")
    }
  }

  @Test func `has every shape that it names on the same page`() {
    for chapter in reference.books.flatMap(\.chapters) {
      let known = Set(chapter.shapes.map(\.name))
      let named = Set(chapter.endpoints.flatMap(Self.shapes))
      #expect(named.isSubset(of: known), "\(chapter.group): \(named.subtracting(known))")
    }
  }

  private static func shapes(_ endpoint: APIReference.Endpoint) -> [String] {
    let answers = endpoint.answers.compactMap { answer -> String? in
      if case .shape(let sample) = answer.content { sample.shape } else { nil }
    }
    return answers + (endpoint.body?.shapes.map(\.shape) ?? [])
  }

  @Test func `says everything in four languages, and translates nothing that is not said`() {
    let said = Set(texts.filter { !$0.isEmpty })
    #expect(said.count > 150)
    #expect(said.subtracting(EndpointTexts.known) == [])
    #expect(EndpointTexts.known.subtracting(said) == [])
    for text in EndpointTexts.known {
      for language in Language.allCases {
        #expect(EndpointTexts.text(text, in: language)?.isEmpty == false, "\(text)")
      }
    }
  }

  private var texts: [String] {
    var texts = reference.books.flatMap(\.errorShapes).flatMap(\.members).map(\.note)
    for chapter in reference.books.flatMap(\.chapters) {
      texts += chapter.shapes.flatMap(\.members).map(\.note)
      for endpoint in chapter.endpoints {
        texts += [endpoint.summary] + endpoint.parameters.map(\.note) + endpoint.answers.map(\.note)
      }
    }
    return texts
  }

  @Test func `shows bodies that are read as they stand`() throws {
    for endpoint in Endpoint.all {
      guard case .json(let shapes, _) = endpoint.body else { continue }
      try check(shapes, of: .house, endpoint.method.rawValue, endpoint.template.rawValue)
    }
    for endpoint in PartnerEndpoint.all {
      guard let shape = endpoint.request else { continue }
      try check([shape], of: .partner, endpoint.method.rawValue, endpoint.template.rawValue)
    }
  }

  private func check(
    _ shapes: [any Shape.Type], of kind: APIReference.Kind, _ method: String, _ path: String
  ) throws {
    let endpoints = try #require(reference.book(kind)).chapters.flatMap(\.endpoints)
    let told = try #require(endpoints.first { $0.method == method && $0.path == path })
    let samples = try #require(told.body).shapes
    #expect(samples.map(\.shape) == shapes.map { $0.name })
    for (shape, sample) in zip(shapes, samples) {
      let value = try JSONParser.parse(Array(sample.json.utf8))
      #expect(!sample.json.contains("'"), "It stands between apostrophes: \(path)")
      try Self.read(shape, value, "\(method) \(path)")
    }
  }

  private static func read<Request: Shape>(
    _: Request.Type, _ value: JSONValue, _ place: String
  ) throws {
    #expect(throws: Never.self, "\(place)") {
      _ = try ShapeReader.read(Request.self, from: value)
    }
  }

  @Test(arguments: Language.allCases)
  func `is a page of less than 200 KB for each subject`(language: Language) {
    for book in reference.books {
      for chapter in book.chapters {
        let route = DeveloperRoute.chapter(book.kind, chapter.group)
        let frame = ReferenceFrame(say: .of(language), reference: reference, here: route)
        let page = ChapterPage(
          frame: frame, kind: book.kind, chapter: chapter, base: "https://house.example")
        #expect(page.content.rendered().count < 190_000, "\(route.path)")
      }
    }
  }

  @Test func `tells what every number and code means, in four languages`() {
    #expect(reference.numbers.map(\.number) == ErrorCode.allCases.map(\.rawValue))
    #expect(reference.codes.map(\.code) == ProblemCode.allCases.map(\.rawValue))
    for language in Language.allCases {
      for number in reference.numbers { #expect(!number.text(language).isEmpty) }
      for kind in reference.codes {
        #expect(Phrases.of(language).problemTitle(kind.code) != nil, "\(kind.code)")
      }
    }
  }

  @Test func `shows an event as it is sent`() {
    #expect(reference.event.contains("\"type\": \"user.created\""))
    #expect(reference.event.contains("\"change\": \"create_customer_user\""))
  }
}
