/// The words that stand for states and kinds. They are promises: add, never change.
package enum Words {
  package static let roles = [
    "global-admin", "password-admin", "user-management-admin", "service-admin",
  ]
  package static let staffRoles = ["GA", "UM", "AA", "SA", "HA"]
  package static let planKinds = [
    "create", "update", "set-roles", "change-licenses", "reset-passwords", "delete", "restore",
    "purge", "change-quantity",
  ]
  package static let verdicts = ["will-change", "already-so", "refused"]
  package static let outcomes = ["refused", "partly"]
  package static let operationStates = ["running", "paused", "canceled", "done"]
  package static let sellers = ["own", "partner", "direct"]
  package static let webhookSilences = ["switched-off", "gone", "failing"]
  package static let deliveryStates = ["waiting", "taken", "dead"]
  package static let deliveryFlaws = [
    "host-not-found", "unreachable", "timed-out", "not-trusted", "address-not-allowed", "broken",
  ]
  package static let strayReasons = ["unknown", "ambiguous", "withdrawn", "broken"]
  package static let sorts = ["name", "signInName", "location", "lastSignIn", "created"]
}
