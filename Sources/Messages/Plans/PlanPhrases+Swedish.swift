extension PlanPhrases {
  static let swedish = PlanPhrases(
    title: "Plan",
    nothingWritten: "Inget har hänt än. Det här kommer att hända.",
    willChange: "Ändras",
    alreadySo: "Redan så",
    refused: "Nekas",
    verdict: "Utfall",
    why: "Varför, och vad som hjälper",
    row: "Rad",
    line: "Rad",
    user: "Användare",
    allRows: "Alla rader",
    seatsHeading: "Platser",
    before: "Används nu",
    after: "Används efter",
    shortfall: "Saknas",
    getMore: "Skaffa fler platser",
    loses: "Går vidare, med förlust:",
    goAhead: { n in
      n == 1
        ? "Gå vidare utan den nekade raden"
        : "Gå vidare utan de \(Language.swedish.number(n)) nekade raderna"
    },
    goAheadHint: "De hamnar i en fil som du kan rätta och ladda upp igen.",
    nothingToDo: "Det finns inget att göra: ingen rad i planen skulle ändra något.",
    validUntil: { time in
      "Kan tillämpas till \(Language.swedish.time(time))."
    },
    madeBy: { name, time in
      "Skapad av \(name), \(Language.swedish.time(time))"
    },
    at: { customer in
      "Hos \(customer)"
    },
    toOperation: "Se hur det gick",
    applyCreate: { n in
      n == 1
        ? "Skapa 1 användare"
        : "Skapa \(Language.swedish.number(n)) användare"
    },
    applyUpdate: { n in
      n == 1
        ? "Ändra 1 användare"
        : "Ändra \(Language.swedish.number(n)) användare"
    },
    applyRoles: { n in
      n == 1
        ? "Ange behörigheter för 1 användare"
        : "Ange behörigheter för \(Language.swedish.number(n)) användare"
    },
    applyLicenses: { n in
      n == 1
        ? "Ändra licenser för 1 användare"
        : "Ändra licenser för \(Language.swedish.number(n)) användare"
    },
    applyReset: { n in
      n == 1
        ? "Återställ 1 lösenord"
        : "Återställ \(Language.swedish.number(n)) lösenord"
    },
    applyDelete: { n in
      n == 1
        ? "Ta bort 1 användare"
        : "Ta bort \(Language.swedish.number(n)) användare"
    },
    applyRestore: { n in
      n == 1
        ? "Återställ 1 användare"
        : "Återställ \(Language.swedish.number(n)) användare"
    },
    applyPurge: { n in
      n == 1
        ? "Ta bort 1 användare för alltid"
        : "Ta bort \(Language.swedish.number(n)) användare för alltid"
    },
    applyQuantity: "Ändra antalet",
    create: "Skapa användare",
    update: "Ändra användare",
    setRoles: "Ange behörigheter",
    changeLicenses: "Ändra licenser",
    resetPasswords: "Återställ lösenord",
    delete: "Ta bort användare",
    restore: "Återställ användare",
    purge: "Ta bort användare för alltid",
    changeQuantity: "Ändra antal",
    planUnknown: Explanation(
      "Planen finns inte längre.",
      mend: "Gör en ny."),
    alreadyApplied: Explanation(
      "Planen har redan tillämpats.",
      mend: "Se hur åtgärden gick."),
    expired: { since in
      Explanation(
        "Planen gällde till \(Language.swedish.time(since)).",
        mend: "Gör en ny, så att den passar läget nu.")
    },
    rowsRefused: { n in
      n == 1
        ? Explanation(
          "En rad nekas.",
          mend: "Markera att de andra får gå vidare, eller rätta den först.")
        : Explanation(
          "\(Language.swedish.number(n)) rader nekas.",
          mend: "Markera att de andra får gå vidare, eller rätta dem först.")
    },
    notRunning: { state in
      Explanation(
        "Åtgärden pågår inte; dess läge är ”\(state)”.",
        mend: "Läs in sidan på nytt för att se hur det står till.")
    },
    nothingLeft: Explanation(
      "Ingen rad i planen skulle ändra något.",
      mend: "Inget behöver göras."),
    tooManyRows: { limit in
      Explanation(
        "Det är mer än en plan rymmer.",
        mend: "Ta högst \(Language.swedish.number(limit)) på en gång.")
    },
    noRows: Explanation(
      "Det finns ingen att göra detta för.",
      mend: "Välj minst en användare."),
    unknownProduct: Explanation(
      "En produkt i begäran finns inte i katalogen.",
      mend: "Läs in sidan på nytt och välj igen."),
    notOwnEntitlement: Explanation(
      "Enheterna har sålts av någon annan.",
      mend: "Bara vårt eget antal kan ändras här."),
    invalidFields: Explanation(
      "Några fält stämmer inte.",
      mend: "Rätta dem och försök igen."),
    summary: { changing, total, alreadySo, refused in
      let so = alreadySo == 0 ? "" : ", \(Language.swedish.number(alreadySo)) redan så"
      let no = refused == 0 ? "" : ", \(Language.swedish.number(refused)) nekas"
      return
        "\(Language.swedish.number(changing)) av \(Language.swedish.number(total)) ändras\(so)\(no)."
    },
    whyRefused: "Varför rader nekas",
    showThem: "Visa dem",
    cause: "Orsak",
    rowCount: "Rader",
    changes: "Vad som ändras",
    gains: { product in "Får \(product)" },
    losesProduct: { product in "Mister \(product)" },
    switchesPlans: { product in "Tjänstplaner i \(product)" },
    movesTo: { place in "Plats blir \(place)" },
    gaining: "Får den",
    losing: "Mister den",
    withThisCause: "Endast rader med den här orsaken visas.",
    retry: { n in
      n == 1 ? "Försök igen med raden" : "Försök igen med \(Language.swedish.number(n)) rader"
    },
    nothingToRetry: Explanation(
      "Det finns inget att försöka igen.",
      mend: "Raderna gäller användare som har ändrats sedan dess; börja från listan."))
}
