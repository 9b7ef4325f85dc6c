extension ErrorPhrases {
  static let swedish = ErrorPhrases(
    notFoundTitle: "Här finns inget",
    notFoundText: "Sidan finns inte, eller så får du inte se den.",
    deniedTitle: "Du får inte göra detta",
    deniedText: { right, roles in
      "Det kräver rättigheten ”\(right)”, som hör till rollen \(Language.swedish.choice(roles)). En global administratör kan ge dig en roll."
    },
    faultTitle: "Något gick fel hos oss",
    faultText: { request in
      "Inget har ändrats till hälften. Försök igen; om det händer igen, ge din administratör det här numret: \(request)"
    },
    staleTitle: "Formuläret gäller inte längre",
    staleText:
      "Det gjordes för en annan session. Gå tillbaka, läs in sidan på nytt och skicka formuläret igen.",
    tooLargeTitle: "Det är för mycket på en gång",
    tooLargeText: "Formuläret som skickades är större än tillåtet.",
    badRequestTitle: "Begäran kunde inte läsas",
    badRequestText: "Gå tillbaka och försök igen.",
    busyTitle: "Upptagen för tillfället",
    busyText: "Det begärs mer av maskinen än den klarar på en gång. Försök igen om en stund.")
}
