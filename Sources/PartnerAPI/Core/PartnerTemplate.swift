/// The shape of every path under `/v1`, as the description of the API writes it. Words are compared
/// without case; `{name}` stands for one segment.
package enum PartnerTemplate: String, CaseIterable, Sendable {
  case customers = "/v1/customers"
  case customer = "/v1/customers/{customer}"
  case customDomains = "/v1/customers/{customer}/customDomains"
  case verifiedDomain = "/v1/customers/{customer}/verifieddomain"
  case domain = "/v1/domains/{domain}"
  case userBatch = "/v1/customers/{customer}/users/batch"
  case licenseBatch = "/v1/customers/{customer}/licenseupdates/batch"
  case batch = "/v1/customers/{customer}/batches/{batch}"
  case users = "/v1/customers/{customer}/users"
  case user = "/v1/customers/{customer}/users/{user}"
  case resetPassword = "/v1/customers/{customer}/users/{user}/resetpassword"
  case userRoles = "/v1/customers/{customer}/users/{user}/directoryroles"
  case userLicenses = "/v1/customers/{customer}/users/{user}/licenses"
  case licenseUpdates = "/v1/customers/{customer}/users/{user}/licenseupdates"
  case roles = "/v1/customers/{customer}/directoryroles"
  case members = "/v1/customers/{customer}/directoryroles/{role}/usermembers"
  case member = "/v1/customers/{customer}/directoryroles/{role}/usermembers/{user}"
  case products = "/v1/customers/{customer}/subscribedskus"
  case holders = "/v1/customers/{customer}/subscribedskus/{product}/users"
  case subscriptions = "/v1/customers/{customer}/subscriptions"
  case deployment = "/v1/customers/{customer}/analytics/licenses/deployment"
  case usage = "/v1/customers/{customer}/analytics/licenses/usage"
  case audit = "/v1/auditrecords"
  case auditRecord = "/v1/auditrecords/{record}"

  package var segments: [Substring] { rawValue.dropFirst().split(separator: "/") }

  /// The names in braces, in order.
  package var parameters: [String] {
    segments.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }

  private enum Segment: Sendable {
    /// In lower case.
    case word(String)
    case name(String)

    init(_ text: Substring) {
      self =
        text.hasPrefix("{")
        ? .name(String(text.dropFirst().dropLast())) : .word(text.lowercased())
    }
  }

  private struct Pattern: Sendable {
    let template: PartnerTemplate
    let segments: [Segment]

    /// - Parameter words: In lower case, as many as there are segments.
    func fits(_ words: [String]) -> Bool {
      zip(segments, words).allSatisfy { segment, word in
        if case .word(let own) = segment { own == word } else { true }
      }
    }
  }

  /// Every request looks here: by length, so that few are compared.
  private static let bySize = Dictionary(
    grouping: allCases.map { Pattern(template: $0, segments: $0.segments.map { Segment($0) }) }
  ) { $0.segments.count }

  /// - Returns: Nil for a path that is none of ours. Of two that fit, the one with the words
  /// counts.
  static func matching(
    _ path: [String]
  ) -> (template: PartnerTemplate, parameters: [String: String])? {
    // Some clients join a base that ends with the version and a link that begins with it.
    let path = path.count > 1 && path[1].lowercased() == "v1" ? Array(path.dropFirst()) : path
    let words = path.map { $0.lowercased() }
    guard let found = bySize[path.count]?.first(where: { $0.fits(words) }) else { return nil }
    var parameters: [String: String] = [:]
    for (segment, text) in zip(found.segments, path) {
      if case .name(let name) = segment { parameters[name] = text }
    }
    return (found.template, parameters)
  }
}
