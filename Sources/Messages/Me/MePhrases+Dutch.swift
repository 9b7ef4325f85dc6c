extension MePhrases {
  static let dutch = MePhrases(
    title: "Uw licenties",
    signInHint: "Gebruik bij een nieuw account het tijdelijke wachtwoord dat u hebt gekregen.",
    wrong: "De aanmeldingsnaam of het wachtwoord klopt niet.",
    chooseTitle: "Kies uw eigen wachtwoord",
    chooseText: "Het tijdelijke wachtwoord was alleen voor de eerste keer.",
    current: "Huidig wachtwoord",
    choose: "Dit wachtwoord gebruiken",
    wrongCurrent: "Het huidige wachtwoord klopt niet.",
    sameAsOld: Explanation(
      "Het nieuwe wachtwoord is het oude.",
      mend: "Kies een ander."),
    changePassword: "Wachtwoord wijzigen",
    account: "Uw account",
    organization: "Organisatie",
    noLicenses: "U hebt nog geen licenties. Vraag het aan degene die uw account beheert.")
}
