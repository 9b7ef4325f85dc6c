extension Phrases {
  /// The title of a problem by its stable code; nil for a code that has none here.
  package func problemTitle(_ code: String) -> String? {
    switch code {
    case "unauthorized": problems.unauthorized
    case "not-allowed", "limited-reach": problems.notAllowed
    case "access-withdrawn": account.blockedPlain
    case "not-found": problems.notFound
    case "method-not-allowed": problems.methodNotAllowed
    case "not-acceptable": problems.notAcceptable
    case "unsupported-media-type": problems.unsupportedMediaType
    case "too-large": problems.tooLarge
    case "interrupted", "malformed-json", "malformed-idempotency-key": problems.malformed
    case "idempotency-key-mismatch": problems.keyMismatch
    case "idempotency-key-running": problems.keyRunning
    case "slow-down": problems.slowDown
    case "overloaded": problems.unavailable
    case "fault": problems.fault
    default: refusalTitle(code)
    }
  }

  private func refusalTitle(_ code: String) -> String? {
    switch code {
    case "invalid", "too-many-rows", "not-own-entitlement", "wrong-pack-key", "upload-refused",
      "catalog-refused":
      problems.invalid
    case "no-rows": plans.noRows.what
    case "already-applied": plans.alreadyApplied.what
    case "nothing-to-do": plans.nothingLeft.what
    case "pack-not-ready": operations.passwordsNotReady.what
    case "pack-gone": operations.passwordsTaken.what
    case "last-global-admin": staff.lastGlobalAdmin.what
    case "email-taken": signIn.emailTaken.what
    case "domain-taken", "rows-refused", "not-running", "too-many-webhooks", "webhook-off",
      "too-many-secrets", "application-disabled":
      problems.conflict
    case "plan-expired": problems.gone
    default: nil
    }
  }
}
