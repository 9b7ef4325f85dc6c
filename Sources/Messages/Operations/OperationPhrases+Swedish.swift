extension OperationPhrases {
  static let swedish = OperationPhrases(
    running: "Pågår",
    paused: "Pausad",
    canceled: "Avbruten",
    done: "Klar",
    state: "Läge",
    kind: "Vad",
    progress: { cursor, rows in
      "\(Language.swedish.number(cursor)) av \(Language.swedish.number(rows)) rader"
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
    passwordsText:
      "De kan hämtas en gång, sedan är de borta. Förlorade hämtas inte igen utan utfärdas på nytt.",
    passwordsUntil: { time in
      "De sparas till \(Language.swedish.time(time))."
    },
    download: "Ladda ner en gång (CSV)",
    showHere: "Visa en gång på sidan",
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
    })
}
