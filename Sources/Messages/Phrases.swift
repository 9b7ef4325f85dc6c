/// Every text that people read, in one language.
///
/// A text is a field, so one that is missing in a language does not compile; counts, names and
/// days are typed arguments, so no place holder can be left open.
package struct Phrases: Sendable {
  package let language: Language
  package let frame: FramePhrases
  package let desk: DeskPhrases
  package let appearance: AppearancePhrases
  package let errors: ErrorPhrases
  package let signIn: SignInPhrases
  package let credentials: CredentialPhrases
  package let letters: LetterPhrases
  package let home: HomePhrases
  package let customers: CustomerPhrases
  package let account: AccountPhrases
  package let users: UserPhrases
  package let grid: GridPhrases
  package let people: PeoplePhrases
  package let licenses: LicensePhrases
  package let plans: PlanPhrases
  package let operations: OperationPhrases
  package let uploads: UploadPhrases
  package let corrections: CorrectionPhrases
  package let bulk: BulkPhrases
  package let ledger: LedgerPhrases
  package let staff: StaffPhrases
  package let me: MePhrases
  package let own: OwnPhrases
  package let profile: ProfilePhrases
  package let activity: ActivityPhrases
  package let webhooks: WebhookPhrases
  package let applications: ApplicationPhrases
  package let developers: DeveloperPhrases
  package let imports: ImportPhrases
  let causes: CausePhrases
  let flaws: FlawPhrases
  let problems: ProblemPhrases

  package static func of(_ language: Language) -> Phrases {
    switch language {
    case .english: english
    case .dutch: dutch
    case .german: german
    case .swedish: swedish
    }
  }
}

/// What is the matter, and what helps: two whole sentences.
package struct Explanation: Hashable, Sendable {
  package let what: String
  package let mend: String

  init(_ what: String, mend: String) {
    self.what = what
    self.mend = mend
  }

  /// Both, for places that have one line.
  package var text: String { what + " " + mend }
}
