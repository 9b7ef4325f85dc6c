import Messages

/// The pages for those who write programs.
enum DeveloperRoute: Hashable, Sendable {
  case start
  case chapter(APIReference.Kind, EndpointGroup)
  case errors
  case events

  static func read(_ path: inout PathReader) -> DeveloperRoute? {
    guard let first = path.word() else { return .start }
    switch first {
    case "errors": return .errors
    case "events": return .events
    default:
      guard let kind = APIReference.Kind(rawValue: first),
        let group = path.word().flatMap({ EndpointGroup(rawValue: $0) })
      else { return nil }
      return .chapter(kind, group)
    }
  }

  var path: String {
    switch self {
    case .start: "/developers"
    case .chapter(let kind, let group): "/developers/\(kind.rawValue)/\(group.rawValue)"
    case .errors: "/developers/errors"
    case .events: "/developers/events"
    }
  }
}

/// A place on a page for developers.
struct DeveloperPlace: Hashable {
  let route: DeveloperRoute
  let anchor: String
}
