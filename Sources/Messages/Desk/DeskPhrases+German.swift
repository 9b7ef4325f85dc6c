extension DeskPhrases {
  static let german = DeskPhrases(
    home: "Start",
    find: "Suchen oder wechseln zu…",
    findHint: "Eine Seite, ein Kunde, ein Benutzer",
    findOpen: "Suche öffnen",
    switchCustomer: "Kunden wechseln",
    pagesGroup: "Seiten",
    usersGroup: { customer in "Benutzer von \(customer)" },
    customersGroup: "Kunden",
    nothingFound: "Nichts gefunden",
    startTyping: "Geben Sie den Anfang eines Namens, einer Domäne oder einer Adresse ein.",
    shortcuts: "Tastenkürzel",
    shortcutsHint:
      "Sie wirken, solange Sie nicht tippen. Unter Darstellung lassen sie sich abschalten.",
    shortcutsSwitch: "Tastenkürzel aus einzelnen Buchstaben",
    shortcutsOn: "Ein",
    shortcutsOff: "Aus",
    close: "Schließen",
    own: { name in "Angemeldet als \(name)" },
    appearance: "Darstellung",
    moveHint: "Pfeiltasten wählen, Eingabe öffnet, Esc schließt.",
    resultCount: { n in n == 1 ? "Ein Ergebnis" : "\(Language.german.number(n)) Ergebnisse" },
    profile: "Ihr Profil")
}
