extension BulkPhrases {
  static let dutch = BulkPhrases(
    title: "Bestanden voor meerdere klanten",
    intro: """
      Rijen van meerdere klanten in één bestand: elke klant krijgt een eigen plan, met eigen \
      plaatsen. Wat bij de ene misgaat, raakt geen andere.
      """,
    whose: "Van wie zijn de rijen?",
    byRow: """
      Het bestand zegt het: in een kolom “Klant” (naam, domein of id), of door het domein \
      van het e-mailadres
      """,
    byGroup: "Elke rij is voor elk van deze klanten",
    group: "Klanten, één per regel",
    groupHint: """
      Naam, domein of id. De aanmeldingsnaam houdt wat vóór de @ staat en krijgt het eerste \
      domein van de klant.
      """,
    tag: "Of iedereen met dit label",
    recent: "Bestanden van de afgelopen dagen",
    sent: "Verzonden",
    sentBy: { name, time in
      "Verzonden door \(name), \(time)"
    },
    keptUntil: { time in
      "Bewaard tot \(time)"
    },
    noCustomer: "Geen klant gevonden",
    straysTitle: { n in
      n == 1 ? "1 rij heeft geen klant" : "\(Language.dutch.number(n)) rijen hebben geen klant"
    },
    straysHint: """
      Zeg één keer welke klant bedoeld is: alle rijen met die tekst gaan daarheen. De andere \
      rijen hoeven niet te wachten.
      """,
    strayRows: { n, line in
      n == 1
        ? "1 rij, regel \(Language.dutch.number(line))"
        : "\(Language.dutch.number(n)) rijen, vanaf regel \(Language.dutch.number(line))"
    },
    nothingNamed: "(er staat niets)",
    strayUnknown: "Geen klant binnen uw bereik heet zo.",
    strayAmbiguous: "Meerdere klanten heten zo; gebruik het domein of de id.",
    strayWithdrawn: "De klant heeft uw gedelegeerde rechten ingetrokken.",
    meant: { text in
      "Klant die met “\(text)” bedoeld is"
    },
    place: "Deze rijen toewijzen",
    placed: { n in
      n == 1
        ? "1 rij heeft haar klant gevonden."
        : "\(Language.dutch.number(n)) rijen hebben hun klant gevonden."
    },
    notMeant: { text in
      Explanation(
        "Er is niet precies één klant die “\(text)” heet.",
        mend: "Typ een naam, een domein of een id zoals in de lijst met klanten.")
    },
    customersTitle: { n in
      n == 1 ? "1 klant" : "\(Language.dutch.number(n)) klanten"
    },
    rows: "Rijen",
    problems: "Problemen",
    plan: "Wat er gebeurt",
    outcome: "Resultaat",
    noPlan: "Nog niet gepland",
    heldBack: { n in
      n == 1 ? "1 rij te corrigeren" : "\(Language.dutch.number(n)) rijen te corrigeren"
    },
    willCreate: { n in
      n == 1 ? "1 gebruiker te maken" : "\(Language.dutch.number(n)) gebruikers te maken"
    },
    refused: { n in
      "\(Language.dutch.number(n)) geweigerd"
    },
    seatsMissing: { n in
      n == 1 ? "1 plaats te weinig" : "\(Language.dutch.number(n)) plaatsen te weinig"
    },
    created: { n in
      n == 1 ? "1 gebruiker gemaakt" : "\(Language.dutch.number(n)) gebruikers gemaakt"
    },
    planAll: "Plannen voor alle klanten",
    planAgain: "Opnieuw plannen",
    planHint: """
      Een plan toont wat er gebeurt en welke plaatsen ontbreken. Er wordt nog niets gemaakt.
      """,
    usualLocation: "De gebruikelijke locatie van elke klant",
    skip: "Goede rijen gaan door waar een klant ook rijen met problemen heeft",
    applyAll: { customers, users in
      "\(Language.dutch.number(users)) \(users == 1 ? "gebruiker" : "gebruikers") maken bij \(Language.dutch.number(customers)) \(customers == 1 ? "klant" : "klanten")"
    },
    goAhead: { n in
      n == 1
        ? "De ene geweigerde rij blijft achter; de andere gaan door"
        : "De \(Language.dutch.number(n)) geweigerde rijen blijven achter; de andere gaan door"
    },
    wasPlanned: { done, behind in
      "\(Language.dutch.number(done)) \(done == 1 ? "plan is" : "plannen zijn") gemaakt"
        + (behind == 0
          ? "."
          : "; \(Language.dutch.number(behind)) \(behind == 1 ? "klant blijft" : "klanten blijven") achter.")
    },
    wasApplied: { done, behind in
      "Onderweg bij \(Language.dutch.number(done)) \(done == 1 ? "klant" : "klanten")"
        + (behind == 0
          ? "."
          : "; \(Language.dutch.number(behind)) \(behind == 1 ? "blijft" : "blijven") achter.")
    },
    passwords: "Alle nieuwe wachtwoorden downloaden",
    passwordsHint: """
      Eén bestand met de namen van de klanten, één keer. Daarna kan niemand ze nog ophalen.
      """,
    tooManyCustomers: { limit in
      Explanation(
        "Het bestand is voor meer dan \(Language.dutch.number(limit)) klanten.",
        mend: "Verzend het in meerdere bestanden.")
    },
    unknownCustomers: { names in
      Explanation(
        "Er is niet precies één klant die zo heet: \(Language.dutch.list(names)).",
        mend: "Typ elke klant zoals in de lijst met klanten, of met het domein.")
    })
}
