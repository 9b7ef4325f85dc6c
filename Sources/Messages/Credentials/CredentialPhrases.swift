package import Domain

/// Handing temporary passwords over: on a page, on paper and by mail.
package struct CredentialPhrases: Sendable {
  package let title: String
  package let subtitle: String
  package let ledgerSent: String
  package let ledgerOpened: String
  package let ledgerWithdrawn: String
  package let show: String
  package let slips: String
  package let byMail: String
  package let choose: String
  package let tooManyToShow: @Sendable (_ n: Int) -> String
  package let status: String
  package let mailTitle: @Sendable (_ n: Int) -> String
  package let mailText: String
  package let mailTakes: String
  package let noMail: Explanation
  package let to: String
  package let toEveryUser: String
  package let toEveryUserHint: String
  package let toOne: String
  package let toOneHint: @Sendable (_ n: Int) -> String
  package let toEach: String
  package let toEachHint: String
  package let address: String
  package let validFor: String
  package let hours: @Sendable (_ hours: Int) -> String
  package let send: @Sendable (_ n: Int) -> String
  package let from: @Sendable (_ text: String) -> String
  package let badAddress: Explanation
  package let tooManyToMail: @Sendable (_ n: Int) -> Explanation
  package let queued: @Sendable (_ n: Int) -> String
  package let passedOver: @Sendable (_ n: Int) -> String
  package let sentTo: String
  package let issued: String
  package let issuedBy: @Sendable (_ text: String) -> String
  package let opensUntil: @Sendable (_ time: Moment) -> String
  package let waiting: String
  package let sent: String
  package let opened: String
  package let failed: String
  package let expired: String
  package let withdrawn: String
  package let overridden: String
  package let overriddenText: String
  package let triesAgain: String
  package let unreachable: String
  package let timedOut: String
  package let notTrusted: String
  package let signInRefused: String
  package let refusedForNow: String
  package let refused: String
  package let broken: String
  package let withdraw: String
  package let withdrawOf: @Sendable (_ text: String) -> String
  package let resend: String
  package let otherAddress: @Sendable (_ text: String) -> String
  package let otherAddressHint: String
  package let issueAgain: String
  package let issueAgainHint: String
  package let all: String
  package let unopened: String
  package let count: @Sendable (_ n: Int) -> String
  package let emptyTitle: String
  package let emptyText: String
  package let noneUnopenedTitle: String
  package let noneUnopenedText: String
  package let over: Explanation
  package let alreadySent: Explanation
  package let slipsText: @Sendable (_ n: Int) -> String
  package let print: String
  package let copy: String
  package let copyOf: @Sendable (_ text: String) -> String
  package let copied: String
  package let notCopied: String
  package let copyAll: String
  package let reveal: String
  package let revealOf: @Sendable (_ text: String) -> String
  package let download: String
}
