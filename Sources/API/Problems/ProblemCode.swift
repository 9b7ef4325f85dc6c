package import HTTP

/// What can be wrong with a request, as programs know it. Stable: add, never change.
package enum ProblemCode: String, CaseIterable, Hashable, Sendable {
  case unauthorized
  case notAllowed = "not-allowed"
  case accessWithdrawn = "access-withdrawn"
  case notFound = "not-found"
  case methodNotAllowed = "method-not-allowed"
  case notAcceptable = "not-acceptable"
  case unsupportedMediaType = "unsupported-media-type"
  case tooLarge = "too-large"
  case interrupted
  case malformedJSON = "malformed-json"
  case malformedKey = "malformed-idempotency-key"
  case keyMismatch = "idempotency-key-mismatch"
  case keyRunning = "idempotency-key-running"
  case invalid
  case tooManyRows = "too-many-rows"
  case noRows = "no-rows"
  case uploadRefused = "upload-refused"
  case catalogRefused = "catalog-refused"
  case notOwnEntitlement = "not-own-entitlement"
  case domainTaken = "domain-taken"
  case limitedReach = "limited-reach"
  case alreadyApplied = "already-applied"
  case planExpired = "plan-expired"
  case rowsRefused = "rows-refused"
  case nothingToDo = "nothing-to-do"
  case notRunning = "not-running"
  case packNotReady = "pack-not-ready"
  case packGone = "pack-gone"
  case wrongPackKey = "wrong-pack-key"
  case lastGlobalAdmin = "last-global-admin"
  case emailTaken = "email-taken"
  case tooManyWebhooks = "too-many-webhooks"
  case webhookOff = "webhook-off"
  case tooManySecrets = "too-many-secrets"
  case applicationDisabled = "application-disabled"
  case overloaded
  case fault

  package var status: Status {
    switch self {
    case .unauthorized: .unauthorized
    case .notAllowed, .accessWithdrawn, .limitedReach: .forbidden
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .unsupportedMediaType: .unsupportedMediaType
    case .tooLarge: .contentTooLarge
    case .interrupted, .malformedJSON, .malformedKey: .badRequest
    case .keyRunning, .alreadyApplied, .rowsRefused, .nothingToDo, .notRunning, .packNotReady,
      .domainTaken, .lastGlobalAdmin, .emailTaken, .tooManyWebhooks, .webhookOff,
      .tooManySecrets, .applicationDisabled:
      .conflict
    case .keyMismatch, .invalid, .tooManyRows, .noRows, .uploadRefused, .catalogRefused,
      .notOwnEntitlement,
      .wrongPackKey:
      .unprocessableContent
    case .planExpired, .packGone: .gone
    case .overloaded: .serviceUnavailable
    case .fault: .internalServerError
    }
  }
}
