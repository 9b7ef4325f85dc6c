extension OperationPhrases {
  static let english = OperationPhrases(
    running: "Running",
    paused: "Paused",
    canceled: "Canceled",
    done: "Done",
    state: "State",
    kind: "What",
    progress: { cursor, rows in
      rows == 1
        ? "\(Language.english.number(cursor)) of 1 row"
        : "\(Language.english.number(cursor)) of \(Language.english.number(rows)) rows"
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
    passwordsToCome: "Temporary passwords",
    passwordsText: { n in
      n == 1
        ? "It can be had once, then it is gone. A lost one is not fetched again but issued anew."
        : "They can be had once, then they are gone. Lost ones are not fetched again but issued anew."
    },
    passwordsUntil: { n, time in
      n == 1
        ? "It is kept until \(Language.english.time(time))."
        : "They are kept until \(Language.english.time(time))."
    },
    download: "Download once (CSV)",
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
    },
    left: "Left",
    percent: { n in "\(n)%" },
    pace: { rate, seconds in
      switch seconds {
      case ..<90:
        "\(Language.english.number(rate)) rows a second, about \(Language.english.number(seconds)) seconds left"
      default:
        "\(Language.english.number(rate)) rows a second, about \(Language.english.number((seconds + 30) / 60)) minutes left"
      }
    },
    pausedText: "Nothing happens until somebody resumes it. What is done stays done.",
    stopText: { done, left in
      "\(Language.english.number(done)) rows are behind us and stay as they are. \(Language.english.number(left)) rows will not be carried out, and this cannot be resumed."
    },
    stopButton: { left in
      left == 1
        ? "Stop and leave 1 row out" : "Stop and leave \(Language.english.number(left)) rows out"
    },
    stoppedText: { left in
      left == 1 ? "1 row was left out." : "\(Language.english.number(left)) rows were left out."
    },
    allRows: { n in n == 1 ? "See the one row" : "See all \(Language.english.number(n)) rows" },
    reasons: "Why rows failed",
    retry: "Try the failed rows again",
    toOperation: "Back to the operation",
    toBeChanged: "To be changed",
    refusedInPlan: "Refused in the plan",
    undo: "Undo",
    planUndo: "Undo…",
    undoOf: { title in "Undo: \(title)" },
    undoUntil: { end in
      "This can be undone until \(Language.english.time(end)). A plan shows first what would go back; users who have changed since stay as they are."
    },
    undoOver: { end in "This could be undone until \(Language.english.time(end))." },
    noWayBackPasswords:
      "Passwords that were replaced cannot be brought back. Issue new ones instead.",
    noWayBackPurge: "What was purged cannot be brought back.",
    takesBack: { title, name, time in
      "This takes back “\(title)”, which \(name) started on \(Language.english.time(time))."
    },
    undoneBy: { name, time in "Taken back by \(name), \(Language.english.time(time))" },
    notOver: Explanation(
      "The operation is still under way.",
      mend: "Stop it first, or wait until it has ended."),
    nothingToUndo: Explanation(
      "The operation changed nothing.",
      mend: "There is nothing to take back."),
    undoWindowOver: { end in
      Explanation(
        "This could be undone until \(Language.english.time(end)).",
        mend: "Plan the change that you want instead.")
    },
    narrow: "Narrow the list",
    everything: "All",
    withFailures: "With failed rows",
    mine: "Mine",
    byKind: "By what was done",
    noneLikeThat: "No operations like that",
    noneLikeThatText: "Nothing matches what the list is narrowed to.",
    count: { n in n == 1 ? "1 operation" : "\(Language.english.number(n)) operations" },
    noneRunning: "No operation is running any more.",
    runningNow: { n in
      n == 1 ? "1 operation is running" : "\(Language.english.number(n)) operations are running"
    })
}
