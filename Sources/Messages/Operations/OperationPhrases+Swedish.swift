extension OperationPhrases {
  static let swedish = OperationPhrases(
    running: "Pågår",
    paused: "Pausad",
    canceled: "Avbruten",
    done: "Klar",
    state: "Läge",
    kind: "Vad",
    progress: { cursor, rows in
      rows == 1
        ? "\(Language.swedish.number(cursor)) av 1 rad"
        : "\(Language.swedish.number(cursor)) av \(Language.swedish.number(rows)) rader"
    },
    changed: "Ändrade",
    failed: "Misslyckade",
    startedBy: { name, time in
      "Startad av \(name), \(Language.swedish.time(time))"
    },
    started: "Startad",
    by: "Av",
    finishedAt: { time in
      "Avslutad \(Language.swedish.time(time))"
    },
    pause: "Pausa",
    resume: "Fortsätt",
    cancel: "Avbryt för gott",
    leaveSafely: "Du kan lämna sidan; arbetet fortsätter. Den uppdateras av sig själv.",
    failedRows: "Rader som misslyckades",
    failedRowsFile: "Ladda ner raderna som en fil",
    noFailedRows: "Alla rader gick igenom.",
    nothingYetTitle: "Inga åtgärder än",
    nothingYetText: "Allt som tillämpas visas här, med vad som hände med varje rad.",
    passwords: { n in
      n == 1
        ? "1 tillfälligt lösenord"
        : "\(Language.swedish.number(n)) tillfälliga lösenord"
    },
    passwordsToCome: "Tillfälliga lösenord",
    passwordsText: { n in
      n == 1
        ? "Det kan hämtas en gång, sedan är det borta. Ett förlorat hämtas inte igen utan utfärdas på nytt."
        : "De kan hämtas en gång, sedan är de borta. Förlorade hämtas inte igen utan utfärdas på nytt."
    },
    passwordsUntil: { n, time in
      n == 1
        ? "Det sparas till \(Language.swedish.time(time))."
        : "De sparas till \(Language.swedish.time(time))."
    },
    download: "Ladda ner en gång (CSV)",
    passwordsTaken: Explanation(
      "Lösenorden har hämtats.",
      mend: "Om något tappats bort, återställ den användarens lösenord."),
    passwordsNotReady: Explanation(
      "Lösenorden är klara när åtgärden har avslutats.",
      mend: "Vänta på den och kom sedan tillbaka."),
    passwordsOtherKey: Explanation(
      "Bara webbläsaren där planen tillämpades kan öppna lösenorden.",
      mend: "Använd den webbläsaren eller återställ lösenorden."),
    packUnknown: Explanation(
      "Sådana lösenord finns inte.",
      mend: "Öppna dem från åtgärdens sida."),
    temporaryPassword: "Tillfälligt lösenord",
    shownOnce:
      "Sidan visar dem bara den här gången. Skriv ut eller kopiera dem innan du lämnar den.",
    firstSignIn: { address in
      "Med det loggar de in på \(address) och väljer ett eget lösenord."
    },
    left: "Återstår",
    percent: { n in "\(n)\u{A0}%" },
    pace: { rate, seconds in
      switch seconds {
      case ..<90:
        "\(Language.swedish.number(rate)) rader i sekunden, ungefär \(Language.swedish.number(seconds)) sekunder kvar"
      default:
        "\(Language.swedish.number(rate)) rader i sekunden, ungefär \(Language.swedish.number((seconds + 30) / 60)) minuter kvar"
      }
    },
    pausedText: "Ingenting händer förrän någon fortsätter. Det som är gjort förblir gjort.",
    stopText: { done, left in
      "\(Language.swedish.number(done)) rader är klara och förblir som de är. \(Language.swedish.number(left)) rader utförs inte, och det går inte att fortsätta sedan."
    },
    stopButton: { left in
      left == 1
        ? "Avbryt och utelämna 1 rad" : "Avbryt och utelämna \(Language.swedish.number(left)) rader"
    },
    stoppedText: { left in
      left == 1 ? "1 rad utelämnades." : "\(Language.swedish.number(left)) rader utelämnades."
    },
    allRows: { n in n == 1 ? "Visa den enda raden" : "Visa alla \(Language.swedish.number(n)) rader"
    },
    reasons: "Varför rader misslyckades",
    retry: "Försök igen med rader som misslyckades",
    toOperation: "Tillbaka till åtgärden",
    toBeChanged: "Ska ändras",
    refusedInPlan: "Nekade i planen",
    undo: "Ångra",
    planUndo: "Ångra…",
    undoOf: { title in "Ångra: \(title)" },
    undoUntil: { end in
      "Det här kan ångras till \(Language.swedish.time(end)). Först visar en plan vad som går tillbaka; användare som har ändrats sedan dess förblir som de är."
    },
    undoOver: { end in "Det här kunde ångras till \(Language.swedish.time(end))." },
    noWayBackPasswords: "Lösenord som har ersatts går inte att få tillbaka. Utfärda nya i stället.",
    noWayBackPurge: "Det som har raderats för gott går inte att få tillbaka.",
    takesBack: { title, name, time in
      "Det här ångrar ”\(title)”, som \(name) startade \(Language.swedish.time(time))."
    },
    undoneBy: { name, time in "Ångrad av \(name), \(Language.swedish.time(time))" },
    notOver: Explanation(
      "Åtgärden pågår fortfarande.",
      mend: "Avbryt den först, eller vänta tills den har avslutats."),
    nothingToUndo: Explanation(
      "Åtgärden ändrade ingenting.",
      mend: "Det finns inget att ångra."),
    undoWindowOver: { end in
      Explanation(
        "Det här kunde ångras till \(Language.swedish.time(end)).",
        mend: "Planera i stället den ändring som du vill ha.")
    },
    narrow: "Avgränsa listan",
    everything: "Alla",
    withFailures: "Med misslyckade rader",
    mine: "Mina",
    byKind: "Efter vad som gjordes",
    noneLikeThat: "Inga sådana åtgärder",
    noneLikeThatText: "Inget stämmer med listans avgränsning.",
    count: { n in n == 1 ? "1 åtgärd" : "\(Language.swedish.number(n)) åtgärder" },
    noneRunning: "Ingen åtgärd pågår längre.",
    runningNow: { n in n == 1 ? "1 åtgärd pågår" : "\(Language.swedish.number(n)) åtgärder pågår" })
}
