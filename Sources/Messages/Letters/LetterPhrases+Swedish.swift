extension LetterPhrases {
  static let swedish = LetterPhrases(
    slipTitle: "Dina inloggningsuppgifter",
    slipText: { text in "För ditt konto hos \(text)." },
    signInAt: "Logga in på",
    signInName: "Inloggningsnamn",
    temporaryPassword: "Tillfälligt lösenord",
    mustChoose:
      "Första gången du loggar in väljer du ett eget lösenord. Visa inte detta för någon innan dess.",
    subject: { text in "Dina inloggningsuppgifter för \(text)" },
    hello: { text in "Hej \(text)!" },
    mailText: { text in
      "Du har fått ett tillfälligt lösenord för ditt konto hos \(text). Länken visar det en gång:"
    },
    subjectOfMany: { text in "Inloggningsuppgifter för personer hos \(text)" },
    helloToAll: "Hej!",
    mailTextOfMany: { text in
      "Här är länkar för personer hos \(text). Varje länk visar ett tillfälligt lösenord, en gång. Lämna var och en vidare till personen den är till, utan att öppna den själv:"
    },
    showMine: "Visa mitt lösenord",
    opensUntil: { time in "Den gäller till \(Language.swedish.time(time))." },
    unexpected: "Om du inte väntade dig detta, öppna inte länken och säg till din administratör.",
    openTitle: "Ditt tillfälliga lösenord",
    openText: "Det visas en gång, sedan är länken förbrukad. Se till att ingen tittar över axeln.",
    openedText: "Ha sidan öppen tills du har loggat in: lösenordet visas inte igen.",
    toSignIn: "Till inloggningen",
    goneTitle: "Länken visar inget längre",
    goneText:
      "Den har redan öppnats, ersatts av en nyare, gått ut eller inte kopierats i sin helhet.",
    goneMend: "Be din administratör om en ny. Om du inte öppnade den själv, säg det.")
}
