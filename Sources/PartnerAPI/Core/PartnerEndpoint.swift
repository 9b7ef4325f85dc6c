package import HTTP
package import Wire

/// One thing that can be asked for under `/v1`: what goes in, what comes out, who may.
package struct PartnerEndpoint: Sendable {
  /// Which kind of token will do (PC 5.1.2).
  package enum Access: Hashable, Sendable {
    case both
    case appAndUser
  }

  /// A name in the query, or a field of the head.
  package struct Parameter: Sendable {
    package let name: String
    package let isHeader: Bool
    package let schema: JSONValue
    package let note: String
  }

  package let method: Method
  package let template: PartnerTemplate
  package let access: Access
  package let summary: String
  /// What is ours, beyond the service whose place we take.
  package let isOurs: Bool
  package let parameters: [Parameter]
  package let request: (any Shape.Type)?
  package let success: [(status: Int, shape: (any Shape.Type)?)]
  /// Numbers of errors beside those of every endpoint.
  package let errors: [ErrorCode]
  let answer: @Sendable (PartnerAPI, PartnerCall) async throws -> Response

  /// Bytes of the largest body there is: a batch.
  package static let largestBody = 8 << 20

  var bodyLimit: Int {
    template == .userBatch || template == .licenseBatch ? Self.largestBody : 1 << 18
  }

  init(
    _ method: Method, _ template: PartnerTemplate, _ access: Access, _ summary: String,
    isOurs: Bool = false, parameters: [Parameter] = [], request: (any Shape.Type)? = nil,
    success: [(status: Int, shape: (any Shape.Type)?)], errors: [ErrorCode] = [],
    _ answer: @escaping @Sendable (PartnerAPI, PartnerCall) async throws -> Response
  ) {
    self.method = method
    self.template = template
    self.access = access
    self.summary = summary
    self.isOurs = isOurs
    self.parameters = parameters
    self.request = request
    self.success = success
    self.errors = errors
    self.answer = answer
  }

  package static let all = ofCustomers + ofUsers + ofRoles + ofLicenses + ofBatches + ofAudit

  static func at(_ template: PartnerTemplate) -> [PartnerEndpoint] { byTemplate[template] ?? [] }

  private static let byTemplate = Dictionary(grouping: all, by: \.template)
}

extension PartnerEndpoint.Parameter {
  static func query(_ name: String, _ schema: JSONValue, _ note: String) -> Self {
    Self(name: name, isHeader: false, schema: schema, note: note)
  }

  static func text(_ name: String, _ note: String) -> Self {
    query(name, ["type": "string"], note)
  }

  static func words(_ name: String, _ words: [String], _ note: String) -> Self {
    query(name, ["type": "string", "enum": .array(words.map { .string($0) })], note)
  }

  static let size = query(
    "size", ["type": "integer", "minimum": 0, "maximum": 500],
    "Items of one answer; 100 unless given, and for 0.")
  static let filter = text("filter", "JSON (docs/api/partner-center.md, \"Filters\").")
  static let seek = words(
    "seekOperation", Seek.allCases.map(\.rawValue), "Which page, with `MS-ContinuationToken`.")
  static let token = Self(
    name: "MS-ContinuationToken", isHeader: true, schema: ["type": "string"],
    note: "From the page before: `continuationToken`, or `links.next.headers`.")
  static let groups = words("licenseGroupIds", ["Group1", "Group2"], "May be repeated.")
  static let ifMatch = Self(
    name: "If-Match", isHeader: true, schema: ["type": "string"],
    note: "The ETag that was read: refused with 2055 when it is out of date.")
}
