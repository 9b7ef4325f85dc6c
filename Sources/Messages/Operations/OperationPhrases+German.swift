extension OperationPhrases {
  static let german = OperationPhrases(
    running: "Läuft",
    paused: "Angehalten",
    canceled: "Abgebrochen",
    done: "Fertig",
    state: "Stand",
    kind: "Was",
    progress: { cursor, rows in
      rows == 1
        ? "\(Language.german.number(cursor)) von 1 Zeile"
        : "\(Language.german.number(cursor)) von \(Language.german.number(rows)) Zeilen"
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
    passwordsToCome: "Temporäre Kennwörter",
    passwordsText: { n in
      n == 1
        ? "Es gibt es einmal, dann ist es fort. Ein verlorenes wird nicht geholt, sondern neu ausgestellt."
        : "Es gibt sie einmal, dann sind sie fort. Verlorene werden nicht geholt, sondern neu ausgestellt."
    },
    passwordsUntil: { n, time in
      n == 1
        ? "Es wird bis \(Language.german.time(time)) aufbewahrt."
        : "Sie werden bis \(Language.german.time(time)) aufbewahrt."
    },
    download: "Einmal herunterladen (CSV)",
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
    },
    left: "Noch offen",
    percent: { n in "\(n)\u{A0}%" },
    pace: { rate, seconds in
      switch seconds {
      case ..<90:
        "\(Language.german.number(rate)) Zeilen pro Sekunde, noch etwa \(Language.german.number(seconds)) Sekunden"
      default:
        "\(Language.german.number(rate)) Zeilen pro Sekunde, noch etwa \(Language.german.number((seconds + 30) / 60)) Minuten"
      }
    },
    pausedText: "Es geschieht nichts, bis jemand fortsetzt. Was erledigt ist, bleibt so.",
    stopText: { done, left in
      "\(Language.german.number(done)) Zeilen sind erledigt und bleiben, wie sie sind. \(Language.german.number(left)) Zeilen werden nicht ausgeführt; fortsetzen lässt sich das nicht mehr."
    },
    stopButton: { left in
      left == 1
        ? "Abbrechen und 1 Zeile auslassen"
        : "Abbrechen und \(Language.german.number(left)) Zeilen auslassen"
    },
    stoppedText: { left in
      left == 1
        ? "1 Zeile wurde ausgelassen."
        : "\(Language.german.number(left)) Zeilen wurden ausgelassen."
    },
    allRows: { n in
      n == 1 ? "Die eine Zeile ansehen" : "Alle \(Language.german.number(n)) Zeilen ansehen"
    },
    reasons: "Warum Zeilen fehlgeschlagen sind",
    retry: "Fehlgeschlagene Zeilen erneut versuchen",
    toOperation: "Zurück zum Vorgang",
    toBeChanged: "Zu ändern",
    refusedInPlan: "Im Plan abgelehnt",
    undo: "Rückgängig machen",
    planUndo: "Rückgängig machen …",
    undoOf: { title in "Rückgängig: \(title)" },
    undoUntil: { end in
      "Das lässt sich bis \(Language.german.time(end)) rückgängig machen. Zuerst zeigt ein Plan, was zurückgeht; Benutzer, die sich seitdem geändert haben, bleiben, wie sie sind."
    },
    undoOver: { end in "Das ließ sich bis \(Language.german.time(end)) rückgängig machen." },
    noWayBackPasswords:
      "Ersetzte Kennwörter lassen sich nicht zurückholen. Stellen Sie stattdessen neue aus.",
    noWayBackPurge: "Was endgültig gelöscht wurde, lässt sich nicht zurückholen.",
    takesBack: { title, name, time in
      "Das macht „\(title)“ rückgängig, gestartet von \(name) am \(Language.german.time(time))."
    },
    undoneBy: { name, time in "Rückgängig gemacht von \(name), \(Language.german.time(time))" },
    notOver: Explanation(
      "Der Vorgang läuft noch.",
      mend: "Brechen Sie ihn zuerst ab oder warten Sie, bis er beendet ist."),
    nothingToUndo: Explanation(
      "Der Vorgang hat nichts geändert.",
      mend: "Es gibt nichts rückgängig zu machen."),
    undoWindowOver: { end in
      Explanation(
        "Das ließ sich bis \(Language.german.time(end)) rückgängig machen.",
        mend: "Planen Sie stattdessen die gewünschte Änderung.")
    },
    narrow: "Liste eingrenzen",
    everything: "Alle",
    withFailures: "Mit fehlgeschlagenen Zeilen",
    mine: "Meine",
    byKind: "Nach Art des Vorgangs",
    noneLikeThat: "Keine solchen Vorgänge",
    noneLikeThatText: "Nichts entspricht der Eingrenzung der Liste.",
    count: { n in n == 1 ? "1 Vorgang" : "\(Language.german.number(n)) Vorgänge" },
    noneRunning: "Es läuft kein Vorgang mehr.",
    runningNow: { n in n == 1 ? "1 Vorgang läuft" : "\(Language.german.number(n)) Vorgänge laufen" }
  )
}
