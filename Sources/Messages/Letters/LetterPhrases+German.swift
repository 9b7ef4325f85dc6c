extension LetterPhrases {
  static let german = LetterPhrases(
    slipTitle: "Ihre Zugangsdaten",
    slipText: { text in "Für Ihr Konto bei \(text)." },
    signInAt: "Anmelden unter",
    signInName: "Anmeldename",
    temporaryPassword: "Temporäres Kennwort",
    mustChoose:
      "Bei der ersten Anmeldung wählen Sie ein eigenes Kennwort. Zeigen Sie dies bis dahin niemandem.",
    subject: { text in "Ihre Zugangsdaten für \(text)" },
    hello: { text in "Guten Tag \(text)," },
    mailText: { text in
      "Für Ihr Konto bei \(text) gibt es ein temporäres Kennwort. Dieser Link zeigt es einmal:"
    },
    subjectOfMany: { text in "Zugangsdaten für Personen bei \(text)" },
    helloToAll: "Guten Tag,",
    mailTextOfMany: { text in
      "Hier sind Links für Personen bei \(text). Jeder zeigt ein temporäres Kennwort, einmal. Bitte geben Sie jeden an die Person weiter, für die er ist, ohne ihn selbst zu öffnen:"
    },
    showMine: "Mein Kennwort anzeigen",
    opensUntil: { time in "Er gilt bis \(Language.german.time(time))." },
    unexpected:
      "Haben Sie dies nicht erwartet, öffnen Sie den Link nicht und sagen Sie Ihrem Administrator Bescheid.",
    openTitle: "Ihr temporäres Kennwort",
    openText:
      "Es wird einmal gezeigt, danach ist dieser Link verbraucht. Achten Sie darauf, dass niemand mitliest.",
    openedText:
      "Lassen Sie diese Seite offen, bis Sie angemeldet sind: Das Kennwort wird nicht noch einmal gezeigt.",
    toSignIn: "Zur Anmeldung",
    goneTitle: "Dieser Link zeigt nichts mehr",
    goneText:
      "Er wurde schon geöffnet, durch einen neueren ersetzt, ist abgelaufen oder wurde nicht vollständig kopiert.",
    goneMend:
      "Bitten Sie Ihren Administrator um einen neuen. Haben Sie ihn nicht selbst geöffnet, sagen Sie das dazu."
  )
}
