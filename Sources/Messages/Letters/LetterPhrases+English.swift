extension LetterPhrases {
  static let english = LetterPhrases(
    slipTitle: "Your sign-in details",
    slipText: { text in "For your account at \(text)." },
    signInAt: "Sign in at",
    signInName: "Sign-in name",
    temporaryPassword: "Temporary password",
    mustChoose:
      "The first time you sign in you choose a password of your own. Until then, show this to nobody.",
    subject: { text in "Your sign-in details for \(text)" },
    hello: { text in "Hello \(text)," },
    mailText: { text in
      "You have a temporary password for your account at \(text). This link shows it once:"
    },
    subjectOfMany: { text in "Sign-in details for people at \(text)" },
    helloToAll: "Hello,",
    mailTextOfMany: { text in
      "Here are links for people at \(text). Each shows one temporary password, once. Please pass each on to the person it is for, without opening it yourself:"
    },
    showMine: "Show my password",
    opensUntil: { time in "It opens until \(Language.english.time(time))." },
    unexpected: "If you did not expect this, do not open the link and tell your administrator.",
    openTitle: "Your temporary password",
    openText:
      "It is shown once, and this link is used up then. Make sure that nobody looks over your shoulder.",
    openedText: "Keep this page open until you have signed in: the password is not shown again.",
    toSignIn: "Go to sign-in",
    goneTitle: "This link shows nothing any more",
    goneText:
      "It was opened before, was replaced by a newer one, has expired, or was not copied whole.",
    goneMend: "Ask your administrator for a new one. If you did not open it yourself, say so.")
}
