extension LicensePhrases {
  static let dutch = LicensePhrases(
    manage: "Licenties beheren",
    assignAndRevoke: "Licenties toewijzen en intrekken",
    product: "Product",
    available: "Beschikbaar",
    assigned: "Toegewezen",
    change: "Wijziging",
    assignToAll: "Aan allen toewijzen",
    leave: "Zo laten",
    revokeFromAll: "Van allen intrekken",
    heldByAll: "Alle geselecteerde gebruikers",
    heldByNone: "Niet toegewezen",
    heldBy: { holders, selected in
      "\(Language.dutch.number(holders)) van \(Language.dutch.number(selected))"
    },
    servicePlans: { n in
      n == 1
        ? "1 serviceplan"
        : "\(Language.dutch.number(n)) serviceplannen"
    },
    plansHint: "Plannen die u niet aanraakt blijven zoals ze zijn; nieuwe houders krijgen ze.",
    planOn: "Aan",
    planOff: "Uit",
    noneFree: "Geen vrij",
    byPublisher: { publisher in
      "Wordt toegewezen door de uitgever, \(publisher)"
    },
    toPublisher: "Pagina van de uitgever openen",
    withoutLocation: { n in
      n == 1
        ? "Eén van hen heeft geen locatie; de meeste licenties hebben die nodig."
        : "\(Language.dutch.number(n)) van hen hebben geen locatie; de meeste licenties hebben die nodig."
    },
    setLocationFirst: "Stel eerst hun locatie in",
    nothingChosen: "Er is nog niets gewijzigd. Kies minstens één product.",
    total: "Totaal",
    consumed: "In gebruik",
    free: "Vrij",
    warning: "In respijtperiode",
    suspended: "Opgeschort",
    seller: "Verkoper",
    own: "Wijzelf",
    direct: "Rechtstreeks gekocht",
    quantity: "Aantal",
    changeQuantity: "Aantal wijzigen",
    ownThen: "Daarna van ons",
    quantityOf: { product in
      "Aantal \(product)"
    },
    badQuantity: { most in
      Explanation(
        "Dit is geen aantal.",
        mend: "Vul een geheel getal in van 0 tot \(Language.dutch.number(most)).")
    },
    noSeatsTitle: "Nog geen producten",
    noSeatsText: "Deze klant heeft van geen enkel product plaatsen.",
    addProduct: "Product toevoegen",
    updateLocation: "Locatie bijwerken",
    leaveLocation: "Laten zoals het is",
    everyoneMoves: "Ook voor wie een andere locatie heeft",
    whatIsThis: "Wat is dit?",
    findAmong: "Zoeken onder de geselecteerden",
    nobodyFound: "Geen van de geselecteerde gebruikers heet zo.",
    showNames: "Namen weergeven",
    allPlans: "Alles selecteren",
    freeAfter: { n in "daarna \(n)" },
    short: { n in "\(n) te weinig" },
    notEnoughForAll: { n in "Niet genoeg voor allen: nog \(Language.dutch.number(n)) nodig" },
    buyMore: "Meer kopen",
    assign: "Toewijzen",
    revoke: "Intrekken",
    swap: "Product omwisselen",
    swapText:
      "Iedereen hier die het oude product heeft, krijgt in dezelfde stap het nieuwe: niemand zit er tussendoor zonder licentie, en verder verandert er voor niemand iets.",
    oldProduct: "Oud product",
    newProduct: "Nieuw product",
    heldOption: { product, n in
      n == 1
        ? "\(product) (1 gebruiker heeft het)"
        : "\(product) (\(Language.dutch.number(n)) gebruikers hebben het)"
    },
    freeOption: { product, n in "\(product) (\(Language.dutch.number(n)) vrij)" },
    carryPlans: "Diensten die nu uit staan, uit laten",
    carryPlansHint: "Voor zover het nieuwe product hetzelfde serviceplan heeft.",
    nothingToSwap:
      "Geen van de geselecteerde gebruikers heeft een product dat omgewisseld kan worden.",
    swapNeedsTwo: Explanation(
      "Er zijn twee verschillende producten nodig.", mend: "Kies het oude en het nieuwe."),
    updated: "Licenties bijgewerkt",
    result: "Resultaat",
    gained: "Toegewezen",
    lost: "Ingetrokken",
    plansChanged: "Serviceplannen gewijzigd",
    movedTo: { place in "Locatie ingesteld: \(place)" },
    notYet: "Nog niet",
    notReached: "Niet aan toegekomen",
    print: "Afdrukken",
    onlyFailed: "Alleen wat mislukt is",
    everything: "Iedereen",
    inUseOf: { consumed, total in
      "\(Language.dutch.number(consumed)) van \(Language.dutch.number(total)) in gebruik"
    },
    soldByOthers: "Alleen de verkoper kan dit wijzigen.",
    units: "Eenheden",
    ownNow: "Nu van ons",
    atLeast: { n in
      "Minstens \(Language.dutch.number(n)): zoveel zijn er in gebruik zonder dat een andere verkoper ze dekt."
    },
    utilization: "Gebruik",
    addProductText: "Zoek een product op naam of code en geef dan het aantal op.",
    productSearch: "Naam of code van een product",
    noSuchProduct: "Geen product uit de catalogus heet zo.")
}
