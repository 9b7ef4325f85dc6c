extension LetterPhrases {
  static let dutch = LetterPhrases(
    slipTitle: "Uw inloggegevens",
    slipText: { text in "Voor uw account bij \(text)." },
    signInAt: "Aanmelden op",
    signInName: "Aanmeldingsnaam",
    temporaryPassword: "Tijdelijk wachtwoord",
    mustChoose:
      "Bij de eerste aanmelding kiest u een eigen wachtwoord. Laat dit tot die tijd aan niemand zien.",
    subject: { text in "Uw inloggegevens voor \(text)" },
    hello: { text in "Hallo \(text)," },
    mailText: { text in
      "Er is een tijdelijk wachtwoord voor uw account bij \(text). Deze link toont het één keer:"
    },
    subjectOfMany: { text in "Inloggegevens voor mensen bij \(text)" },
    helloToAll: "Hallo,",
    mailTextOfMany: { text in
      "Hier zijn links voor mensen bij \(text). Elke link toont één tijdelijk wachtwoord, één keer. Geef elke link door aan degene voor wie hij is, zonder hem zelf te openen:"
    },
    showMine: "Mijn wachtwoord tonen",
    opensUntil: { time in "De link werkt tot \(Language.dutch.time(time))." },
    unexpected: "Verwachtte u dit niet, open de link dan niet en meld het aan uw beheerder.",
    openTitle: "Uw tijdelijke wachtwoord",
    openText:
      "Het wordt één keer getoond; daarna is deze link gebruikt. Zorg dat niemand meekijkt.",
    openedText:
      "Laat deze pagina open tot u bent aangemeld: het wachtwoord wordt niet nog eens getoond.",
    toSignIn: "Naar het aanmelden",
    goneTitle: "Deze link toont niets meer",
    goneText:
      "Hij is al geopend, door een nieuwere vervangen, verlopen of niet helemaal gekopieerd.",
    goneMend: "Vraag uw beheerder om een nieuwe. Hebt u hem niet zelf geopend, zeg dat erbij.")
}
