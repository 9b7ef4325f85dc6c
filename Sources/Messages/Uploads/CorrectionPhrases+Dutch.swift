extension CorrectionPhrases {
  static let dutch = CorrectionPhrases(
    drop: "Sleep het bestand hierheen of kies het:",
    formats:
      "Kolommen mogen met komma’s, puntkomma’s of tabs gescheiden zijn; UTF-8, UTF-16 en wat Excel in Europa schrijft, worden herkend. Het aantal rijen is vrij.",
    oneFile: "Er kan maar één bestand tegelijk worden ingelezen.",
    sending: "Bestand wordt verzonden…",
    checking: "Rijen worden gecontroleerd…",
    notSent: Explanation(
      "Het bestand is niet aangekomen.",
      mend: "Controleer uw verbinding en verstuur het opnieuw."),
    classicTemplate: "Sjabloon met de vijf gebruikelijke kolommen",
    recent: "Recente bestanden",
    recentHint: { n in
      n == 1
        ? "Ze worden één dag bewaard."
        : "Ze worden \(Language.dutch.number(n)) dagen bewaard."
    },
    uploaded: "Geüpload",
    state: "Status",
    stateApplied: "Uitgevoerd",
    statePlanned: "Gepland",
    stateValid: "Geldig",
    stateFlawed: { n in
      n == 1
        ? "1 rij te verbeteren"
        : "\(Language.dutch.number(n)) rijen te verbeteren"
    },
    remove: "Verwijderen",
    removeFile: { file in
      "\(file) verwijderen"
    },
    valid: { n in
      n == 1
        ? "Het bestand is geldig: 1 gebruiker."
        : "Het bestand is geldig: \(Language.dutch.number(n)) gebruikers."
    },
    notValid: { n in
      n == 1
        ? "Eén rij heeft problemen."
        : "\(Language.dutch.number(n)) rijen hebben problemen."
    },
    couldCreate: { n in
      n == 1
        ? "Met het bestand zoals het is, kan één gebruiker worden gemaakt. Verbeter de rest hieronder of ga verder zonder."
        : "Met het bestand zoals het is, kunnen \(Language.dutch.number(n)) gebruikers worden gemaakt. Verbeter de rest hieronder of ga verder zonder."
    },
    nothingYet: "Er wordt niets gemaakt voordat u het plan uitvoert.",
    nobodyLeft: Explanation(
      "Er is geen rij over die een gebruiker kan worden.",
      mend: "Haal rijen terug of verbeter ze."),
    twin: { name, time in
      "\(name) heeft precies hetzelfde bestand geüpload op \(Language.dutch.time(time))."
    },
    toTwin: "Dat bestand openen",
    alreadyApplied: "Er zijn gebruikers uit dit bestand gemaakt.",
    alreadyPlanned: "Er is een plan voor dit bestand.",
    toPlan: "Plan openen",
    correctedBy: { name, time in
      "Laatst verbeterd door \(name), \(Language.dutch.time(time))"
    },
    saved: { n in
      n == 1
        ? "1 rij is gewijzigd."
        : "\(Language.dutch.number(n)) rijen zijn gewijzigd."
    },
    leftOut: "Weggelaten",
    goToRow: "Naar rij",
    go: "Ga",
    nextProblem: "Volgend probleem",
    common: "Veel rijen tegelijk verbeteren",
    replaceBy: { value in
      "“\(value)” vervangen door"
    },
    replaceIn: { n in
      n == 1
        ? "In 1 rij vervangen"
        : "In \(Language.dutch.number(n)) rijen vervangen"
    },
    emptyRemoves: "Blijft dit leeg, dan verdwijnt de waarde uit die rijen.",
    leaveOutRows: { n in
      n == 1
        ? "Deze rij weglaten"
        : "Deze \(Language.dutch.number(n)) rijen weglaten"
    },
    keepFirst: "De eerste van elk houden, de andere weglaten",
    shorten: { n in
      n == 1
        ? "Inkorten tot 1 teken"
        : "Inkorten tot \(Language.dutch.number(n)) tekens"
    },
    composeName: "Maken van voor- en achternaam",
    leaveOut: "Weglaten",
    leaveOutRow: { line in
      "Rij \(Language.dutch.number(line)) weglaten"
    },
    bringBack: "Terughalen",
    bringBackRow: { line in
      "Rij \(Language.dutch.number(line)) terughalen"
    },
    takeAsRead: "Overnemen zoals getoond",
    save: "Verbeteringen opslaan",
    cell: { header, line in
      "\(header), rij \(Language.dutch.number(line))"
    },
    rowFine: { line in
      "Rij \(Language.dutch.number(line)) heeft geen probleem meer."
    },
    left: { n in
      n == 1
        ? "Er is nog één rij met problemen."
        : "Er zijn nog \(Language.dutch.number(n)) rijen met problemen."
    },
    download: "Deze rijen downloaden (CSV)",
    checkAgain: "Namen opnieuw opzoeken",
    good: "Goed",
    namedNone: { n in
      n == 1
        ? "Eén rij noemt er geen."
        : "\(Language.dutch.number(n)) rijen noemen er geen."
    },
    everyLocation: "Elke rij krijgt deze locatie, wat er ook staat",
    everyRole: "Elke rij krijgt deze machtigingen, wat er ook staat",
    everyLicense: "Elke rij krijgt deze licenties, wat er ook staat",
    needed: "Nodig",
    leftOver: "Daarna over",
    seatsHint: "Telt de goede rijen. Het plan zegt precies wie er geen krijgt.",
    backToFile: "Terug naar het bestand",
    resultFile: "Resultaat van elke rij (CSV)",
    resultDone: "Gemaakt",
    resultSame: "Niets te wijzigen",
    resultWaiting: "Niet uitgevoerd",
    saveChoices: "Deze keuzes opslaan",
    rowTitle: { line in
      "Rij \(Language.dutch.number(line))"
    },
    rowOut: { line in
      "Rij \(Language.dutch.number(line)) is weggelaten."
    },
    notSaved: "Dit kon niet worden opgeslagen. Controleer uw verbinding en probeer het opnieuw.",
    noRows: "Hier zijn geen rijen te tonen.",
    repeatedName: Explanation(
      "Meerdere rijen hebben dezelfde aanmeldingsnaam.",
      mend: "Houd er één of geef de andere een andere naam."),
    brokenLine: Explanation(
      "De regel kan zo niet worden gelezen.",
      mend: "Verbeter de waarden hieronder of laat de regel weg."))
}
