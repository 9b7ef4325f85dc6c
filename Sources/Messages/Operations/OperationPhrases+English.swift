extension OperationPhrases {
  static let english = OperationPhrases(
    running: "Running",
    paused: "Paused",
    canceled: "Canceled",
    done: "Done",
    state: "State",
    kind: "What",
    progress: { cursor, rows in
      "\(Language.english.number(cursor)) of \(Language.english.number(rows)) rows"
    },
    changed: "Changed",
    failed: "Failed",
    startedBy: { name, time in
      "Started by \(name), \(Language.english.time(time))"
    },
    started: "Started",
    by: "By",
    finishedAt: { time in
      "Ended \(Language.english.time(time))"
    },
    pause: "Pause",
    resume: "Resume",
    cancel: "Stop for good",
    leaveSafely: "You can leave this page; the work goes on. It refreshes by itself.",
    failedRows: "Rows that failed",
    failedRowsFile: "Download these rows as a file",
    noFailedRows: "Every row went through.",
    nothingYetTitle: "No operations yet",
    nothingYetText: "Whatever is applied shows up here, with what became of each row.",
    passwords: { n in
      n == 1
        ? "1 temporary password"
        : "\(Language.english.number(n)) temporary passwords"
    },
    passwordsText:
      "They can be had once, then they are gone. Lost ones are not fetched again but issued anew.",
    passwordsUntil: { time in
      "They are kept until \(Language.english.time(time))."
    },
    download: "Download once (CSV)",
    showHere: "Show once on this page",
    passwordsTaken: Explanation(
      "The passwords have been taken.",
      mend: "If one is lost, reset that user’s password."),
    passwordsNotReady: Explanation(
      "The passwords are ready when the operation has ended.",
      mend: "Wait for it, then come back."),
    passwordsOtherKey: Explanation(
      "Only the browser that applied the plan can open these passwords.",
      mend: "Use that browser, or reset the passwords."),
    packUnknown: Explanation(
      "There are no such passwords.",
      mend: "Open them from the page of the operation."),
    temporaryPassword: "Temporary password",
    shownOnce: "This page shows them this once. Print or copy them before you leave it.",
    firstSignIn: { address in
      "With it they sign in at \(address) and choose a password of their own."
    })
}
