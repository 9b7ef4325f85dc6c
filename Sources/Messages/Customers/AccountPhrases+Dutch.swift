extension AccountPhrases {
  static let dutch = AccountPhrases(
    title: "Account",
    information: "Accountgegevens",
    copyID: "Id kopiëren",
    copied: "Gekopieerd",
    since: "Klant sinds",
    resellerHint: "Via wie de klant koopt. Laat leeg bij eigen klanten.",
    save: "Wijzigingen opslaan",
    saved: "Opgeslagen. Het staat in het activiteitenlogboek.",
    usual: "Voor nieuwe aanmeldingsnamen",
    prefer: "Voor nieuwe namen gebruiken",
    preferDomain: { domain in
      "\(domain) voor nieuwe aanmeldingsnamen gebruiken"
    },
    remove: "Verwijderen",
    removeNamed: { name in
      "\(name) verwijderen"
    },
    addDomain: "Domein toevoegen",
    newDomain: "Nieuw domein",
    domainHint: "Bijvoorbeeld alder.example. Meteen bruikbaar in aanmeldingsnamen.",
    lastDomain: { domain in
      Explanation(
        "\(domain) is het enige domein van de klant.",
        mend: "Voeg er eerst een ander toe.")
    },
    domainInUse: { n, domain in
      Explanation(
        "Aanmeldingsnamen die op \(domain) eindigen: \(Language.dutch.number(n)), met die van verwijderde gebruikers.",
        mend: "Geef deze gebruikers een ander domein, of wacht tot de verwijderde weg zijn.")
    },
    unknownDomain: { domain in
      Explanation(
        "\(domain) is geen domein van de klant meer.",
        mend: "Laad de pagina opnieuw om te zien welke er zijn.")
    },
    addTag: "Label toevoegen",
    newTag: "Nieuw label",
    tagHint: { letters, tags in
      "Hoogstens \(Language.dutch.number(letters)) tekens; een klant kan \(Language.dutch.number(tags)) labels hebben."
    },
    noTags: "Nog geen labels.",
    tooManyTags: { most in
      Explanation(
        "Een klant kan \(Language.dutch.number(most)) labels hebben, en deze heeft ze.",
        mend: "Verwijder er eerst een.")
    },
    tagTooLong: { letters in
      Explanation(
        "Het label is langer dan \(Language.dutch.number(letters)) tekens.",
        mend: "Maak het korter.")
    },
    tagEmpty: Explanation(
      "Het label is leeg.",
      mend: "Typ een woord."),
    rights: "Gedelegeerde rechten",
    rightsHeld: "De klant laat u zijn gebruikers en licenties beheren.",
    rightsGone: { day, who in
      "Ingetrokken sinds \(day); vastgelegd door \(who)."
    },
    withdrawSummary: "De klant heeft de rechten ingetrokken",
    withdrawText:
      "Gebruikers en licenties van deze klant worden dan niet meer getoond of gewijzigd, door niemand. Lopende bewerkingen stoppen waar ze zijn; wat gedaan is blijft gedaan. De klant blijft in de lijst.",
    withdraw: "Intrekking vastleggen",
    reinstate: "Vastleggen dat de rechten opnieuw zijn verleend",
    regain: "Hoe u de rechten terugkrijgt",
    regainSteps: [
      "Een beheeragent of verkoopagent stuurt de klant een nieuw verzoek om een wederverkopersrelatie.",
      "Een globale beheerder van de klant aanvaardt het.",
      "Een globale beheerder aan uw kant legt het op deze pagina vast.",
    ],
    alreadyWithdrawn: Explanation(
      "De intrekking is al vastgelegd.",
      mend: "Er hoeft niets meer te gebeuren."),
    notWithdrawn: Explanation(
      "De rechten zijn niet ingetrokken.",
      mend: "Er hoeft niets meer te gebeuren."),
    blockedTitle: "Gebruikers en licenties zijn voor u gesloten",
    blockedText: { customer in
      "\(customer) heeft uw gedelegeerde rechten ingetrokken. Gebruikers zijn niet zichtbaar en er is niets aan te wijzigen totdat de rechten opnieuw zijn verleend."
    },
    blockedPlain: "De klant heeft uw gedelegeerde rechten ingetrokken.")
}
