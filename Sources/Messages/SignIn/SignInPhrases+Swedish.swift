extension SignInPhrases {
  static let swedish = SignInPhrases(
    title: "Logga in",
    password: "Lösenord",
    wrong: "E-postadressen eller lösenordet stämmer inte.",
    slowDown: { until in
      "För många försök. Vänta till \(Language.swedish.clock(until)) UTC och försök igen."
    },
    forCustomers: "För en kunds användare: dina licenser",
    joinTitle: "Välkommen",
    joinText: "Länken fungerar en gång. Berätta vem du är och välj ett eget lösenord.",
    joinButton: "Skapa mitt konto",
    newPassword: "Nytt lösenord",
    passwordHint: { least, most in
      "\(Language.swedish.number(least)) till \(Language.swedish.number(most)) tecken, utan ditt namn. Några orelaterade ord är lätta att minnas."
    },
    linkGoneTitle: "Länken har redan använts eller är för gammal",
    linkGoneText: "Be den som skickade den om en ny.",
    emailTaken: Explanation(
      "Någon med den här adressen finns redan.",
      mend: "Logga in eller använd en annan adress."),
    passwordTooShort: { least in
      Explanation(
        "Lösenordet är för kort.",
        mend: "Använd minst \(Language.swedish.number(least)) tecken.")
    },
    passwordTooLong: { most in
      Explanation(
        "Lösenordet är för långt.",
        mend: "Använd högst \(Language.swedish.number(most)) tecken.")
    },
    passwordHoldsName: Explanation(
      "Lösenordet innehåller ditt namn eller inloggningsnamn.",
      mend: "Utelämna namn."),
    passwordTooCommon: Explanation(
      "Lösenordet är bland de första som någon skulle gissa.",
      mend: "Sätt ihop några orelaterade ord."),
    busy: "Många loggar in just nu. Försök igen om en stund.")
}
