extension OperationPhrases {
  static let dutch = OperationPhrases(
    running: "Bezig",
    paused: "Gepauzeerd",
    canceled: "Geannuleerd",
    done: "Klaar",
    state: "Status",
    kind: "Wat",
    progress: { cursor, rows in
      "\(Language.dutch.number(cursor)) van \(Language.dutch.number(rows)) rijen"
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
    passwordsText:
      "U krijgt ze één keer, daarna zijn ze weg. Wat kwijt is, wordt niet opgehaald maar opnieuw uitgegeven.",
    passwordsUntil: { time in
      "Ze worden bewaard tot \(Language.dutch.time(time))."
    },
    download: "Eenmalig downloaden (CSV)",
    showHere: "Eenmalig op deze pagina tonen",
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
    })
}
