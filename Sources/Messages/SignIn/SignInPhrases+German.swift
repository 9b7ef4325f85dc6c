extension SignInPhrases {
  static let german = SignInPhrases(
    title: "Anmelden",
    password: "Kennwort",
    wrong: "Die E-Mail-Adresse oder das Kennwort stimmt nicht.",
    slowDown: { until in
      "Zu viele Versuche. Bitte warten Sie bis \(Language.german.clock(until)) UTC und versuchen Sie es erneut."
    },
    forCustomers: "Für Benutzer eines Kunden: Ihre Lizenzen",
    joinTitle: "Willkommen",
    joinText:
      "Dieser Link gilt einmal. Sagen Sie, wer Sie sind, und wählen Sie ein eigenes Kennwort.",
    joinButton: "Mein Konto erstellen",
    newPassword: "Neues Kennwort",
    passwordHint: { least, most in
      "\(Language.german.number(least)) bis \(Language.german.number(most)) Zeichen, ohne Ihren Namen darin. Ein paar Wörter ohne Zusammenhang merken sich leicht."
    },
    linkGoneTitle: "Dieser Link wurde schon benutzt oder ist zu alt",
    linkGoneText: "Bitten Sie die Person, die ihn geschickt hat, um einen neuen.",
    emailTaken: Explanation(
      "Mit dieser Adresse gibt es schon jemanden.",
      mend: "Melden Sie sich an oder verwenden Sie eine andere Adresse."),
    passwordTooShort: { least in
      Explanation(
        "Das Kennwort ist zu kurz.",
        mend: "Verwenden Sie mindestens \(Language.german.number(least)) Zeichen.")
    },
    passwordTooLong: { most in
      Explanation(
        "Das Kennwort ist zu lang.",
        mend: "Verwenden Sie höchstens \(Language.german.number(most)) Zeichen.")
    },
    passwordHoldsName: Explanation(
      "Das Kennwort enthält Ihren Namen oder Anmeldenamen.",
      mend: "Lassen Sie Namen weg."),
    passwordTooCommon: Explanation(
      "Das Kennwort gehört zu den ersten, die man raten würde.",
      mend: "Fügen Sie ein paar Wörter ohne Zusammenhang aneinander."),
    busy: "Gerade melden sich viele an. Bitte versuchen Sie es gleich noch einmal.")
}
