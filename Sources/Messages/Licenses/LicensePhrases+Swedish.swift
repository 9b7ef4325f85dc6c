extension LicensePhrases {
  static let swedish = LicensePhrases(
    manage: "Hantera licenser",
    assignAndRevoke: "Tilldela och återkalla licenser",
    product: "Produkt",
    available: "Tillgängliga",
    assigned: "Tilldelade",
    change: "Ändring",
    assignToAll: "Tilldela alla",
    leave: "Låt vara",
    revokeFromAll: "Återkalla från alla",
    heldByAll: "Alla valda användare",
    heldByNone: "Inte tilldelad",
    heldBy: { holders, selected in
      "\(Language.swedish.number(holders)) av \(Language.swedish.number(selected))"
    },
    servicePlans: { n in
      n == 1
        ? "1 tjänstplan"
        : "\(Language.swedish.number(n)) tjänstplaner"
    },
    plansHint: "Planer som du inte rör förblir som de är; nya innehavare får dem.",
    planOn: "På",
    planOff: "Av",
    noneFree: "Inga lediga",
    byPublisher: { publisher in
      "Tilldelas av utgivaren, \(publisher)"
    },
    toPublisher: "Öppna utgivarens sida",
    withoutLocation: { n in
      n == 1
        ? "En av dem saknar plats, som de flesta licenser kräver."
        : "\(Language.swedish.number(n)) av dem saknar plats, som de flesta licenser kräver."
    },
    setLocationFirst: "Ange deras plats först",
    nothingChosen: "Inget ska ändras än. Välj minst en produkt.",
    total: "Totalt",
    consumed: "Använda",
    free: "Lediga",
    active: "Aktiva",
    warning: "I respittid",
    suspended: "Avstängda",
    seller: "Säljare",
    own: "Vi själva",
    direct: "Köpt direkt",
    quantity: "Antal",
    changeQuantity: "Ändra antal",
    quantityOf: { product in
      "Antal \(product)"
    },
    badQuantity: { most in
      Explanation(
        "Det är inget antal.",
        mend: "Ange ett heltal från 0 till \(Language.swedish.number(most)).")
    },
    noSeatsTitle: "Inga produkter än",
    noSeatsText: "Den här kunden har inga platser av någon produkt.",
    addProduct: "Lägg till en produkt",
    plansNeedProduct: { product in
      Explanation(
        "Tjänster i \(product) har valts, men alla här har den inte.",
        mend: "Välj också ”Tilldela alla” för den.")
    })
}
