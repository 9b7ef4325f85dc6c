extension Phrases {
  /// What may be wrong with a password that somebody chose, without the module that finds it.
  package enum PasswordFlaw: Hashable, Sendable {
    case tooShort(minimum: Int)
    case tooLong(maximum: Int)
    case holdsName
    case tooCommon
  }

  package func explain(_ flaw: PasswordFlaw) -> Explanation {
    switch flaw {
    case .tooShort(let minimum): signIn.passwordTooShort(minimum)
    case .tooLong(let maximum): signIn.passwordTooLong(maximum)
    case .holdsName: signIn.passwordHoldsName
    case .tooCommon: signIn.passwordTooCommon
    }
  }
}
