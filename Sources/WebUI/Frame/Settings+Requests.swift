import HTTP

extension WebUI.Settings {
  /// Whether the browser's own connection is encrypted.
  func isSecure(_ request: Request) -> Bool {
    if trustsProxy, let proto = request.headers["x-forwarded-proto"] {
      return proto.lowercased() == "https"
    }
    return publicAddress?.hasPrefix("https://") ?? false
  }

  func address(of request: Request) -> String { request.client(trustingProxy: trustsProxy) }

  /// Whether a form was sent by a page of ours, by what browsers say of it (OWASP, "Cross-Site
  /// Request Forgery Prevention"): `Sec-Fetch-Site`, else `Origin`. A client that says neither is
  /// no browser, or an old one which keeps `SameSite` cookies back.
  func isFromHere(_ request: Request) -> Bool {
    if let site = request.headers["sec-fetch-site"] {
      return site == "same-origin" || site == "none"
    }
    guard let origin = request.headers["origin"] else { return true }
    if let publicAddress, origin == publicAddress { return true }
    guard let host = request.headers["host"], let scheme = origin.firstRange(of: "://") else {
      return false
    }
    return origin[scheme.upperBound...] == host
  }
}
