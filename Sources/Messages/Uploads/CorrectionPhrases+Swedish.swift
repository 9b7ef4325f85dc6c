extension CorrectionPhrases {
  static let swedish = CorrectionPhrases(
    drop: "Dra filen hit eller välj den:",
    formats:
      "Kolumnerna får avgränsas med kommatecken, semikolon eller tabbar; UTF-8, UTF-16 och det som Excel skriver i Europa känns igen. Antalet rader är fritt.",
    oneFile: "Bara en fil kan läsas åt gången.",
    sending: "Filen skickas …",
    checking: "Raderna kontrolleras …",
    notSent: Explanation(
      "Filen kom inte fram.",
      mend: "Kontrollera anslutningen och skicka den igen."),
    classicTemplate: "Mall med de fem vanliga kolumnerna",
    recent: "Senaste filerna",
    recentHint: { n in
      n == 1
        ? "De sparas i en dag."
        : "De sparas i \(Language.swedish.number(n)) dagar."
    },
    uploaded: "Uppladdad",
    state: "Status",
    stateApplied: "Genomförd",
    statePlanned: "Planerad",
    stateValid: "Giltig",
    stateFlawed: { n in
      n == 1
        ? "1 rad att rätta"
        : "\(Language.swedish.number(n)) rader att rätta"
    },
    remove: "Ta bort",
    removeFile: { file in
      "Ta bort \(file)"
    },
    valid: { n in
      n == 1
        ? "Filen är giltig: 1 användare."
        : "Filen är giltig: \(Language.swedish.number(n)) användare."
    },
    notValid: { n in
      n == 1
        ? "En rad har problem."
        : "\(Language.swedish.number(n)) rader har problem."
    },
    couldCreate: { n in
      n == 1
        ? "Som filen är kan en användare skapas. Rätta resten nedan eller gå vidare utan den."
        : "Som filen är kan \(Language.swedish.number(n)) användare skapas. Rätta resten nedan eller gå vidare utan den."
    },
    nothingYet: "Inget skapas innan du genomför planen.",
    nobodyLeft: Explanation(
      "Ingen rad finns kvar som kan bli en användare.",
      mend: "Ta tillbaka rader eller rätta dem."),
    twin: { name, time in
      "\(name) laddade upp exakt samma fil \(Language.swedish.time(time))."
    },
    toTwin: "Öppna den filen",
    alreadyApplied: "Användare har skapats från den här filen.",
    alreadyPlanned: "Det finns en plan för den här filen.",
    toPlan: "Öppna planen",
    correctedBy: { name, time in
      "Senast rättad av \(name), \(Language.swedish.time(time))"
    },
    saved: { n in
      n == 1
        ? "1 rad ändrades."
        : "\(Language.swedish.number(n)) rader ändrades."
    },
    leftOut: "Utelämnade",
    goToRow: "Gå till rad",
    go: "Gå",
    nextProblem: "Nästa problem",
    common: "Rätta många rader på en gång",
    replaceBy: { value in
      "Ersätt ”\(value)” med"
    },
    replaceIn: { n in
      n == 1
        ? "Ersätt i 1 rad"
        : "Ersätt i \(Language.swedish.number(n)) rader"
    },
    emptyRemoves: "Lämnas fältet tomt tas värdet bort ur raderna.",
    leaveOutRows: { n in
      n == 1
        ? "Utelämna raden"
        : "Utelämna dessa \(Language.swedish.number(n)) rader"
    },
    keepFirst: "Behåll den första av varje, utelämna de andra",
    shorten: { n in
      n == 1
        ? "Korta till 1 tecken"
        : "Korta till \(Language.swedish.number(n)) tecken"
    },
    composeName: "Bilda av för- och efternamn",
    leaveOut: "Utelämna",
    leaveOutRow: { line in
      "Utelämna rad \(Language.swedish.number(line))"
    },
    bringBack: "Ta tillbaka",
    bringBackRow: { line in
      "Ta tillbaka rad \(Language.swedish.number(line))"
    },
    takeAsRead: "Ta som den visas",
    save: "Spara rättelser",
    cell: { header, line in
      "\(header), rad \(Language.swedish.number(line))"
    },
    rowFine: { line in
      "Rad \(Language.swedish.number(line)) har inget problem längre."
    },
    left: { n in
      n == 1
        ? "En rad med problem återstår."
        : "\(Language.swedish.number(n)) rader med problem återstår."
    },
    download: "Ladda ner de här raderna (CSV)",
    checkAgain: "Slå upp namnen igen",
    good: "Felfri",
    namedNone: { n in
      n == 1
        ? "En rad anger inget."
        : "\(Language.swedish.number(n)) rader anger inget."
    },
    everyLocation: "Varje rad får den här platsen, vad som än står där",
    everyRole: "Varje rad får de här behörigheterna, vad som än står där",
    everyLicense: "Varje rad får de här licenserna, vad som än står där",
    needed: "Behövs",
    leftOver: "Kvar efteråt",
    seatsHint: "Räknar de felfria raderna. Planen säger exakt vem som blir utan.",
    backToFile: "Tillbaka till filen",
    resultFile: "Resultat för varje rad (CSV)",
    resultDone: "Skapad",
    resultSame: "Inget att ändra",
    resultWaiting: "Inte genomförd",
    saveChoices: "Spara valen",
    rowTitle: { line in
      "Rad \(Language.swedish.number(line))"
    },
    rowOut: { line in
      "Rad \(Language.swedish.number(line)) är utelämnad."
    },
    notSaved: "Det gick inte att spara. Kontrollera anslutningen och försök igen.",
    noRows: "Det finns inga rader att visa här.",
    repeatedName: Explanation(
      "Flera rader har samma inloggningsnamn.",
      mend: "Behåll en av dem eller byt namn på de andra."),
    brokenLine: Explanation(
      "Raden kan inte läsas som den är.",
      mend: "Rätta värdena nedan eller utelämna raden."))
}
