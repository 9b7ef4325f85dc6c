import CCurl
import Glibc

/// Exchanges requests for answers with one server, over a connection that is kept.
///
/// Not for several threads at once: a command does one thing after the other.
final class HTTPClient {
  private let address: Address
  private let handle: OpaquePointer?
  private let isInterrupted: () -> Bool
  private let certificates: String?

  /// - Parameter certificates: A file of certificates to trust instead of the system's.
  init(address: Address, certificates: String?, isInterrupted: @escaping () -> Bool) {
    self.address = address
    self.certificates = certificates
    self.isInterrupted = isInterrupted
    handle = curl_easy_init().map { OpaquePointer($0) }
  }

  deinit {
    if let handle { curl_easy_cleanup(UnsafeMutableRawPointer(handle)) }
  }

  /// Sends a request, and again when the connection fails.
  func exchange(_ request: ClientRequest) throws(TransportFlaw) -> ClientAnswer {
    var last = TransportFlaw.broken
    for _ in 0..<3 {
      do {
        return try exchangeOnce(request)
      } catch {
        last = error
        guard error.isWorthAnotherTry, request.onChunk == nil else { throw error }
      }
    }
    throw last
  }

  private func exchangeOnce(_ request: ClientRequest) throws(TransportFlaw) -> ClientAnswer {
    guard let handle else { throw .broken }
    let curl = UnsafeMutableRawPointer(handle)
    curl_easy_reset(curl)
    let exchange = Exchange(onChunk: request.onChunk, isInterrupted: isInterrupted)
    let context = Unmanaged.passUnretained(exchange).toOpaque()
    setTarget(curl, request)
    setBody(curl, request.body)
    if case .file(let descriptor, _, _) = request.body {
      guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .broken }
      exchange.descriptor = descriptor
      _ = tenantry_curl_set_read(curl, readFile, context)
    }
    let list = headerList(request)
    defer { curl_slist_free_all(list) }
    _ = tenantry_curl_set_list(curl, CURLOPT_HTTPHEADER, list)
    _ = tenantry_curl_set_write(curl, takeBody, context)
    _ = tenantry_curl_set_header(curl, takeHeader, context)
    _ = tenantry_curl_set_progress(curl, checkInterruption, context)
    let code = withExtendedLifetime(exchange) { curl_easy_perform(curl) }
    guard code == CURLE_OK else { throw Self.flaw(code) }
    return ClientAnswer(
      status: exchange.status, headers: exchange.headers, body: exchange.body)
  }

  private func setTarget(_ curl: UnsafeMutableRawPointer, _ request: ClientRequest) {
    _ = tenantry_curl_set_text(curl, CURLOPT_URL, address.base + request.path)
    if let socket = address.socket {
      _ = tenantry_curl_set_text(curl, CURLOPT_UNIX_SOCKET_PATH, socket)
    }
    if let certificates { _ = tenantry_curl_set_text(curl, CURLOPT_CAINFO, certificates) }
    _ = tenantry_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = tenantry_curl_set_text(curl, CURLOPT_ACCEPT_ENCODING, "")
    _ = tenantry_curl_set_text(curl, CURLOPT_CUSTOMREQUEST, request.method)
    _ = tenantry_curl_set_long(curl, CURLOPT_NOSIGNAL, 1)
    _ = tenantry_curl_set_long(curl, CURLOPT_CONNECTTIMEOUT, 10)
    if let timeout = request.timeout {
      _ = tenantry_curl_set_long(curl, CURLOPT_TIMEOUT, timeout)
    } else {
      _ = tenantry_curl_set_long(curl, CURLOPT_LOW_SPEED_LIMIT, 1)
      _ = tenantry_curl_set_long(curl, CURLOPT_LOW_SPEED_TIME, 60)
    }
  }

  private func setBody(_ curl: UnsafeMutableRawPointer, _ body: ClientRequest.Body) {
    switch body {
    case .none: break
    case .bytes(let bytes, _):
      _ = tenantry_curl_set_size(
        curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
      let text = bytes + [0]
      text.withUnsafeBytes { pointer in
        _ = tenantry_curl_set_text(
          curl, CURLOPT_COPYPOSTFIELDS, pointer.bindMemory(to: CChar.self).baseAddress)
      }
    case .file(_, let size, _):
      _ = tenantry_curl_set_long(curl, CURLOPT_UPLOAD, 1)
      _ = tenantry_curl_set_size(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(size))
    }
  }

  private func headerList(_ request: ClientRequest) -> UnsafeMutablePointer<curl_slist>? {
    var list: UnsafeMutablePointer<curl_slist>?
    // Waiting for a "100 Continue" costs a second where the other end does not know it.
    var fields = request.headers + [("Expect", "")]
    switch request.body {
    case .none: break
    case .bytes(_, let type), .file(_, _, let type): fields.append(("Content-Type", type))
    }
    for (name, value) in fields {
      list = curl_slist_append(list, value.isEmpty ? "\(name):" : "\(name): \(value)")
    }
    return list
  }

  private static func flaw(_ code: CURLcode) -> TransportFlaw {
    switch code {
    case CURLE_COULDNT_CONNECT: .noConnection
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .noSuchHost
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CONNECT_ERROR:
      .notTrusted
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_WRITE_ERROR, CURLE_ABORTED_BY_CALLBACK: .stopped
    default: .broken
    }
  }
}
