import HTTP
import Wire

extension PartnerEndpoint {
  static let ofAudit: [PartnerEndpoint] = [
    PartnerEndpoint(
      .get, .audit, .both, "What happened, newest first: within thirty days, of the last ninety.",
      parameters: [
        .query("startDate", ["type": "string", "format": "date"], "The first day."),
        .query("endDate", ["type": "string", "format": "date"], "The last day."),
        .size, .filter, .words("seekOperation", [Seek.next.rawValue, Seek.first.rawValue], ""),
        .token,
      ],
      success: [(200, Collection<AuditRecord>.self)],
      errors: [.continuationOver, .filterRefused, .invalidCustomer]
    ) { try await $0.auditRecords($1) },
    PartnerEndpoint(
      .get, .auditRecord, .both, "One record.", success: [(200, AuditRecord.self)]
    ) { try await $0.auditRecord($1) },
  ]
}
