extension SignInPhrases {
  static let english = SignInPhrases(
    title: "Sign in",
    password: "Password",
    wrong: "The e-mail address or the password is not right.",
    slowDown: { until in
      "Too many attempts. Please wait until \(Language.english.clock(until)) UTC and try again."
    },
    forCustomers: "For users of a customer: your licenses",
    joinTitle: "Welcome",
    joinText: "This link works once. Say who you are and choose a password of your own.",
    joinButton: "Create my account",
    newPassword: "New password",
    passwordHint: { least, most in
      "\(Language.english.number(least)) to \(Language.english.number(most)) characters, without your name in it. A few unrelated words are easy to remember."
    },
    linkGoneTitle: "This link has been used or is too old",
    linkGoneText: "Ask the person who sent it to you for a new one.",
    emailTaken: Explanation(
      "Somebody with this address is here already.",
      mend: "Sign in, or use another address."),
    passwordTooShort: { least in
      Explanation(
        "The password is too short.",
        mend: "Use at least \(Language.english.number(least)) characters.")
    },
    passwordTooLong: { most in
      Explanation(
        "The password is too long.",
        mend: "Use at most \(Language.english.number(most)) characters.")
    },
    passwordHoldsName: Explanation(
      "The password holds your name or your sign-in name.",
      mend: "Leave names out."),
    passwordTooCommon: Explanation(
      "The password is among the first that would be guessed.",
      mend: "Join a few unrelated words."),
    busy: "Many people are signing in just now. Please try again in a moment.")
}
