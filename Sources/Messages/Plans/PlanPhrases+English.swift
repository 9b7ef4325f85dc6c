extension PlanPhrases {
  static let english = PlanPhrases(
    title: "Plan",
    nothingWritten: "Nothing has happened yet. This is what will.",
    willChange: "Will change",
    alreadySo: "Already so",
    refused: "Refused",
    verdict: "Verdict",
    why: "Why, and what helps",
    row: "Row",
    line: "Line",
    user: "User",
    allRows: "All rows",
    seatsHeading: "Seats",
    before: "In use now",
    after: "In use after",
    shortfall: "Short of",
    getMore: "Get more seats",
    loses: "Goes ahead, with a loss:",
    goAhead: { n in
      n == 1
        ? "Go ahead without the refused row"
        : "Go ahead without the \(Language.english.number(n)) refused rows"
    },
    goAheadHint: "They come out as a file that you can correct and upload again.",
    nothingToDo: "Nothing is left to do: no row of this plan would change anything.",
    validUntil: { time in
      "Can be applied until \(Language.english.time(time))."
    },
    madeBy: { name, time in
      "Made by \(name), \(Language.english.time(time))"
    },
    at: { customer in
      "At \(customer)"
    },
    toOperation: "See how it went",
    applyCreate: { n in
      n == 1
        ? "Create 1 user"
        : "Create \(Language.english.number(n)) users"
    },
    applyUpdate: { n in
      n == 1
        ? "Change 1 user"
        : "Change \(Language.english.number(n)) users"
    },
    applyRoles: { n in
      n == 1
        ? "Set permissions of 1 user"
        : "Set permissions of \(Language.english.number(n)) users"
    },
    applyLicenses: { n in
      n == 1
        ? "Change licenses of 1 user"
        : "Change licenses of \(Language.english.number(n)) users"
    },
    applyReset: { n in
      n == 1
        ? "Reset 1 password"
        : "Reset \(Language.english.number(n)) passwords"
    },
    applyDelete: { n in
      n == 1
        ? "Delete 1 user"
        : "Delete \(Language.english.number(n)) users"
    },
    applyRestore: { n in
      n == 1
        ? "Restore 1 user"
        : "Restore \(Language.english.number(n)) users"
    },
    applyPurge: { n in
      n == 1
        ? "Remove 1 user for good"
        : "Remove \(Language.english.number(n)) users for good"
    },
    applyQuantity: "Change the quantity",
    create: "Create users",
    update: "Change users",
    setRoles: "Set permissions",
    changeLicenses: "Change licenses",
    resetPasswords: "Reset passwords",
    delete: "Delete users",
    restore: "Restore users",
    purge: "Remove users for good",
    changeQuantity: "Change quantity",
    planUnknown: Explanation(
      "This plan does not exist any more.",
      mend: "Make it again."),
    alreadyApplied: Explanation(
      "This plan has been applied already.",
      mend: "See how its operation went."),
    expired: { since in
      Explanation(
        "This plan was good until \(Language.english.time(since)).",
        mend: "Make it again, so that it fits what is there now.")
    },
    rowsRefused: { n in
      n == 1
        ? Explanation(
          "One row is refused.",
          mend: "Tick that the others may go ahead, or correct it first.")
        : Explanation(
          "\(Language.english.number(n)) rows are refused.",
          mend: "Tick that the others may go ahead, or correct them first.")
    },
    notRunning: { state in
      Explanation(
        "The operation is not under way; its state is “\(state)”.",
        mend: "Reload the page to see where it stands.")
    },
    nothingLeft: Explanation(
      "No row of this plan would change anything.",
      mend: "Nothing needs to be done."),
    tooManyRows: { limit in
      Explanation(
        "That is more than a plan can hold.",
        mend: "Take at most \(Language.english.number(limit)) at once.")
    },
    noRows: Explanation(
      "There is nobody to do this for.",
      mend: "Select at least one user."),
    unknownProduct: Explanation(
      "A product in the request is not in the catalogue.",
      mend: "Load the page again and choose anew."),
    notOwnEntitlement: Explanation(
      "These units were sold by somebody else.",
      mend: "Only our own quantity can be changed here."),
    invalidFields: Explanation(
      "Some fields are not right.",
      mend: "Correct them and try again."),
    summary: { changing, total, alreadySo, refused in
      let so = alreadySo == 0 ? "" : ", \(Language.english.number(alreadySo)) already have it"
      let no = refused == 0 ? "" : ", \(Language.english.number(refused)) refused"
      return
        "\(Language.english.number(changing)) of \(Language.english.number(total)) will change\(so)\(no)."
    },
    whyRefused: "Why rows are refused",
    showThem: "Show them",
    cause: "Cause",
    rowCount: "Rows",
    changes: "What changes",
    gains: { product in "Gains \(product)" },
    losesProduct: { product in "Loses \(product)" },
    switchesPlans: { product in "Service plans of \(product)" },
    movesTo: { place in "Location becomes \(place)" },
    gaining: "Gain it",
    losing: "Lose it",
    withThisCause: "Only rows with this cause are shown.",
    retry: { n in
      n == 1 ? "Try the failed row again" : "Try \(Language.english.number(n)) failed rows again"
    },
    nothingToRetry: Explanation(
      "There is nothing to try again.",
      mend: "The rows that failed are about users who have changed since; begin from the list."))
}
