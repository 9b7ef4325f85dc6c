import Domain
import Secrets

extension Operations {
  /// How long the rest of a list can be asked for.
  package static let continuationHours = 24

  /// Text that brings these bytes back, to this house and for a day. Nobody can read or make one.
  ///
  /// - Parameter context: What they belong to; they come back for nothing else.
  package func continuation(_ bytes: [UInt8], of context: String) -> String {
    let end = clock.now().adding(seconds: Self.continuationHours * 3600)
    let clear = withUnsafeBytes(of: end.microseconds.bigEndian) { Array($0) } + bytes
    return Base64URL.encode(
      SecretBox.seal(clear, boundTo: Array(context.utf8), key: keys.cursors, random))
  }

  /// - Returns: Nil for what this house did not make, made for something else, or made too long
  /// ago.
  package func bytes(ofContinuation text: String, of context: String) -> [UInt8]? {
    guard text.utf8.count <= 8192, let sealed = Base64URL.decode(text),
      let clear = try? SecretBox.open(sealed, boundTo: Array(context.utf8), key: keys.cursors),
      clear.count >= 8
    else { return nil }
    let end = clear.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    guard clock.now().microseconds < Int64(bitPattern: end) else { return nil }
    return Array(clear.dropFirst(8))
  }
}
