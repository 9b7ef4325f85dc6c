import CCurl
import Glibc

/// What came back from one request.
package struct PostAnswer: Hashable, Sendable {
  package let status: Int
  package let milliseconds: Int
  /// At most `Poster.keptBytes` of its body.
  package let beginning: [UInt8]
}

/// Why there was no answer, and how long that took.
package struct PostTrouble: Error, Hashable, Sendable {
  package let reason: Reason
  package let milliseconds: Int

  package enum Reason: Hashable, Sendable {
    case notFound
    case unreachable
    case timedOut
    case notTrusted
    /// The host's address is not to be asked.
    case notAllowed
    case broken(code: Int)
  }
}

/// Sends one request and waits for its answer. Its calls block: run them on a thread that may.
///
/// Certificates are checked, redirects are not followed, no proxy is asked, and an answer is read up to
/// a limit.
package struct Poster: Sendable {
  /// Bytes of an answer that are kept, and that are read before the rest is left alone.
  package static let keptBytes = 500
  static let readBytes = 65_536

  package let rule: NetworkRule
  /// A file of certificates to trust instead of the system's.
  package let certificates: String?
  private let connectSeconds: Int
  private let wholeSeconds: Int

  package init(
    rule: NetworkRule, certificates: String? = nil, connectSeconds: Int = 5,
    wholeSeconds: Int = 15
  ) {
    self.rule = rule
    self.certificates = certificates
    self.connectSeconds = connectSeconds
    self.wholeSeconds = wholeSeconds
  }

  /// - Parameters:
  ///   - address: `http` or `https`.
  ///   - fields: Of the head. Neither names nor values hold line ends.
  package func post(
    _ body: [UInt8], to address: String, fields: [(name: String, value: String)]
  ) throws(PostTrouble) -> PostAnswer {
    guard let handle = curl_easy_init().map({ UnsafeMutableRawPointer($0) }) else {
      throw PostTrouble(reason: .broken(code: 0), milliseconds: 0)
    }
    defer { curl_easy_cleanup(handle) }
    var head = curl_slist_append(nil, "Expect:")
    for field in fields { head = curl_slist_append(head, "\(field.name): \(field.value)") }
    defer { curl_slist_free_all(head) }
    let transfer = Transfer(rule)
    let context = Unmanaged.passUnretained(transfer).toOpaque()
    set(handle, address: address)
    _ = tenantry_curl_set_list(handle, CURLOPT_HTTPHEADER, head)
    _ = tenantry_curl_set_write(handle, takeAnswer, context)
    _ = tenantry_curl_set_open_socket(handle, openSocket, context)
    let code = withExtendedLifetime(transfer) {
      body.withUnsafeBytes { bytes -> CURLcode in
        _ = tenantry_curl_set_long(handle, CURLOPT_POST, 1)
        _ = tenantry_curl_set_size(
          handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
        _ = tenantry_curl_set_bytes(handle, CURLOPT_POSTFIELDS, bytes.baseAddress)
        return curl_easy_perform(handle)
      }
    }
    return try answer(handle, code, transfer)
  }

  private func set(_ handle: UnsafeMutableRawPointer, address: String) {
    _ = tenantry_curl_set_text(handle, CURLOPT_URL, address)
    _ = tenantry_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = tenantry_curl_set_text(handle, CURLOPT_PROXY, "")
    _ = tenantry_curl_set_text(handle, CURLOPT_USERAGENT, "Tenantry")
    _ = tenantry_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    _ = tenantry_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    _ = tenantry_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds)
    _ = tenantry_curl_set_long(handle, CURLOPT_TIMEOUT, wholeSeconds)
    if let certificates { _ = tenantry_curl_set_text(handle, CURLOPT_CAINFO, certificates) }
  }

  private func answer(
    _ handle: UnsafeMutableRawPointer, _ code: CURLcode, _ transfer: Transfer
  ) throws(PostTrouble) -> PostAnswer {
    var microseconds: curl_off_t = 0
    _ = tenantry_curl_microseconds(handle, &microseconds)
    let milliseconds = Int(microseconds / 1000)
    var status = 0
    _ = tenantry_curl_status(handle, &status)
    // An answer that is too long was an answer all the same.
    guard code == CURLE_OK || (code == CURLE_WRITE_ERROR && transfer.isOver), status > 0 else {
      let reason = transfer.wasRefused ? .notAllowed : Self.reason(code)
      throw PostTrouble(reason: reason, milliseconds: milliseconds)
    }
    return PostAnswer(
      status: status, milliseconds: milliseconds, beginning: transfer.beginning)
  }

  private static func reason(_ code: CURLcode) -> PostTrouble.Reason {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: .notFound
    case CURLE_COULDNT_CONNECT, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
      .unreachable
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR:
      .notTrusted
    default: .broken(code: Int(code.rawValue))
    }
  }
}

/// What libcurl's calls share while one request is under way, all on the thread that waits for it.
private final class Transfer {
  let rule: NetworkRule
  var beginning: [UInt8] = []
  var length = 0
  var wasRefused = false

  init(_ rule: NetworkRule) { self.rule = rule }

  var isOver: Bool { length > Poster.readBytes }

  func take(_ bytes: UnsafeRawBufferPointer) {
    length += bytes.count
    beginning.append(contentsOf: bytes.prefix(max(0, Poster.keptBytes - beginning.count)))
  }
}

private func takeAnswer(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let data, let context else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  transfer.take(UnsafeRawBufferPointer(start: data, count: size * count))
  return transfer.isOver ? 0 : size * count
}

private func openSocket(
  _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
  _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let context, let address else { return CURL_SOCKET_BAD }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  let place = address.pointee
  // Longer than what C declares: the whole of it lies behind its beginning.
  let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? MemoryLayout<curl_sockaddr>.size
  let start = UnsafeRawPointer(address).advanced(by: offset)
  let bytes = UnsafeRawBufferPointer(start: start, count: Int(place.addrlen))
  guard transfer.rule.allows(bytes) else {
    transfer.wasRefused = true
    return CURL_SOCKET_BAD
  }
  transfer.wasRefused = false
  return socket(place.family, place.socktype | Int32(SOCK_CLOEXEC.rawValue), place.protocol)
}
