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
    active: "Actief",
    warning: "In respijtperiode",
    suspended: "Opgeschort",
    seller: "Verkoper",
    own: "Wijzelf",
    direct: "Rechtstreeks gekocht",
    quantity: "Aantal",
    changeQuantity: "Aantal wijzigen",
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
    plansNeedProduct: { product in
      Explanation(
        "Er zijn diensten van \(product) gekozen, maar niet iedereen hier heeft het.",
        mend: "Kies daarvoor ook ‘Aan allen toewijzen’.")
    })
}
