/// Words about addresses that are told of changes.
package struct WebhookPhrases: Sendable {
  package let title: String
  package let subtitle: String
  package let add: String
  package let emptyTitle: String
  package let emptyText: String
  package let about: String
  package let lastDelivery: String
  package let noDelivery: String
  package let address: String
  package let addressHint: String
  package let customers: String
  package let onlyThese: String
  package let onlyTheseHint: String
  package let everyEvent: String
  package let events: @Sendable (Int) -> String
  package let kindCount: @Sendable (Int) -> String
  package let kinds: String
  package let kindsHint: String
  package let usersGroup: String
  package let customersGroup: String
  package let passwordsGroup: String
  package let houseGroup: String
  package let on: String
  package let off: String
  package let failing: String
  package let offSince: @Sendable (String) -> String
  package let goneSince: @Sendable (String) -> String
  package let failingSince: @Sendable (String) -> String
  package let switchOn: String
  package let switchOff: String
  package let switchOffText: String
  package let catchUp: String
  package let catchUpHint: @Sendable (Int) -> String
  package let test: String
  package let secretTitle: String
  package let secretText: String
  package let newSecret: String
  package let newSecretText: String
  package let bothUntil: @Sendable (String) -> String
  package let replay: String
  package let replaySince: String
  package let replayText: @Sendable (Int) -> String
  package let replayed: @Sendable (Int) -> String
  package let nothingToReplay: String
  package let remove: String
  package let removeText: String
  package let deliveries: String
  package let deliveryCount: @Sendable (Int) -> String
  package let noDeliveries: String
  package let sentAt: String
  package let answer: String
  package let answerText: String
  package let houseEvents: String
  package let allStates: String
  package let waiting: String
  package let taken: String
  package let dead: String
  package let nextTry: @Sendable (String) -> String
  package let tries: @Sendable (Int) -> String
  package let statusIn: @Sendable (Int, Int) -> String
  package let sendAgain: String
  package let sendAgainFrom: @Sendable (String) -> String
  package let tookIt: String
  package let didNotTakeIt: String
  package let hostNotFound: String
  package let unreachable: String
  package let timedOut: String
  package let notTrusted: String
  package let notAllowed: String
  package let broken: String
  package let saved: String
  package let settings: String
  package let failingTitle: @Sendable (Int) -> String
  package let right: String
  package let ledgerMade: String
  package let ledgerChanged: String
  package let ledgerSwitchedOn: String
  package let ledgerSwitchedOff: String
  package let ledgerSecretReplaced: String
  package let ledgerTested: String
  package let ledgerReplayed: String
  package let ledgerRemoved: String
  package let addressEmpty: Explanation
  package let addressTooLong: Explanation
  package let addressNotHTTPS: Explanation
  package let addressUserInfo: Explanation
  package let addressMalformed: Explanation
  package let tooMany: @Sendable (Int) -> Explanation
  package let noCustomer: Explanation
  package let unknownCustomer: Explanation
  package let isOff: Explanation
  package let outOfTime: @Sendable (Int) -> Explanation
}
