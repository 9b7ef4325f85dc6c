package import Domain

/// What the owners of new accounts read: on slips, in mails, and behind the links in them. Always in
/// their own language.
package struct LetterPhrases: Sendable {
  package let slipTitle: String
  package let slipText: @Sendable (_ text: String) -> String
  package let signInAt: String
  package let signInName: String
  package let temporaryPassword: String
  package let mustChoose: String
  package let subject: @Sendable (_ text: String) -> String
  package let hello: @Sendable (_ text: String) -> String
  package let mailText: @Sendable (_ text: String) -> String
  package let subjectOfMany: @Sendable (_ text: String) -> String
  package let helloToAll: String
  package let mailTextOfMany: @Sendable (_ text: String) -> String
  package let showMine: String
  package let opensUntil: @Sendable (_ time: Moment) -> String
  package let unexpected: String
  package let openTitle: String
  package let openText: String
  package let openedText: String
  package let toSignIn: String
  package let goneTitle: String
  package let goneText: String
  package let goneMend: String
}
