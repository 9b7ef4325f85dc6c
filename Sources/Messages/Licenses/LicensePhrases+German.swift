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
    warning: "In Nachfrist",
    suspended: "Ausgesetzt",
    seller: "Verkäufer",
    own: "Wir selbst",
    direct: "Direkt gekauft",
    quantity: "Anzahl",
    changeQuantity: "Anzahl ändern",
    ownThen: "Danach von uns",
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
    updateLocation: "Standort aktualisieren",
    leaveLocation: "Unverändert lassen",
    everyoneMoves: "Auch für alle, die einen anderen Standort haben",
    whatIsThis: "Was ist das?",
    findAmong: "Unter den Ausgewählten suchen",
    nobodyFound: "Keiner der ausgewählten Benutzer heißt so.",
    showNames: "Namen anzeigen",
    allPlans: "Alle auswählen",
    freeAfter: { n in "danach \(n)" },
    short: { n in "\(n) zu wenig" },
    notEnoughForAll: { n in "Nicht genug für alle: \(Language.german.number(n)) weitere nötig" },
    buyMore: "Mehr kaufen",
    assign: "Zuweisen",
    revoke: "Widerrufen",
    swap: "Produkt tauschen",
    swapText:
      "Alle hier, die das bisherige Produkt haben, erhalten im selben Schritt das neue: Niemand ist zwischendurch ohne Lizenz, und für alle anderen ändert sich nichts.",
    oldProduct: "Bisheriges Produkt",
    newProduct: "Neues Produkt",
    heldOption: { product, n in
      n == 1
        ? "\(product) (1 Benutzer hat es)"
        : "\(product) (\(Language.german.number(n)) Benutzer haben es)"
    },
    freeOption: { product, n in "\(product) (\(Language.german.number(n)) frei)" },
    carryPlans: "Dienste, die jetzt aus sind, ausgeschaltet lassen",
    carryPlansHint: "Soweit das neue Produkt denselben Dienstplan hat.",
    nothingToSwap: "Keiner der ausgewählten Benutzer hat ein Produkt, das getauscht werden könnte.",
    swapNeedsTwo: Explanation(
      "Es braucht zwei verschiedene Produkte.", mend: "Wählen Sie das bisherige und das neue."),
    updated: "Lizenzen aktualisiert",
    result: "Ergebnis",
    gained: "Zugewiesen",
    lost: "Widerrufen",
    plansChanged: "Dienstpläne geändert",
    movedTo: { place in "Standort festgelegt: \(place)" },
    notYet: "Noch nicht",
    notReached: "Nicht erreicht",
    print: "Drucken",
    onlyFailed: "Nur Fehlgeschlagenes",
    everything: "Alle Benutzer",
    inUseOf: { consumed, total in
      "\(Language.german.number(consumed)) von \(Language.german.number(total)) belegt"
    },
    soldByOthers: "Das kann nur der Verkäufer ändern.",
    units: "Einheiten",
    ownNow: "Jetzt von uns",
    atLeast: { n in
      "Mindestens \(Language.german.number(n)): So viele sind belegt und nicht durch andere Verkäufer gedeckt."
    },
    utilization: "Auslastung",
    addProductText:
      "Suchen Sie ein Produkt nach Namen oder Kürzel und geben Sie dann die Anzahl an.",
    productSearch: "Name oder Kürzel eines Produkts",
    noSuchProduct: "Kein Produkt des Katalogs heißt so.")
}
