extension GridPhrases {
  static let swedish = GridPhrases(
    roles: "Roller",
    plainRole: "Användare",
    state: "Status",
    active: "Aktiv",
    neverSignedIn: "Aldrig inloggad",
    temporary: "Tillfälligt lösenord",
    unlicensed: "Ingen licens",
    today: "I dag",
    yesterday: "I går",
    daysAgo: { n in
      n == 1
        ? "för 1 dag sedan"
        : "för \(Language.swedish.number(n)) dagar sedan"
    },
    monthsAgo: { n in
      n == 1
        ? "för 1 månad sedan"
        : "för \(Language.swedish.number(n)) månader sedan"
    },
    yearsAgo: { n in
      n == 1
        ? "för 1 år sedan"
        : "för \(Language.swedish.number(n)) år sedan"
    },
    moreLicenses: { n in
      n == 1
        ? "1 till"
        : "\(Language.swedish.number(n)) till"
    },
    addFilter: "Lägg till filter",
    ticksKept:
      "Markeringar behålls när du trycker på en knapp, även på ›. Ett namn leder bort utan att behålla dem.",
    filtersInUse: "Aktiva filter",
    filterHint: "Fyll i det som spelar roll; de som uppfyller allt blir kvar.",
    condition: { text in "Villkor för \(text)" },
    license: "Licens",
    holds: "har",
    holdsNot: "har inte",
    equals: "är",
    equalsNot: "är inte",
    soldBy: "Licens såld av",
    ownSeller: "Oss",
    otherSeller: "En annan partner",
    directSeller: "Leverantören själv",
    createdFrom: "Skapad från",
    createdUntil: "Skapad till och med",
    anyLocation: "Någon plats",
    noRole: "Ingen administratörsroll",
    chipHas: { text in "Har \(text)" },
    chipLacks: { text in "Har inte \(text)" },
    chipLocation: { text in "Plats: \(text)" },
    chipNotLocation: { text in "Plats är inte \(text)" },
    chipNoLocation: "Utan plats",
    chipAnyLocation: "Med plats",
    chipRole: { text in "Roll: \(text)" },
    chipNotRole: { text in "Roll är inte \(text)" },
    chipOwn: "Har en licens som vi säljer",
    chipOther: "Har en licens från en annan partner",
    chipDirect: "Har en licens från leverantören själv",
    chipFrom: { text in "Skapad från \(text)" },
    chipUntil: { text in "Skapad till och med \(text)" },
    chipSearch: { text in "Sökning: \(text)" },
    chipPicked: "Valda användare",
    removeFilter: { text in "Ta bort filtret: \(text)" },
    clearAll: "Rensa alla",
    selectedOf: { n, total in
      "\(Language.swedish.number(n)) av \(Language.swedish.number(total)) valda"
    },
    allSelected: { n in
      n == 1
        ? "Den enda användaren som matchar är vald"
        : "Alla \(Language.swedish.number(n)) användare som matchar är valda"
    },
    allFixed:
      "Det gäller dem som matchar när du utför något. Rensa urvalet för att välja enskilda användare.",
    showSelected: { n in
      n == 1
        ? "Valda användare (1)"
        : "Valda användare (\(Language.swedish.number(n)))"
    },
    showAll: "Visa alla användare",
    clear: "Rensa urvalet",
    pick: "Välj…",
    pickNone: "Ingen",
    pickPage: { n in
      n == 1
        ? "Den enda på sidan"
        : "De \(Language.swedish.number(n)) på sidan"
    },
    pickAll: { n in
      n == 1
        ? "Den enda som matchar"
        : "Alla \(Language.swedish.number(n)) som matchar"
    },
    pageBox: "Markera alla på sidan",
    more: "Mer",
    export: "Exportera",
    exportSelected: "Exportera de valda",
    exportName: "anvandare",
    dropped: { n in
      n == 1
        ? "Urvalet av en användare är rensat: ändringen har utförts."
        : "Urvalet av \(Language.swedish.number(n)) användare är rensat: ändringen har utförts."
    },
    tooMany: { n in
      Explanation(
        n == 1
          ? "Bara en användare kan väljas enskilt."
          : "Högst \(Language.swedish.number(n)) användare kan väljas enskilt.",
        mend: "Begränsa listan med filter och välj alla som matchar.")
    },
    detailsOf: { text in "Uppgifter om \(text)" },
    details: "Användaruppgifter",
    close: "Stäng uppgifterna",
    fullPage: "Öppna hela sidan",
    previousUser: "Föregående användare",
    nextUser: "Nästa användare",
    deletedUsers: { n in
      n == 1
        ? "Borttagna användare (1)"
        : "Borttagna användare (\(Language.swedish.number(n)))"
    },
    rowKeys: "Nästa och föregående rad",
    pickKey: "Välj raden",
    openKey: "Öppna uppgifterna")
}
