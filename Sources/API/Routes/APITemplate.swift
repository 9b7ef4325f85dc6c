/// The shape of every path of the API, as the description of the API writes it.
package enum APITemplate: String, CaseIterable, Sendable {
  case description = "/api/openapi.json"
  case uploadTemplate = "/api/upload-template.csv"
  case me = "/api/me"
  case customers = "/api/customers"
  case customer = "/api/customers/{customer}"
  case users = "/api/customers/{customer}/users"
  case user = "/api/customers/{customer}/users/{user}"
  case deletedUsers = "/api/customers/{customer}/deleted-users"
  case entitlements = "/api/customers/{customer}/entitlements"
  case plans = "/api/customers/{customer}/plans"
  case plan = "/api/customers/{customer}/plans/{plan}"
  case planRows = "/api/customers/{customer}/plans/{plan}/rows"
  case application = "/api/customers/{customer}/plans/{plan}/application"
  case allOperations = "/api/operations"
  case operations = "/api/customers/{customer}/operations"
  case operation = "/api/customers/{customer}/operations/{operation}"
  case operationRows = "/api/customers/{customer}/operations/{operation}/rows"
  case operationEvents = "/api/customers/{customer}/operations/{operation}/events"
  case operationPause = "/api/customers/{customer}/operations/{operation}/pause"
  case operationCancellation = "/api/customers/{customer}/operations/{operation}/cancellation"
  case failedRows = "/api/customers/{customer}/operations/{operation}/failed-rows.csv"
  case uploads = "/api/customers/{customer}/uploads"
  case upload = "/api/customers/{customer}/uploads/{upload}"
  case uploadRows = "/api/customers/{customer}/uploads/{upload}/rows"
  case packDownload = "/api/customers/{customer}/packs/{pack}/download"
  case allLedger = "/api/ledger"
  case ledger = "/api/customers/{customer}/ledger"
  case products = "/api/catalog/products"
  case product = "/api/catalog/products/{product}"
  case catalogImports = "/api/catalog/imports"
  case ruleImports = "/api/catalog/rule-imports"
  case staff = "/api/staff"
  case staffMember = "/api/staff/{member}"
  case tokens = "/api/tokens"
  case token = "/api/tokens/{token}"
  case registrations = "/api/applications"
  case registration = "/api/applications/{application}"
  case secrets = "/api/applications/{application}/secrets"
  case secret = "/api/applications/{application}/secrets/{secret}"
  case consents = "/api/applications/{application}/consents"
  case consent = "/api/applications/{application}/consents/{member}"
  case webhooks = "/api/webhooks"
  case webhook = "/api/webhooks/{webhook}"
  case webhookSecret = "/api/webhooks/{webhook}/secret"
  case webhookDeliveries = "/api/webhooks/{webhook}/deliveries"
  case webhookTest = "/api/webhooks/{webhook}/test"
  case webhookReplay = "/api/webhooks/{webhook}/replay"
  case bulkFiles = "/api/bulk-files"
  case bulkFile = "/api/bulk-files/{file}"
  case bulkParts = "/api/bulk-files/{file}/customers"
  case bulkPlacements = "/api/bulk-files/{file}/placements"
  case bulkPlans = "/api/bulk-files/{file}/plans"
  case bulkApplication = "/api/bulk-files/{file}/application"
  case bulkPasswords = "/api/bulk-files/{file}/passwords"

  /// `{name}` stands for an id.
  var segments: [Substring] { rawValue.dropFirst().split(separator: "/") }

  /// The names of the ids, in order.
  package var parameters: [String] {
    segments.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }

  /// Whether the data of one customer stands behind it.
  package var isOfCustomer: Bool { parameters.first == "customer" }

  private static let bySize = Dictionary(grouping: allCases) { $0.segments.count }

  private struct Pattern {
    let template: APITemplate
    let segments: [Substring]
  }

  private static let patterns: [Int: [Pattern]] = bySize.mapValues { templates in
    templates.map { Pattern(template: $0, segments: $0.segments) }
  }

  /// The template that a path fits, and what stands for its ids.
  static func matching(_ path: [String]) -> (template: APITemplate, texts: [String])? {
    for pattern in patterns[path.count] ?? [] {
      var texts: [String] = []
      let fits = zip(pattern.segments, path).allSatisfy { expected, found in
        guard expected.hasPrefix("{") else { return expected == found }
        texts.append(found)
        return true
      }
      if fits { return (pattern.template, texts) }
    }
    return nil
  }
}
