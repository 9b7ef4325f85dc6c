import HTTP

/// What every answer tells browsers. An answer that sets one of them itself keeps its own.
enum SecurityHeaders {
  private static let fields: Headers = [
    "Content-Security-Policy":
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
      + "form-action 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  ]

  static func add(to headers: inout Headers) {
    headers.reserveCapacity(headers.count + fields.count + 2)
    for field in fields { headers.setDefault(field.name, field.value) }
  }
}
