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
    warning: "I respittid",
    suspended: "Avstängda",
    seller: "Säljare",
    own: "Vi själva",
    direct: "Köpt direkt",
    quantity: "Antal",
    changeQuantity: "Ändra antal",
    ownThen: "Från oss efteråt",
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
    updateLocation: "Uppdatera plats",
    leaveLocation: "Låt den vara som den är",
    everyoneMoves: "Även för dem som har en annan plats",
    whatIsThis: "Vad är det här?",
    findAmong: "Sök bland de valda",
    nobodyFound: "Ingen av de valda användarna heter så.",
    showNames: "Visa namn",
    allPlans: "Markera alla",
    freeAfter: { n in "\(n) efteråt" },
    short: { n in "\(n) för få" },
    notEnoughForAll: { n in "Räcker inte till alla: \(Language.swedish.number(n)) till behövs" },
    buyMore: "Köp fler",
    assign: "Tilldela",
    revoke: "Återkalla",
    swap: "Byt produkt",
    swapText:
      "Alla här som har den gamla produkten får den nya i samma steg: ingen är utan licens däremellan, och ingen annan berörs.",
    oldProduct: "Gammal produkt",
    newProduct: "Ny produkt",
    heldOption: { product, n in
      n == 1
        ? "\(product) (1 användare har den)"
        : "\(product) (\(Language.swedish.number(n)) användare har den)"
    },
    freeOption: { product, n in "\(product) (\(Language.swedish.number(n)) lediga)" },
    carryPlans: "Låt tjänster som är av nu förbli av",
    carryPlansHint: "Så långt den nya produkten har samma tjänstplan.",
    nothingToSwap: "Ingen av de valda användarna har en produkt som kan bytas.",
    swapNeedsTwo: Explanation(
      "Två olika produkter behövs.", mend: "Välj den gamla och den nya."),
    updated: "Licenser uppdaterade",
    result: "Resultat",
    gained: "Tilldelad",
    lost: "Återkallad",
    plansChanged: "Tjänstplaner ändrade",
    movedTo: { place in "Plats angiven: \(place)" },
    notYet: "Inte än",
    notReached: "Hanns inte med",
    print: "Skriv ut",
    onlyFailed: "Endast det som misslyckades",
    everything: "Alla användare",
    inUseOf: { consumed, total in
      "\(Language.swedish.number(consumed)) av \(Language.swedish.number(total)) används"
    },
    soldByOthers: "Det kan bara säljaren ändra.",
    units: "Enheter",
    ownNow: "Från oss nu",
    atLeast: { n in
      "Minst \(Language.swedish.number(n)): så många används och täcks inte av andra säljare."
    },
    utilization: "Användning",
    addProductText: "Sök en produkt på namn eller kod och ange sedan antalet.",
    productSearch: "Namn eller kod på en produkt",
    noSuchProduct: "Ingen produkt i katalogen heter så.")
}
