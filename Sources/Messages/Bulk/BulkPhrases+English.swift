extension BulkPhrases {
  static let english = BulkPhrases(
    title: "Files for many customers",
    intro: """
      Rows of several customers in one file: each customer gets its own plan, with its own \
      seats. What goes wrong with one touches no other.
      """,
    whose: "Whose are the rows?",
    byRow: """
      The file says it: in a column “Customer” (name, domain or id), or by the domain of the \
      email
      """,
    byGroup: "Every row is for each of these customers",
    group: "Customers, one a line",
    groupHint: """
      Name, domain or id. The sign-in name keeps what stands before the @ and gets the \
      customer’s first domain.
      """,
    tag: "Or everyone with this tag",
    recent: "Files of the last days",
    sent: "Sent",
    sentBy: { name, time in
      "Sent by \(name), \(time)"
    },
    keptUntil: { time in
      "Kept until \(time)"
    },
    noCustomer: "No customer found",
    straysTitle: { n in
      n == 1 ? "1 row has no customer" : "\(Language.english.number(n)) rows have no customer"
    },
    straysHint: """
      Say once which customer is meant: all rows with that text go there. The other rows \
      need not wait.
      """,
    strayRows: { n, line in
      n == 1
        ? "1 row, line \(Language.english.number(line))"
        : "\(Language.english.number(n)) rows, from line \(Language.english.number(line)) on"
    },
    nothingNamed: "(nothing stands there)",
    strayUnknown: "No customer within your reach is called that.",
    strayAmbiguous: "Several customers are called that; use the domain or the id.",
    strayWithdrawn: "The customer has withdrawn your delegated rights.",
    meant: { text in
      "Customer meant by “\(text)”"
    },
    place: "Place these rows",
    placed: { n in
      n == 1
        ? "1 row has found its customer."
        : "\(Language.english.number(n)) rows have found their customer."
    },
    notMeant: { text in
      Explanation(
        "No single customer is called “\(text)”.",
        mend: "Type a name, a domain or an id as it stands in the list of customers.")
    },
    customersTitle: { n in
      n == 1 ? "1 customer" : "\(Language.english.number(n)) customers"
    },
    rows: "Rows",
    problems: "Problems",
    plan: "What will happen",
    outcome: "Outcome",
    noPlan: "Not planned yet",
    heldBack: { n in
      n == 1 ? "1 row to correct" : "\(Language.english.number(n)) rows to correct"
    },
    willCreate: { n in
      n == 1 ? "1 user to create" : "\(Language.english.number(n)) users to create"
    },
    refused: { n in
      "\(Language.english.number(n)) refused"
    },
    seatsMissing: { n in
      n == 1 ? "1 seat missing" : "\(Language.english.number(n)) seats missing"
    },
    created: { n in
      n == 1 ? "1 user created" : "\(Language.english.number(n)) users created"
    },
    planAll: "Plan for all customers",
    planAgain: "Plan again",
    planHint: """
      A plan shows what will happen and which seats are missing. Nothing is created yet.
      """,
    usualLocation: "Each customer’s usual location",
    skip: "Good rows go ahead where a customer has others with problems",
    applyAll: { customers, users in
      "Create \(Language.english.number(users)) \(users == 1 ? "user" : "users") at \(Language.english.number(customers)) \(customers == 1 ? "customer" : "customers")"
    },
    goAhead: { n in
      n == 1
        ? "The one row that is refused stays behind; the others go ahead"
        : "The \(Language.english.number(n)) rows that are refused stay behind; the others go ahead"
    },
    wasPlanned: { done, behind in
      "\(Language.english.number(done)) \(done == 1 ? "plan is" : "plans are") made"
        + (behind == 0
          ? "."
          : "; \(Language.english.number(behind)) \(behind == 1 ? "customer stays" : "customers stay") behind.")
    },
    wasApplied: { done, behind in
      "Under way at \(Language.english.number(done)) \(done == 1 ? "customer" : "customers")"
        + (behind == 0
          ? "." : "; \(Language.english.number(behind)) \(behind == 1 ? "stays" : "stay") behind.")
    },
    passwords: "Download all new passwords",
    passwordsHint: """
      One file with the customers’ names, once. Afterwards nobody can fetch them again.
      """,
    tooManyCustomers: { limit in
      Explanation(
        "The file is for more than \(Language.english.number(limit)) customers.",
        mend: "Send it in several files.")
    },
    unknownCustomers: { names in
      Explanation(
        "No single customer is called: \(Language.english.list(names)).",
        mend: "Type each as it stands in the list of customers, or by its domain.")
    })
}
