/// Why a server did not start.
package enum ServerError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The host's name has no address.
  case unknownHost
  /// A socket's path is longer than the kernel takes (107 bytes).
  case pathTooLong
  /// Somebody answers on that socket already.
  case inUse
  /// The system refused; its number says why.
  case system(call: String, number: Int32)
  /// The HTTP library gave no reason.
  case library

  package var description: String {
    switch self {
    case .unknownHost: "the host to listen on has no address"
    case .pathTooLong: "the path of the socket is longer than 107 bytes"
    case .inUse: "another process listens there already"
    case .system(let call, let number): "\(call) failed with error \(number)"
    case .library: "the HTTP library did not start"
    }
  }
}
