extension BulkPhrases {
  static let german = BulkPhrases(
    title: "Dateien für mehrere Kunden",
    intro: """
      Zeilen mehrerer Kunden in einer Datei: Jeder Kunde bekommt einen eigenen Plan mit \
      seinen eigenen Plätzen. Was bei einem schiefgeht, betrifft keinen anderen.
      """,
    whose: "Wem gehören die Zeilen?",
    byRow: """
      Die Datei sagt es: in einer Spalte „Kunde“ (Name, Domäne oder ID) oder durch die \
      Domäne der E-Mail
      """,
    byGroup: "Jede Zeile gilt für jeden dieser Kunden",
    group: "Kunden, einer pro Zeile",
    groupHint: """
      Name, Domäne oder ID. Der Anmeldename behält, was vor dem @ steht, und bekommt die \
      erste Domäne des Kunden.
      """,
    tag: "Oder alle mit diesem Tag",
    recent: "Dateien der letzten Tage",
    sent: "Gesendet",
    sentBy: { name, time in
      "Gesendet von \(name), \(time)"
    },
    keptUntil: { time in
      "Aufbewahrt bis \(time)"
    },
    noCustomer: "Kein Kunde gefunden",
    straysTitle: { n in
      n == 1
        ? "1 Zeile hat keinen Kunden" : "\(Language.german.number(n)) Zeilen haben keinen Kunden"
    },
    straysHint: """
      Sagen Sie einmal, welcher Kunde gemeint ist: Alle Zeilen mit diesem Text gehen \
      dorthin. Die anderen Zeilen müssen nicht warten.
      """,
    strayRows: { n, line in
      n == 1
        ? "1 Zeile, Zeile \(Language.german.number(line)) der Datei"
        : "\(Language.german.number(n)) Zeilen, ab Zeile \(Language.german.number(line)) der Datei"
    },
    nothingNamed: "(dort steht nichts)",
    strayUnknown: "Kein Kunde in Ihrem Bereich heißt so.",
    strayAmbiguous: "Mehrere Kunden heißen so; verwenden Sie die Domäne oder die ID.",
    strayWithdrawn: "Der Kunde hat Ihre delegierten Rechte zurückgezogen.",
    meant: { text in
      "Kunde, der mit „\(text)“ gemeint ist"
    },
    place: "Diese Zeilen zuordnen",
    placed: { n in
      n == 1
        ? "1 Zeile hat ihren Kunden gefunden."
        : "\(Language.german.number(n)) Zeilen haben ihren Kunden gefunden."
    },
    notMeant: { text in
      Explanation(
        "Es gibt nicht genau einen Kunden namens „\(text)“.",
        mend:
          "Geben Sie einen Namen, eine Domäne oder eine ID ein, wie sie in der Kundenliste steht.")
    },
    customersTitle: { n in
      n == 1 ? "1 Kunde" : "\(Language.german.number(n)) Kunden"
    },
    rows: "Zeilen",
    problems: "Probleme",
    plan: "Was geschehen wird",
    outcome: "Ergebnis",
    noPlan: "Noch nicht geplant",
    heldBack: { n in
      n == 1 ? "1 Zeile zu korrigieren" : "\(Language.german.number(n)) Zeilen zu korrigieren"
    },
    willCreate: { n in
      n == 1 ? "1 Benutzer zu erstellen" : "\(Language.german.number(n)) Benutzer zu erstellen"
    },
    refused: { n in
      "\(Language.german.number(n)) abgelehnt"
    },
    seatsMissing: { n in
      n == 1 ? "1 Platz fehlt" : "\(Language.german.number(n)) Plätze fehlen"
    },
    created: { n in
      n == 1 ? "1 Benutzer erstellt" : "\(Language.german.number(n)) Benutzer erstellt"
    },
    planAll: "Für alle Kunden planen",
    planAgain: "Erneut planen",
    planHint: """
      Ein Plan zeigt, was geschieht und welche Plätze fehlen. Erstellt wird noch nichts.
      """,
    usualLocation: "Der übliche Standort jedes Kunden",
    skip: "Gute Zeilen gehen weiter, wo ein Kunde auch Zeilen mit Problemen hat",
    applyAll: { customers, users in
      "\(Language.german.number(users)) Benutzer bei \(Language.german.number(customers)) \(customers == 1 ? "Kunden" : "Kunden") erstellen"
    },
    goAhead: { n in
      n == 1
        ? "Die eine abgelehnte Zeile bleibt zurück; die anderen gehen weiter"
        : "Die \(Language.german.number(n)) abgelehnten Zeilen bleiben zurück; die anderen gehen weiter"
    },
    wasPlanned: { done, behind in
      "\(Language.german.number(done)) \(done == 1 ? "Plan ist" : "Pläne sind") gemacht"
        + (behind == 0
          ? "."
          : "; \(Language.german.number(behind)) \(behind == 1 ? "Kunde bleibt" : "Kunden bleiben") zurück.")
    },
    wasApplied: { done, behind in
      "Unterwegs bei \(Language.german.number(done)) \(done == 1 ? "Kunden" : "Kunden")"
        + (behind == 0
          ? "."
          : "; \(Language.german.number(behind)) \(behind == 1 ? "bleibt" : "bleiben") zurück.")
    },
    passwords: "Alle neuen Kennwörter herunterladen",
    passwordsHint: """
      Eine Datei mit den Namen der Kunden, einmal. Danach kann niemand sie noch einmal \
      abrufen.
      """,
    tooManyCustomers: { limit in
      Explanation(
        "Die Datei gilt für mehr als \(Language.german.number(limit)) Kunden.",
        mend: "Senden Sie sie in mehreren Dateien.")
    },
    unknownCustomers: { names in
      Explanation(
        "Es gibt nicht genau einen Kunden mit diesem Namen: \(Language.german.list(names)).",
        mend: "Geben Sie jeden so ein, wie er in der Kundenliste steht, oder mit seiner Domäne.")
    })
}
