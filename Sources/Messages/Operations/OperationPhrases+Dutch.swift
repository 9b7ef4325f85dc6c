extension OperationPhrases {
  static let dutch = OperationPhrases(
    running: "Bezig",
    paused: "Gepauzeerd",
    canceled: "Geannuleerd",
    done: "Klaar",
    state: "Status",
    kind: "Wat",
    progress: { cursor, rows in
      rows == 1
        ? "\(Language.dutch.number(cursor)) van 1 rij"
        : "\(Language.dutch.number(cursor)) van \(Language.dutch.number(rows)) rijen"
    },
    changed: "Gewijzigd",
    failed: "Mislukt",
    startedBy: { name, time in
      "Gestart door \(name), \(Language.dutch.time(time))"
    },
    started: "Gestart",
    by: "Door",
    finishedAt: { time in
      "Geëindigd \(Language.dutch.time(time))"
    },
    pause: "Pauzeren",
    resume: "Hervatten",
    cancel: "Definitief stoppen",
    leaveSafely: "U kunt deze pagina verlaten; het werk gaat door. Ze ververst vanzelf.",
    failedRows: "Mislukte rijen",
    failedRowsFile: "Deze rijen als bestand downloaden",
    noFailedRows: "Alle rijen zijn gelukt.",
    nothingYetTitle: "Nog geen bewerkingen",
    nothingYetText:
      "Alles wat wordt toegepast verschijnt hier, met wat er van elke rij is geworden.",
    passwords: { n in
      n == 1
        ? "1 tijdelijk wachtwoord"
        : "\(Language.dutch.number(n)) tijdelijke wachtwoorden"
    },
    passwordsToCome: "Tijdelijke wachtwoorden",
    passwordsText: { n in
      n == 1
        ? "U krijgt het één keer, daarna is het weg. Wat kwijt is, wordt niet opgehaald maar opnieuw uitgegeven."
        : "U krijgt ze één keer, daarna zijn ze weg. Wat kwijt is, wordt niet opgehaald maar opnieuw uitgegeven."
    },
    passwordsUntil: { n, time in
      n == 1
        ? "Het wordt bewaard tot \(Language.dutch.time(time))."
        : "Ze worden bewaard tot \(Language.dutch.time(time))."
    },
    download: "Eenmalig downloaden (CSV)",
    passwordsTaken: Explanation(
      "De wachtwoorden zijn opgehaald.",
      mend: "Is er een kwijt, stel dan het wachtwoord van die gebruiker opnieuw in."),
    passwordsNotReady: Explanation(
      "De wachtwoorden zijn klaar als de bewerking is geëindigd.",
      mend: "Wacht tot dan en kom terug."),
    passwordsOtherKey: Explanation(
      "Alleen de browser waarin het plan is toegepast kan deze wachtwoorden openen.",
      mend: "Gebruik die browser of stel de wachtwoorden opnieuw in."),
    packUnknown: Explanation(
      "Zulke wachtwoorden zijn er niet.",
      mend: "Open ze vanaf de pagina van de bewerking."),
    temporaryPassword: "Tijdelijk wachtwoord",
    shownOnce: "Deze pagina toont ze alleen nu. Druk ze af of kopieer ze voordat u weggaat.",
    firstSignIn: { address in
      "Daarmee melden ze zich aan op \(address) en kiezen ze een eigen wachtwoord."
    },
    left: "Nog te gaan",
    percent: { n in "\(n)%" },
    pace: { rate, seconds in
      switch seconds {
      case ..<90:
        "\(Language.dutch.number(rate)) rijen per seconde, nog ongeveer \(Language.dutch.number(seconds)) seconden"
      default:
        "\(Language.dutch.number(rate)) rijen per seconde, nog ongeveer \(Language.dutch.number((seconds + 30) / 60)) minuten"
      }
    },
    pausedText: "Er gebeurt niets totdat iemand het hervat. Wat klaar is, blijft zo.",
    stopText: { done, left in
      "\(Language.dutch.number(done)) rijen zijn verwerkt en blijven zoals ze zijn. \(Language.dutch.number(left)) rijen worden niet uitgevoerd; hervatten kan dan niet meer."
    },
    stopButton: { left in
      left == 1
        ? "Stoppen en 1 rij weglaten" : "Stoppen en \(Language.dutch.number(left)) rijen weglaten"
    },
    stoppedText: { left in
      left == 1 ? "1 rij is weggelaten." : "\(Language.dutch.number(left)) rijen zijn weggelaten."
    },
    allRows: { n in
      n == 1 ? "De ene rij bekijken" : "Alle \(Language.dutch.number(n)) rijen bekijken"
    },
    reasons: "Waarom rijen zijn mislukt",
    retry: "Mislukte rijen opnieuw proberen",
    toOperation: "Terug naar de bewerking",
    toBeChanged: "Te wijzigen",
    refusedInPlan: "Geweigerd in het plan",
    undo: "Ongedaan maken",
    planUndo: "Ongedaan maken…",
    undoOf: { title in "Ongedaan maken: \(title)" },
    undoUntil: { end in
      "Dit kan ongedaan worden gemaakt tot \(Language.dutch.time(end)). Eerst toont een plan wat er teruggaat; gebruikers die sindsdien zijn gewijzigd, blijven zoals ze zijn."
    },
    undoOver: { end in "Dit kon ongedaan worden gemaakt tot \(Language.dutch.time(end))." },
    noWayBackPasswords:
      "Vervangen wachtwoorden komen niet terug. Geef in plaats daarvan nieuwe uit.",
    noWayBackPurge: "Wat definitief is verwijderd, komt niet terug.",
    takesBack: { title, name, time in
      "Dit maakt “\(title)” ongedaan, wat \(name) op \(Language.dutch.time(time)) heeft gestart."
    },
    undoneBy: { name, time in "Ongedaan gemaakt door \(name), \(Language.dutch.time(time))" },
    notOver: Explanation(
      "De bewerking is nog bezig.",
      mend: "Stop haar eerst of wacht tot ze is geëindigd."),
    nothingToUndo: Explanation(
      "De bewerking heeft niets gewijzigd.",
      mend: "Er is niets om ongedaan te maken."),
    undoWindowOver: { end in
      Explanation(
        "Dit kon ongedaan worden gemaakt tot \(Language.dutch.time(end)).",
        mend: "Maak in plaats daarvan een plan voor de gewenste wijziging.")
    },
    narrow: "Lijst verfijnen",
    everything: "Alle",
    withFailures: "Met mislukte rijen",
    mine: "Van mij",
    byKind: "Op soort bewerking",
    noneLikeThat: "Geen bewerkingen van dien aard",
    noneLikeThatText: "Niets voldoet aan de verfijning van de lijst.",
    count: { n in n == 1 ? "1 bewerking" : "\(Language.dutch.number(n)) bewerkingen" },
    noneRunning: "Er is geen bewerking meer bezig.",
    runningNow: { n in
      n == 1 ? "1 bewerking is bezig" : "\(Language.dutch.number(n)) bewerkingen zijn bezig"
    })
}
