import Domain
import HTTP
import Wire

/// From the bytes of a body to a shape, or to everything that is wrong with it.
enum BodyReading {
  static func json(_ bytes: [UInt8]) throws -> JSONValue {
    do {
      return try JSONParser.parse(bytes)
    } catch {
      throw failure(of: error)
    }
  }

  static func shape<Body: Shape>(_: Body.Type, from value: JSONValue) throws -> Body {
    do {
      return try ShapeReader.read(Body.self, from: value)
    } catch {
      throw APIFailure(.invalid, error.flaws.map(part))
    }
  }

  private static func part(_ flaw: ShapeFlaw) -> APIFailure.Part {
    switch flaw.reason {
    case .missing:
      APIFailure.Part(pointer: flaw.pointer, code: "missing", detail: { $0.flaw(.missing) })
    case .unknown:
      APIFailure.Part(pointer: flaw.pointer, code: "unknown", detail: { $0.unknownMember })
    case .wrongType(let expected):
      APIFailure.Part(
        pointer: flaw.pointer, code: "wrong-type", detail: { $0.wrongType(expected.rawValue) })
    }
  }

  private static func failure(of flaw: JSONFlaw) -> APIFailure {
    switch flaw {
    case .tooLarge: APIFailure(.tooLarge)
    case .notUTF8: APIFailure(.malformedJSON, detail: { $0.notUTF8 })
    case .syntax(let offset): APIFailure(.malformedJSON, detail: { $0.jsonSyntax(offset) })
    case .tooDeep(let limit): APIFailure(.malformedJSON, detail: { $0.jsonDepth(limit) })
    case .repeatedName(let offset):
      APIFailure(.malformedJSON, detail: { $0.jsonRepeated(offset) })
    }
  }

  static func failure(of error: BodyError) -> APIFailure {
    switch error {
    case .tooLarge: APIFailure(.tooLarge)
    case .interrupted, .tooSlow: APIFailure(.interrupted)
    }
  }
}
