extension PlanPhrases {
  static let dutch = PlanPhrases(
    title: "Plan",
    nothingWritten: "Er is nog niets gebeurd. Dit gaat er gebeuren.",
    willChange: "Verandert",
    alreadySo: "Al zo",
    refused: "Geweigerd",
    verdict: "Oordeel",
    why: "Waarom, en wat helpt",
    row: "Rij",
    line: "Regel",
    user: "Gebruiker",
    allRows: "Alle rijen",
    seatsHeading: "Plaatsen",
    before: "Nu in gebruik",
    after: "Daarna in gebruik",
    shortfall: "Tekort",
    getMore: "Meer plaatsen regelen",
    loses: "Gaat door, met verlies:",
    goAhead: { n in
      n == 1
        ? "Doorgaan zonder de geweigerde rij"
        : "Doorgaan zonder de \(Language.dutch.number(n)) geweigerde rijen"
    },
    goAheadHint: "Ze komen in een bestand dat u kunt verbeteren en opnieuw uploaden.",
    nothingToDo: "Er valt niets te doen: geen enkele rij van dit plan verandert iets.",
    validUntil: { time in
      "Kan worden toegepast tot \(Language.dutch.time(time))."
    },
    madeBy: { name, time in
      "Gemaakt door \(name), \(Language.dutch.time(time))"
    },
    at: { customer in
      "Bij \(customer)"
    },
    toOperation: "Bekijk hoe het ging",
    applyCreate: { n in
      n == 1
        ? "1 gebruiker maken"
        : "\(Language.dutch.number(n)) gebruikers maken"
    },
    applyUpdate: { n in
      n == 1
        ? "1 gebruiker wijzigen"
        : "\(Language.dutch.number(n)) gebruikers wijzigen"
    },
    applyRoles: { n in
      n == 1
        ? "Machtigingen van 1 gebruiker instellen"
        : "Machtigingen van \(Language.dutch.number(n)) gebruikers instellen"
    },
    applyLicenses: { n in
      n == 1
        ? "Licenties van 1 gebruiker wijzigen"
        : "Licenties van \(Language.dutch.number(n)) gebruikers wijzigen"
    },
    applyReset: { n in
      n == 1
        ? "1 wachtwoord opnieuw instellen"
        : "\(Language.dutch.number(n)) wachtwoorden opnieuw instellen"
    },
    applyDelete: { n in
      n == 1
        ? "1 gebruiker verwijderen"
        : "\(Language.dutch.number(n)) gebruikers verwijderen"
    },
    applyRestore: { n in
      n == 1
        ? "1 gebruiker herstellen"
        : "\(Language.dutch.number(n)) gebruikers herstellen"
    },
    applyPurge: { n in
      n == 1
        ? "1 gebruiker definitief verwijderen"
        : "\(Language.dutch.number(n)) gebruikers definitief verwijderen"
    },
    applyQuantity: "Het aantal wijzigen",
    create: "Gebruikers maken",
    update: "Gebruikers wijzigen",
    setRoles: "Machtigingen instellen",
    changeLicenses: "Licenties wijzigen",
    resetPasswords: "Wachtwoorden opnieuw instellen",
    delete: "Gebruikers verwijderen",
    restore: "Gebruikers herstellen",
    purge: "Gebruikers definitief verwijderen",
    changeQuantity: "Aantal wijzigen",
    planUnknown: Explanation(
      "Dit plan bestaat niet meer.",
      mend: "Maak het opnieuw."),
    alreadyApplied: Explanation(
      "Dit plan is al toegepast.",
      mend: "Bekijk hoe de bewerking ging."),
    expired: { since in
      Explanation(
        "Dit plan gold tot \(Language.dutch.time(since)).",
        mend: "Maak het opnieuw, zodat het past bij wat er nu is.")
    },
    rowsRefused: { n in
      n == 1
        ? Explanation(
          "Eén rij is geweigerd.",
          mend: "Vink aan dat de andere door mogen gaan, of verbeter die eerst.")
        : Explanation(
          "\(Language.dutch.number(n)) rijen zijn geweigerd.",
          mend: "Vink aan dat de andere door mogen gaan, of verbeter die eerst.")
    },
    notRunning: { state in
      Explanation(
        "De bewerking loopt niet; de status is ‘\(state)’.",
        mend: "Laad de pagina opnieuw om te zien hoe het staat.")
    },
    nothingLeft: Explanation(
      "Geen enkele rij van dit plan verandert iets.",
      mend: "Er hoeft niets te gebeuren."),
    tooManyRows: { limit in
      Explanation(
        "Dat is meer dan een plan kan bevatten.",
        mend: "Neem er hoogstens \(Language.dutch.number(limit)) tegelijk.")
    },
    noRows: Explanation(
      "Er is niemand om dit voor te doen.",
      mend: "Selecteer minstens één gebruiker."),
    unknownProduct: Explanation(
      "Een product in de aanvraag staat niet in de catalogus.",
      mend: "Laad de pagina opnieuw en kies nog eens."),
    notOwnEntitlement: Explanation(
      "Deze eenheden zijn door iemand anders verkocht.",
      mend: "Alleen ons eigen aantal is hier te wijzigen."),
    invalidFields: Explanation(
      "Sommige velden kloppen niet.",
      mend: "Verbeter ze en probeer het opnieuw."),
    summary: { changing, total, alreadySo, refused in
      let so = alreadySo == 0 ? "" : ", \(Language.dutch.number(alreadySo)) al zo"
      let no = refused == 0 ? "" : ", \(Language.dutch.number(refused)) geweigerd"
      return
        "\(Language.dutch.number(changing)) van \(Language.dutch.number(total)) veranderen\(so)\(no)."
    },
    whyRefused: "Waarom rijen worden geweigerd",
    showThem: "Weergeven",
    cause: "Oorzaak",
    rowCount: "Rijen",
    changes: "Wat er verandert",
    gains: { product in "Krijgt \(product)" },
    losesProduct: { product in "Verliest \(product)" },
    switchesPlans: { product in "Serviceplannen van \(product)" },
    movesTo: { place in "Locatie wordt \(place)" },
    gaining: "Krijgen het",
    losing: "Verliezen het",
    withThisCause: "Alleen rijen met deze oorzaak worden weergegeven.",
    retry: { n in
      n == 1
        ? "Mislukte rij opnieuw proberen"
        : "\(Language.dutch.number(n)) mislukte rijen opnieuw proberen"
    },
    nothingToRetry: Explanation(
      "Er is niets om opnieuw te proberen.",
      mend:
        "De mislukte rijen gaan over gebruikers die sindsdien zijn veranderd; begin bij de lijst."))
}
