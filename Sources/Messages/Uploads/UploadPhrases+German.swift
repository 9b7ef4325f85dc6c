extension UploadPhrases {
  static let german = UploadPhrases(
    intro: { size in
      "Eine CSV-Datei, wie Excel sie speichert, bis \(Language.german.size(size)). Nichts wird erstellt, bevor Sie den Plan gesehen haben."
    },
    file: "Datei",
    check: "Überprüfen",
    template: "Vorlage herunterladen",
    templateHint:
      "Anzeigename und E-Mail sind Pflicht; die Spalten dürfen in jeder Reihenfolge und in jeder der vier Sprachen stehen.",
    reportTitle: "Was in der Datei steht",
    rows: { n in
      n == 1
        ? "1 Zeile"
        : "\(Language.german.number(n)) Zeilen"
    },
    flawedRows: "Zeilen mit Problemen",
    allGood: "Es wurden keine Probleme gefunden.",
    readAs: { encoding, delimiter in
      "Gelesen als \(encoding), getrennt durch \(delimiter)"
    },
    comma: "Komma",
    semicolon: "Semikolon",
    tab: "Tabulator",
    wholeLine: "Ganze Zeile",
    ignoreUnknown: { columns in
      "\(Language.german.list(columns)) weglassen"
    },
    skipFlawed: { n in
      n == 1
        ? "Nur die guten Zeilen: die eine mit Problemen weglassen"
        : "Nur die guten Zeilen: die \(Language.german.number(n)) mit Problemen weglassen"
    },
    forAll: "Für alle",
    locationForAll: "Standort für alle, deren Zeile keinen nennt",
    productsForAll: "Lizenzen für alle, deren Zeile keine nennt",
    noFile: Explanation(
      "Es wurde keine Datei gewählt.",
      mend: "Wählen Sie eine und senden Sie das Formular noch einmal."),
    unknown: Explanation(
      "Diese Datei ist nicht mehr da.",
      mend: "Laden Sie sie noch einmal hoch."),
    empty: Explanation(
      "Die Datei ist leer.",
      mend: "Prüfen Sie, ob sie gespeichert wurde, und laden Sie sie noch einmal hoch."),
    tooLarge: { limit in
      Explanation(
        "Die Datei ist zu groß.",
        mend: "Teilen Sie sie in Dateien von höchstens \(Language.german.size(limit)).")
    },
    undecodable: { line in
      Explanation(
        "Zeile \(Language.german.number(line)) enthält Zeichen, die sich nicht lesen lassen.",
        mend: "Speichern Sie die Datei als CSV UTF-8.")
    },
    missingColumns: { columns in
      Explanation(
        "Die erste Zeile nennt diese Spalten nicht: \(Language.german.list(columns)).",
        mend: "Ergänzen Sie sie oder beginnen Sie mit der Vorlage.")
    },
    repeatedColumn: { column in
      Explanation(
        "Die Spalte \(column) kommt zweimal vor.",
        mend: "Lassen Sie eine der beiden weg.")
    },
    unknownColumns: { columns in
      Explanation(
        "Diese Spalten kennen wir nicht: \(Language.german.list(columns)).",
        mend: "Kreuzen Sie an, dass sie weggelassen werden, oder benennen Sie sie um.")
    },
    noRows: Explanation(
      "Die Datei hat unter den Überschriften keine Zeilen.",
      mend: "Tragen Sie die Personen ein, eine pro Zeile."),
    rowsFlawed: { n in
      n == 1
        ? Explanation(
          "Eine Zeile hat Probleme.",
          mend: "Berichtigen Sie sie oder kreuzen Sie an, dass nur die guten Zeilen weitergehen.")
        : Explanation(
          "\(Language.german.number(n)) Zeilen haben Probleme.",
          mend: "Berichtigen Sie sie oder kreuzen Sie an, dass nur die guten Zeilen weitergehen.")
    },
    notText: Explanation(
      "Das ist keine Textdatei.",
      mend: "Speichern Sie das Blatt als CSV und laden Sie diese Datei hoch."))
}
