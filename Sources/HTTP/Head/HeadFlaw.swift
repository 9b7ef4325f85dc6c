/// Why a head is refused. Its request is never dispatched, and the connection is closed.
package enum HeadFlaw: String, Error, CaseIterable, Sendable {
  case method, target, targetTooLong, version
  case fieldName, fieldValue, tooManyFields, tooLarge
  case host, contentLength, transferCoding, lengthAndCoding
  /// Bytes that belong to no field: a NUL, a folded line, an end of line without CR.
  case layout
  /// A body larger than its route takes.
  case bodyTooLarge
  /// A token, but no method of ours.
  case unknownMethod

  package var status: Status {
    switch self {
    case .targetTooLong: .uriTooLong
    case .version: .versionNotSupported
    case .tooManyFields, .tooLarge: .headerFieldsTooLarge
    case .bodyTooLarge: .contentTooLarge
    case .unknownMethod: .notImplemented
    case .method, .target, .fieldName, .fieldValue, .host, .contentLength, .transferCoding,
      .lengthAndCoding, .layout:
      .badRequest
    }
  }
}
