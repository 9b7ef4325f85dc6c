extension DeskPhrases {
  static let swedish = DeskPhrases(
    home: "Start",
    find: "Sök eller gå till…",
    findHint: "En sida, en kund, en användare",
    findOpen: "Öppna sökningen",
    switchCustomer: "Byt kund",
    pagesGroup: "Sidor",
    usersGroup: { customer in "Användare hos \(customer)" },
    customersGroup: "Kunder",
    nothingFound: "Inget hittades",
    startTyping: "Skriv början av ett namn, en domän eller en adress.",
    shortcuts: "Kortkommandon",
    shortcutsHint: "De fungerar så länge du inte skriver. Under Utseende kan de stängas av.",
    shortcutsSwitch: "Kortkommandon med enstaka bokstäver",
    shortcutsOn: "På",
    shortcutsOff: "Av",
    close: "Stäng",
    own: { name in "Inloggad som \(name)" },
    appearance: "Utseende",
    moveHint: "Piltangenter väljer, Retur öppnar, Esc stänger.",
    resultCount: { n in n == 1 ? "Ett resultat" : "\(Language.swedish.number(n)) resultat" },
    profile: "Din profil")
}
