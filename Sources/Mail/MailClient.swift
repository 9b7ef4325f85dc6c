import CCurl

/// Why a server did not take a mail.
package enum MailTrouble: Error, Hashable, Sendable {
  case unreachable
  case timedOut
  /// Its certificate is not trusted, or it does not offer to encrypt.
  case notTrusted
  case signInRefused
  /// With the server's status: 400 to 499 for now, 500 to 599 for good.
  case refused(status: Int)
  case broken(code: Int)

  /// Whether the next mail would have the same trouble.
  package var isOfServer: Bool {
    switch self {
    case .unreachable, .timedOut, .notTrusted, .signInRefused: true
    case .refused, .broken: false
    }
  }
}

/// Hands mails to one server over a connection that is kept for as long as this lives.
///
/// Its calls block: run them on a thread that may. Not for several threads at once.
package final class MailClient {
  /// Seconds that a connection, and a whole mail, may take.
  private static let limits = (connecting: 10, sending: 60)
  private static let largest = 1 << 20

  private let server: MailServer
  private let handle: UnsafeMutableRawPointer?

  package init(_ server: MailServer) {
    self.server = server
    handle = curl_easy_init().map { UnsafeMutableRawPointer($0) }
  }

  deinit {
    if let handle { curl_easy_cleanup(handle) }
  }

  /// Returns when the server has taken the mail.
  package func send(_ message: MailMessage) throws(MailTrouble) {
    guard let handle else { throw .broken(code: 0) }
    let letter = Letter(message.bytes())
    guard letter.bytes.count <= Self.largest else { throw .refused(status: 552) }
    curl_easy_reset(handle)
    setServer(handle, from: message.from)
    let recipients = curl_slist_append(nil, "<\(message.to.address)>")
    defer { curl_slist_free_all(recipients) }
    _ = tenantry_curl_set_text(handle, CURLOPT_MAIL_FROM, "<\(message.from.address)>")
    _ = tenantry_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
    _ = tenantry_curl_set_long(handle, CURLOPT_UPLOAD, 1)
    _ = tenantry_curl_set_size(
      handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(letter.bytes.count))
    _ = tenantry_curl_set_read(
      handle, readLetter, Unmanaged.passUnretained(letter).toOpaque())
    let code = withExtendedLifetime(letter) { curl_easy_perform(handle) }
    guard code != CURLE_OK else { return }
    var status = 0
    _ = tenantry_curl_status(handle, &status)
    throw Self.trouble(code, status: status)
  }

  private func setServer(_ handle: UnsafeMutableRawPointer, from: MailAddress) {
    _ = tenantry_curl_set_text(handle, CURLOPT_URL, server.address(sayingHelloAs: from.domain))
    _ = tenantry_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // On the same machine nobody listens in between; everywhere else it is encrypted or not sent.
    let security = server.isLocal ? CURLUSESSL_TRY : CURLUSESSL_ALL
    _ = tenantry_curl_set_long(handle, CURLOPT_USE_SSL, Int(security.rawValue))
    if let file = server.certificates { _ = tenantry_curl_set_text(handle, CURLOPT_CAINFO, file) }
    if let user = server.user { _ = tenantry_curl_set_text(handle, CURLOPT_USERNAME, user) }
    if let word = server.password { _ = tenantry_curl_set_text(handle, CURLOPT_PASSWORD, word) }
    _ = tenantry_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    _ = tenantry_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT, Self.limits.connecting)
    _ = tenantry_curl_set_long(handle, CURLOPT_TIMEOUT, Self.limits.sending)
  }

  static func trouble(_ code: CURLcode, status: Int) -> MailTrouble {
    switch code {
    case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_WEIRD_SERVER_REPLY,
      CURLE_GOT_NOTHING:
      .unreachable
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_USE_SSL_FAILED, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR:
      .notTrusted
    case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: .signInRefused
    default:
      (400..<600).contains(status) ? .refused(status: status) : .broken(code: Int(code.rawValue))
    }
  }
}

/// The bytes of a mail while libcurl reads them.
private final class Letter {
  let bytes: [UInt8]
  var sent = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }
}

private func readLetter(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let data, let context else { return Int(CURL_READFUNC_ABORT) }
  let letter = Unmanaged<Letter>.fromOpaque(context).takeUnretainedValue()
  let length = min(size * count, letter.bytes.count - letter.sent)
  guard length > 0 else { return 0 }
  letter.bytes.withUnsafeBytes { bytes in
    UnsafeMutableRawPointer(data).copyMemory(
      from: UnsafeRawBufferPointer(rebasing: bytes[letter.sent..<letter.sent + length])
        .baseAddress ?? UnsafeRawPointer(data), byteCount: length)
  }
  letter.sent += length
  return length
}
