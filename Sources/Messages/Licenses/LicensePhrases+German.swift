extension LicensePhrases {
  static let german = LicensePhrases(
    manage: "Lizenzen verwalten",
    assignAndRevoke: "Lizenzen zuweisen und widerrufen",
    product: "Produkt",
    available: "Verfügbar",
    assigned: "Zugewiesen",
    change: "Änderung",
    assignToAll: "Allen zuweisen",
    leave: "So lassen",
    revokeFromAll: "Von allen widerrufen",
    heldByAll: "Alle ausgewählten Benutzer",
    heldByNone: "Nicht zugewiesen",
    heldBy: { holders, selected in
      "\(Language.german.number(holders)) von \(Language.german.number(selected))"
    },
    servicePlans: { n in
      n == 1
        ? "1 Dienstplan"
        : "\(Language.german.number(n)) Dienstpläne"
    },
    plansHint: "Pläne, die Sie nicht anfassen, bleiben, wie sie sind; neue Inhaber erhalten sie.",
    planOn: "Ein",
    planOff: "Aus",
    noneFree: "Keine frei",
    byPublisher: { publisher in
      "Wird vom Herausgeber zugewiesen, \(publisher)"
    },
    toPublisher: "Seite des Herausgebers öffnen",
    withoutLocation: { n in
      n == 1
        ? "Einer von ihnen hat keinen Standort; die meisten Lizenzen brauchen einen."
        : "\(Language.german.number(n)) von ihnen haben keinen Standort; die meisten Lizenzen brauchen einen."
    },
    setLocationFirst: "Legen Sie zuerst ihren Standort fest",
    nothingChosen: "Noch soll sich nichts ändern. Wählen Sie mindestens ein Produkt.",
    total: "Gesamt",
    consumed: "Belegt",
    free: "Frei",
    active: "Aktiv",
    warning: "In Nachfrist",
    suspended: "Ausgesetzt",
    seller: "Verkäufer",
    own: "Wir selbst",
    direct: "Direkt gekauft",
    quantity: "Anzahl",
    changeQuantity: "Anzahl ändern",
    quantityOf: { product in
      "Anzahl \(product)"
    },
    badQuantity: { most in
      Explanation(
        "Das ist keine Anzahl.",
        mend: "Geben Sie eine ganze Zahl von 0 bis \(Language.german.number(most)) ein.")
    },
    noSeatsTitle: "Noch keine Produkte",
    noSeatsText: "Dieser Kunde hat von keinem Produkt Plätze.",
    addProduct: "Produkt hinzufügen",
    plansNeedProduct: { product in
      Explanation(
        "Es sind Dienste von \(product) gewählt, aber nicht alle hier haben es.",
        mend: "Wählen Sie dafür auch „Allen zuweisen“.")
    })
}
