extension PlanPhrases {
  static let german = PlanPhrases(
    title: "Plan",
    nothingWritten: "Noch ist nichts geschehen. Das wird geschehen.",
    willChange: "Wird geändert",
    alreadySo: "Schon so",
    refused: "Abgelehnt",
    verdict: "Ergebnis",
    why: "Warum, und was hilft",
    row: "Zeile",
    line: "Zeile",
    user: "Benutzer",
    allRows: "Alle Zeilen",
    seatsHeading: "Plätze",
    before: "Jetzt belegt",
    after: "Danach belegt",
    shortfall: "Es fehlen",
    getMore: "Mehr Plätze besorgen",
    loses: "Geht weiter, mit Verlust:",
    goAhead: { n in
      n == 1
        ? "Ohne die abgelehnte Zeile weitermachen"
        : "Ohne die \(Language.german.number(n)) abgelehnten Zeilen weitermachen"
    },
    goAheadHint: "Sie kommen in eine Datei, die Sie verbessern und erneut hochladen können.",
    nothingToDo: "Es gibt nichts zu tun: Keine Zeile dieses Plans würde etwas ändern.",
    validUntil: { time in
      "Kann bis \(Language.german.time(time)) angewendet werden."
    },
    madeBy: { name, time in
      "Erstellt von \(name), \(Language.german.time(time))"
    },
    at: { customer in
      "Bei \(customer)"
    },
    toOperation: "Ansehen, wie es lief",
    applyCreate: { n in
      n == 1
        ? "1 Benutzer erstellen"
        : "\(Language.german.number(n)) Benutzer erstellen"
    },
    applyUpdate: { n in
      n == 1
        ? "1 Benutzer ändern"
        : "\(Language.german.number(n)) Benutzer ändern"
    },
    applyRoles: { n in
      n == 1
        ? "Berechtigungen von 1 Benutzer festlegen"
        : "Berechtigungen von \(Language.german.number(n)) Benutzern festlegen"
    },
    applyLicenses: { n in
      n == 1
        ? "Lizenzen von 1 Benutzer ändern"
        : "Lizenzen von \(Language.german.number(n)) Benutzern ändern"
    },
    applyReset: { n in
      n == 1
        ? "1 Kennwort zurücksetzen"
        : "\(Language.german.number(n)) Kennwörter zurücksetzen"
    },
    applyDelete: { n in
      n == 1
        ? "1 Benutzer löschen"
        : "\(Language.german.number(n)) Benutzer löschen"
    },
    applyRestore: { n in
      n == 1
        ? "1 Benutzer wiederherstellen"
        : "\(Language.german.number(n)) Benutzer wiederherstellen"
    },
    applyPurge: { n in
      n == 1
        ? "1 Benutzer endgültig entfernen"
        : "\(Language.german.number(n)) Benutzer endgültig entfernen"
    },
    applyQuantity: "Die Anzahl ändern",
    create: "Benutzer erstellen",
    update: "Benutzer ändern",
    setRoles: "Berechtigungen festlegen",
    changeLicenses: "Lizenzen ändern",
    resetPasswords: "Kennwörter zurücksetzen",
    delete: "Benutzer löschen",
    restore: "Benutzer wiederherstellen",
    purge: "Benutzer endgültig entfernen",
    changeQuantity: "Anzahl ändern",
    planUnknown: Explanation(
      "Diesen Plan gibt es nicht mehr.",
      mend: "Erstellen Sie ihn neu."),
    alreadyApplied: Explanation(
      "Dieser Plan wurde schon angewendet.",
      mend: "Sehen Sie nach, wie der Vorgang lief."),
    expired: { since in
      Explanation(
        "Dieser Plan galt bis \(Language.german.time(since)).",
        mend: "Erstellen Sie ihn neu, damit er zum jetzigen Stand passt.")
    },
    rowsRefused: { n in
      n == 1
        ? Explanation(
          "Eine Zeile ist abgelehnt.",
          mend:
            "Kreuzen Sie an, dass die anderen weitergehen dürfen, oder verbessern Sie sie zuerst.")
        : Explanation(
          "\(Language.german.number(n)) Zeilen sind abgelehnt.",
          mend:
            "Kreuzen Sie an, dass die anderen weitergehen dürfen, oder verbessern Sie sie zuerst.")
    },
    notRunning: { state in
      Explanation(
        "Der Vorgang läuft nicht; sein Stand ist „\(state)“.",
        mend: "Laden Sie die Seite neu, um zu sehen, wie es steht.")
    },
    nothingLeft: Explanation(
      "Keine Zeile dieses Plans würde etwas ändern.",
      mend: "Es ist nichts zu tun."),
    tooManyRows: { limit in
      Explanation(
        "Das ist mehr, als ein Plan fassen kann.",
        mend: "Nehmen Sie höchstens \(Language.german.number(limit)) auf einmal.")
    },
    noRows: Explanation(
      "Es gibt niemanden, für den das gelten soll.",
      mend: "Wählen Sie mindestens einen Benutzer aus."),
    unknownProduct: Explanation(
      "Ein Produkt der Anfrage steht nicht im Katalog.",
      mend: "Laden Sie die Seite neu und wählen Sie noch einmal."),
    notOwnEntitlement: Explanation(
      "Diese Einheiten hat jemand anderes verkauft.",
      mend: "Hier lässt sich nur unsere eigene Anzahl ändern."),
    invalidFields: Explanation(
      "Einige Felder stimmen nicht.",
      mend: "Berichtigen Sie sie und versuchen Sie es noch einmal."),
    summary: { changing, total, alreadySo, refused in
      let so = alreadySo == 0 ? "" : ", \(Language.german.number(alreadySo)) schon so"
      let no = refused == 0 ? "" : ", \(Language.german.number(refused)) abgelehnt"
      return
        "\(Language.german.number(changing)) von \(Language.german.number(total)) ändern sich\(so)\(no)."
    },
    whyRefused: "Warum Zeilen abgelehnt werden",
    showThem: "Anzeigen",
    cause: "Grund",
    rowCount: "Zeilen",
    changes: "Was sich ändert",
    gains: { product in "Erhält \(product)" },
    losesProduct: { product in "Verliert \(product)" },
    switchesPlans: { product in "Dienstpläne von \(product)" },
    movesTo: { place in "Standort wird \(place)" },
    gaining: "Erhalten es",
    losing: "Verlieren es",
    withThisCause: "Nur Zeilen mit diesem Grund werden angezeigt.",
    retry: { n in
      n == 1
        ? "Fehlgeschlagene Zeile erneut versuchen"
        : "\(Language.german.number(n)) fehlgeschlagene Zeilen erneut versuchen"
    },
    nothingToRetry: Explanation(
      "Es gibt nichts erneut zu versuchen.",
      mend:
        "Die fehlgeschlagenen Zeilen betreffen Benutzer, die sich seither geändert haben; beginnen Sie bei der Liste."
    ))
}
