extension MePhrases {
  static let swedish = MePhrases(
    title: "Dina licenser",
    signInHint: "Med ett nytt konto använder du det tillfälliga lösenord du har fått.",
    wrong: "Inloggningsnamnet eller lösenordet stämmer inte.",
    chooseTitle: "Välj ditt eget lösenord",
    chooseText: "Det tillfälliga lösenordet var bara för första gången.",
    current: "Nuvarande lösenord",
    choose: "Använd lösenordet",
    wrongCurrent: "Det nuvarande lösenordet stämmer inte.",
    sameAsOld: Explanation(
      "Det nya lösenordet är det gamla.",
      mend: "Välj ett annat."),
    changePassword: "Byt lösenord",
    account: "Ditt konto",
    organization: "Organisation",
    noLicenses: "Du har inga licenser än. Fråga den som sköter ditt konto.")
}
