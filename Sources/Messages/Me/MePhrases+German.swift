extension MePhrases {
  static let german = MePhrases(
    title: "Ihre Lizenzen",
    signInHint:
      "Verwenden Sie bei einem neuen Konto das temporäre Kennwort, das Sie erhalten haben.",
    wrong: "Der Anmeldename oder das Kennwort stimmt nicht.",
    chooseTitle: "Wählen Sie Ihr eigenes Kennwort",
    chooseText: "Das temporäre Kennwort war nur für das erste Mal.",
    current: "Bisheriges Kennwort",
    choose: "Dieses Kennwort verwenden",
    wrongCurrent: "Das bisherige Kennwort stimmt nicht.",
    sameAsOld: Explanation(
      "Das neue Kennwort ist das alte.",
      mend: "Wählen Sie ein anderes."),
    changePassword: "Kennwort ändern",
    account: "Ihr Konto",
    organization: "Organisation",
    noLicenses: "Sie haben noch keine Lizenzen. Fragen Sie, wer Ihr Konto betreut.")
}
