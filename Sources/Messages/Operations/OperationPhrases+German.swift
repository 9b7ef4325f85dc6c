extension OperationPhrases {
  static let german = OperationPhrases(
    running: "Läuft",
    paused: "Angehalten",
    canceled: "Abgebrochen",
    done: "Fertig",
    state: "Stand",
    kind: "Was",
    progress: { cursor, rows in
      "\(Language.german.number(cursor)) von \(Language.german.number(rows)) Zeilen"
    },
    changed: "Geändert",
    failed: "Fehlgeschlagen",
    startedBy: { name, time in
      "Gestartet von \(name), \(Language.german.time(time))"
    },
    started: "Gestartet",
    by: "Von",
    finishedAt: { time in
      "Beendet \(Language.german.time(time))"
    },
    pause: "Anhalten",
    resume: "Fortsetzen",
    cancel: "Endgültig abbrechen",
    leaveSafely:
      "Sie können diese Seite verlassen; die Arbeit geht weiter. Sie aktualisiert sich von selbst.",
    failedRows: "Fehlgeschlagene Zeilen",
    failedRowsFile: "Diese Zeilen als Datei herunterladen",
    noFailedRows: "Alle Zeilen sind durchgegangen.",
    nothingYetTitle: "Noch keine Vorgänge",
    nothingYetText: "Alles, was angewendet wird, erscheint hier, mit dem Ergebnis jeder Zeile.",
    passwords: { n in
      n == 1
        ? "1 temporäres Kennwort"
        : "\(Language.german.number(n)) temporäre Kennwörter"
    },
    passwordsText:
      "Es gibt sie einmal, dann sind sie fort. Verlorene werden nicht geholt, sondern neu ausgestellt.",
    passwordsUntil: { time in
      "Sie werden bis \(Language.german.time(time)) aufbewahrt."
    },
    download: "Einmal herunterladen (CSV)",
    showHere: "Einmal auf dieser Seite zeigen",
    passwordsTaken: Explanation(
      "Die Kennwörter wurden abgeholt.",
      mend: "Ist eines verloren, setzen Sie das Kennwort dieses Benutzers zurück."),
    passwordsNotReady: Explanation(
      "Die Kennwörter sind bereit, wenn der Vorgang beendet ist.",
      mend: "Warten Sie darauf und kommen Sie wieder."),
    passwordsOtherKey: Explanation(
      "Nur der Browser, in dem der Plan angewendet wurde, kann diese Kennwörter öffnen.",
      mend: "Verwenden Sie diesen Browser oder setzen Sie die Kennwörter zurück."),
    packUnknown: Explanation(
      "Solche Kennwörter gibt es nicht.",
      mend: "Öffnen Sie sie von der Seite des Vorgangs aus."),
    temporaryPassword: "Temporäres Kennwort",
    shownOnce:
      "Diese Seite zeigt sie nur dieses eine Mal. Drucken oder kopieren Sie sie, bevor Sie sie verlassen.",
    firstSignIn: { address in
      "Damit melden sie sich unter \(address) an und wählen ein eigenes Kennwort."
    })
}
