extension CorrectionPhrases {
  static let german = CorrectionPhrases(
    drop: "Ziehen Sie die Datei hierher oder wählen Sie sie aus:",
    formats:
      "Die Spalten dürfen durch Kommas, Semikolons oder Tabulatoren getrennt sein; UTF-8, UTF-16 und was Excel in Europa schreibt, wird erkannt. Es dürfen beliebig viele Zeilen sein.",
    oneFile: "Es kann nur eine Datei auf einmal gelesen werden.",
    sending: "Die Datei wird gesendet …",
    checking: "Die Zeilen werden geprüft …",
    notSent: Explanation(
      "Die Datei ist nicht angekommen.",
      mend: "Prüfen Sie Ihre Verbindung und senden Sie sie noch einmal."),
    classicTemplate: "Vorlage mit den fünf üblichen Spalten",
    recent: "Letzte Dateien",
    recentHint: { n in
      n == 1
        ? "Sie werden einen Tag lang aufbewahrt."
        : "Sie werden \(Language.german.number(n)) Tage lang aufbewahrt."
    },
    uploaded: "Hochgeladen",
    state: "Status",
    stateApplied: "Ausgeführt",
    statePlanned: "Geplant",
    stateValid: "Gültig",
    stateFlawed: { n in
      n == 1
        ? "1 Zeile zu berichtigen"
        : "\(Language.german.number(n)) Zeilen zu berichtigen"
    },
    remove: "Entfernen",
    removeFile: { file in
      "\(file) entfernen"
    },
    valid: { n in
      n == 1
        ? "Die Datei ist gültig: 1 Benutzer."
        : "Die Datei ist gültig: \(Language.german.number(n)) Benutzer."
    },
    notValid: { n in
      n == 1
        ? "Eine Zeile hat Probleme."
        : "\(Language.german.number(n)) Zeilen haben Probleme."
    },
    couldCreate: { n in
      n == 1
        ? "So wie die Datei ist, kann ein Benutzer erstellt werden. Berichtigen Sie den Rest unten, oder machen Sie ohne ihn weiter."
        : "So wie die Datei ist, können \(Language.german.number(n)) Benutzer erstellt werden. Berichtigen Sie den Rest unten, oder machen Sie ohne ihn weiter."
    },
    nothingYet: "Nichts wird erstellt, bevor Sie den Plan ausführen.",
    nobodyLeft: Explanation(
      "Keine Zeile ist übrig, aus der ein Benutzer werden könnte.",
      mend: "Holen Sie Zeilen zurück oder berichtigen Sie sie."),
    twin: { name, time in
      "\(name) hat genau dieselbe Datei am \(Language.german.time(time)) hochgeladen."
    },
    toTwin: "Jene Datei öffnen",
    alreadyApplied: "Aus dieser Datei wurden Benutzer erstellt.",
    alreadyPlanned: "Für diese Datei gibt es einen Plan.",
    toPlan: "Plan öffnen",
    correctedBy: { name, time in
      "Zuletzt berichtigt von \(name), \(Language.german.time(time))"
    },
    saved: { n in
      n == 1
        ? "1 Zeile wurde geändert."
        : "\(Language.german.number(n)) Zeilen wurden geändert."
    },
    leftOut: "Weggelassen",
    goToRow: "Zu Zeile",
    go: "Los",
    nextProblem: "Nächstes Problem",
    common: "Viele Zeilen auf einmal berichtigen",
    replaceBy: { value in
      "„\(value)“ ersetzen durch"
    },
    replaceIn: { n in
      n == 1
        ? "In 1 Zeile ersetzen"
        : "In \(Language.german.number(n)) Zeilen ersetzen"
    },
    emptyRemoves: "Bleibt dies leer, verschwindet der Wert aus diesen Zeilen.",
    leaveOutRows: { n in
      n == 1
        ? "Diese Zeile weglassen"
        : "Diese \(Language.german.number(n)) Zeilen weglassen"
    },
    keepFirst: "Jeweils die erste behalten, die anderen weglassen",
    shorten: { n in
      n == 1
        ? "Auf 1 Zeichen kürzen"
        : "Auf \(Language.german.number(n)) Zeichen kürzen"
    },
    composeName: "Aus Vor- und Nachname bilden",
    leaveOut: "Weglassen",
    leaveOutRow: { line in
      "Zeile \(Language.german.number(line)) weglassen"
    },
    bringBack: "Zurückholen",
    bringBackRow: { line in
      "Zeile \(Language.german.number(line)) zurückholen"
    },
    takeAsRead: "So übernehmen",
    save: "Berichtigungen speichern",
    cell: { header, line in
      "\(header), Zeile \(Language.german.number(line))"
    },
    rowFine: { line in
      "Zeile \(Language.german.number(line)) hat kein Problem mehr."
    },
    left: { n in
      n == 1
        ? "Eine Zeile mit Problemen ist übrig."
        : "\(Language.german.number(n)) Zeilen mit Problemen sind übrig."
    },
    download: "Diese Zeilen herunterladen (CSV)",
    checkAgain: "Namen noch einmal nachschlagen",
    good: "In Ordnung",
    namedNone: { n in
      n == 1
        ? "Eine Zeile nennt nichts."
        : "\(Language.german.number(n)) Zeilen nennen nichts."
    },
    everyLocation: "Jede Zeile bekommt diesen Standort, was auch in ihr steht",
    everyRole: "Jede Zeile bekommt diese Berechtigungen, was auch in ihr steht",
    everyLicense: "Jede Zeile bekommt diese Lizenzen, was auch in ihr steht",
    needed: "Benötigt",
    leftOver: "Danach frei",
    seatsHint: "Gezählt sind die guten Zeilen. Der Plan sagt genau, wer leer ausgeht.",
    backToFile: "Zurück zur Datei",
    resultFile: "Ergebnis jeder Zeile (CSV)",
    resultDone: "Erstellt",
    resultSame: "Nichts zu ändern",
    resultWaiting: "Nicht ausgeführt",
    saveChoices: "Diese Auswahl speichern",
    rowTitle: { line in
      "Zeile \(Language.german.number(line))"
    },
    rowOut: { line in
      "Zeile \(Language.german.number(line)) ist weggelassen."
    },
    notSaved:
      "Das konnte nicht gespeichert werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
    noRows: "Hier gibt es keine Zeilen zu zeigen.",
    repeatedName: Explanation(
      "Mehrere Zeilen haben denselben Anmeldenamen.",
      mend: "Behalten Sie eine davon, oder benennen Sie die anderen um."),
    brokenLine: Explanation(
      "Die Zeile lässt sich so nicht lesen.",
      mend: "Berichtigen Sie ihre Werte unten, oder lassen Sie sie weg."))
}
