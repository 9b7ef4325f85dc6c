import HTTP
import Operations

/// Where a list goes on (PC 5.5.4).
enum Seek: String, CaseIterable {
  case next = "Next"
  case previous = "Previous"
  case first = "First"
  case last = "Last"

  /// The word in any case, or the number that the description of the service gives it.
  init?(parsing text: String) {
    let found = Self.allCases.enumerated().first { number, seek in
      sameName(seek.rawValue, text) || text == String(number)
    }
    guard let found else { return nil }
    self = found.element
  }

  /// What the query asks for.
  static func of(_ call: PartnerCall) throws(PartnerError) -> Seek? {
    guard let text = call.query("seekOperation") else { return nil }
    guard let seek = Seek(parsing: text) else { throw .property("seekOperation") }
    return seek
  }

  /// Whether there has to be a page before.
  var needsToken: Bool { self == .next || self == .previous }

  /// - Parameters:
  ///   - previous: The way to the page ahead of the last one.
  ///   - next: The way to the page behind it.
  /// - Returns: Nil where there is no page that way.
  static func page(_ seek: Seek?, size: Int, previous: String?, next: String?) -> PageRequest? {
    func request(_ cursor: String?) -> PageRequest {
      PageRequest(size: size, cursor: cursor, largest: PageSize.largest)
    }
    return switch seek {
    case nil, .first: request(nil)
    case .last: PageRequest(size: size, fromEnd: true, largest: PageSize.largest)
    case .next: next.map(request)
    case .previous: previous.map(request)
    }
  }
}

/// How many items one answer has (PC 5.5.2).
enum PageSize {
  static let usual = 100
  static let largest = 500

  /// - Throws: 3000 for what is no number from 0 to 500.
  static func of(_ call: PartnerCall) throws(PartnerError) -> Int {
    guard let text = call.query("size") else { return usual }
    guard let size = Int(text), (0...largest).contains(size) else { throw .property("size") }
    return size == 0 ? usual : size
  }
}
