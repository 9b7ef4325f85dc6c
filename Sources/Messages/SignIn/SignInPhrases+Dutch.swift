extension SignInPhrases {
  static let dutch = SignInPhrases(
    title: "Aanmelden",
    password: "Wachtwoord",
    wrong: "Het e-mailadres of het wachtwoord klopt niet.",
    slowDown: { until in
      "Te veel pogingen. Wacht tot \(Language.dutch.clock(until)) UTC en probeer het opnieuw."
    },
    forCustomers: "Voor gebruikers van een klant: uw licenties",
    joinTitle: "Welkom",
    joinText: "Deze koppeling werkt één keer. Vul in wie u bent en kies een eigen wachtwoord.",
    joinButton: "Mijn account maken",
    newPassword: "Nieuw wachtwoord",
    passwordHint: { least, most in
      "\(Language.dutch.number(least)) tot \(Language.dutch.number(most)) tekens, zonder uw naam erin. Een paar losse woorden zijn makkelijk te onthouden."
    },
    linkGoneTitle: "Deze koppeling is al gebruikt of te oud",
    linkGoneText: "Vraag een nieuwe aan degene die u de koppeling stuurde.",
    emailTaken: Explanation(
      "Er is al iemand met dit adres.",
      mend: "Meld u aan of gebruik een ander adres."),
    passwordTooShort: { least in
      Explanation(
        "Het wachtwoord is te kort.",
        mend: "Gebruik minstens \(Language.dutch.number(least)) tekens.")
    },
    passwordTooLong: { most in
      Explanation(
        "Het wachtwoord is te lang.",
        mend: "Gebruik hoogstens \(Language.dutch.number(most)) tekens.")
    },
    passwordHoldsName: Explanation(
      "Het wachtwoord bevat uw naam of aanmeldingsnaam.",
      mend: "Laat namen weg."),
    passwordTooCommon: Explanation(
      "Het wachtwoord hoort bij de eerste die men zou raden.",
      mend: "Voeg een paar losse woorden samen."),
    busy: "Er melden zich nu veel mensen aan. Probeer het zo nog eens.")
}
