extension DeskPhrases {
  static let dutch = DeskPhrases(
    home: "Start",
    find: "Zoeken of gaan naar…",
    findHint: "Een pagina, een klant, een gebruiker",
    findOpen: "Zoeken openen",
    switchCustomer: "Andere klant",
    pagesGroup: "Pagina’s",
    usersGroup: { customer in "Gebruikers van \(customer)" },
    customersGroup: "Klanten",
    nothingFound: "Niets gevonden",
    startTyping: "Typ het begin van een naam, een domein of een adres.",
    shortcuts: "Sneltoetsen",
    shortcutsHint: "Ze werken zolang u niet typt. Onder Weergave kunt u ze uitschakelen.",
    shortcutsSwitch: "Sneltoetsen van één letter",
    shortcutsOn: "Aan",
    shortcutsOff: "Uit",
    close: "Sluiten",
    own: { name in "Aangemeld als \(name)" },
    appearance: "Weergave",
    moveHint: "Pijltoetsen kiezen, Enter opent, Esc sluit.",
    resultCount: { n in n == 1 ? "Eén resultaat" : "\(Language.dutch.number(n)) resultaten" },
    profile: "Uw profiel")
}
