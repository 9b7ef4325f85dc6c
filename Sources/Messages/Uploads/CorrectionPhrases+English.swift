extension CorrectionPhrases {
  static let english = CorrectionPhrases(
    drop: "Drop the file here, or choose it:",
    formats:
      "Columns may be separated by commas, semicolons or tabs; UTF-8, UTF-16 and what Excel writes in Europe are recognized. There may be as many rows as you like.",
    oneFile: "Only one file can be taken at a time.",
    sending: "Sending the file…",
    checking: "Checking the rows…",
    notSent: Explanation(
      "The file did not arrive.",
      mend: "Check your connection and send it again."),
    classicTemplate: "Template with the five usual columns",
    recent: "Recent files",
    recentHint: { n in
      n == 1
        ? "They are kept for one day."
        : "They are kept for \(Language.english.number(n)) days."
    },
    uploaded: "Uploaded",
    state: "State",
    stateApplied: "Applied",
    statePlanned: "Planned",
    stateValid: "Valid",
    stateFlawed: { n in
      n == 1
        ? "1 row to correct"
        : "\(Language.english.number(n)) rows to correct"
    },
    remove: "Remove",
    removeFile: { file in
      "Remove \(file)"
    },
    valid: { n in
      n == 1
        ? "The file is valid: 1 user."
        : "The file is valid: \(Language.english.number(n)) users."
    },
    notValid: { n in
      n == 1
        ? "One row has problems."
        : "\(Language.english.number(n)) rows have problems."
    },
    couldCreate: { n in
      n == 1
        ? "One user could be created as the file stands. Correct the rest below, or go ahead without it."
        : "\(Language.english.number(n)) users could be created as the file stands. Correct the rest below, or go ahead without it."
    },
    nothingYet: "Nothing is created before you apply the plan.",
    nobodyLeft: Explanation(
      "No row is left that could become a user.",
      mend: "Bring rows back or correct them."),
    twin: { name, time in
      "\(name) uploaded the very same file on \(Language.english.time(time))."
    },
    toTwin: "Open that one",
    alreadyApplied: "Users of this file have been created.",
    alreadyPlanned: "There is a plan for this file.",
    toPlan: "Open the plan",
    correctedBy: { name, time in
      "Last corrected by \(name), \(Language.english.time(time))"
    },
    saved: { n in
      n == 1
        ? "1 row was changed."
        : "\(Language.english.number(n)) rows were changed."
    },
    leftOut: "Left out",
    goToRow: "Go to row",
    go: "Go",
    nextProblem: "Next problem",
    common: "Mend many rows at once",
    replaceBy: { value in
      "Replace “\(value)” with"
    },
    replaceIn: { n in
      n == 1
        ? "Replace in 1 row"
        : "Replace in \(Language.english.number(n)) rows"
    },
    emptyRemoves: "Left empty, the value is taken out of those rows.",
    leaveOutRows: { n in
      n == 1
        ? "Leave this row out"
        : "Leave these \(Language.english.number(n)) rows out"
    },
    keepFirst: "Keep the first of each, leave the others out",
    shorten: { n in
      n == 1
        ? "Shorten to 1 character"
        : "Shorten to \(Language.english.number(n)) characters"
    },
    composeName: "Make it of first and last name",
    leaveOut: "Leave out",
    leaveOutRow: { line in
      "Leave out row \(Language.english.number(line))"
    },
    bringBack: "Bring back",
    bringBackRow: { line in
      "Bring back row \(Language.english.number(line))"
    },
    takeAsRead: "Take it as shown",
    save: "Save corrections",
    cell: { header, line in
      "\(header), row \(Language.english.number(line))"
    },
    rowFine: { line in
      "Row \(Language.english.number(line)) has no problem any more."
    },
    left: { n in
      n == 1
        ? "One row with problems is left."
        : "\(Language.english.number(n)) rows with problems are left."
    },
    download: "Download these rows (CSV)",
    checkAgain: "Look up names again",
    good: "Good",
    namedNone: { n in
      n == 1
        ? "One row names none."
        : "\(Language.english.number(n)) rows name none."
    },
    everyLocation: "Every row gets this location, whatever it says",
    everyRole: "Every row gets these permissions, whatever it says",
    everyLicense: "Every row gets these licenses, whatever it says",
    needed: "Needed",
    leftOver: "Left afterwards",
    seatsHint: "Counts the good rows. The plan tells exactly who goes without.",
    backToFile: "Back to the file",
    resultFile: "Result of every row (CSV)",
    resultDone: "Created",
    resultSame: "Nothing to change",
    resultWaiting: "Not carried out",
    saveChoices: "Save these choices",
    rowTitle: { line in
      "Row \(Language.english.number(line))"
    },
    rowOut: { line in
      "Row \(Language.english.number(line)) is left out."
    },
    notSaved: "This could not be saved. Check your connection and try again.",
    noRows: "No rows to show here.",
    repeatedName: Explanation(
      "Several rows have the same sign-in name.",
      mend: "Keep one of them, or rename the others."),
    brokenLine: Explanation(
      "The line cannot be read as it stands.",
      mend: "Correct its values below, or leave it out."))
}
