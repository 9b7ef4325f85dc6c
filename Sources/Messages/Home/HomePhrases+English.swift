extension HomePhrases {
  static let english = HomePhrases(
    attention: "Needs attention",
    calmTitle: "Nothing needs you",
    calmText:
      "No refused rows in the last seven days, a free seat of every product, no deletion about to be final, no file waiting.",
    refusedTitle: { n in
      n == 1
        ? "1 operation with refused rows"
        : "\(Language.english.number(n)) operations with refused rows"
    },
    refusedItem: { n, kind, day in
      n == 1
        ? "\(kind): 1 row refused on \(day)"
        : "\(kind): \(Language.english.number(n)) rows refused on \(day)"
    },
    fullTitle: { n in
      n == 1
        ? "1 product without a free seat"
        : "\(Language.english.number(n)) products without a free seat"
    },
    fullItem: { n, product in
      n == 1
        ? "\(product): the only seat is in use"
        : "\(product): all \(Language.english.number(n)) seats are in use"
    },
    deletionsTitle: { n in
      n == 1
        ? "Deletions of 1 customer about to be final"
        : "Deletions of \(Language.english.number(n)) customers about to be final"
    },
    deletionsItem: { n, day in
      n == 1
        ? "1 deleted user can be restored until \(day)"
        : "\(Language.english.number(n)) deleted users; the first can be restored until \(day)"
    },
    uploadsTitle: { n in
      n == 1
        ? "1 checked file that nobody applied"
        : "\(Language.english.number(n)) checked files that nobody applied"
    },
    uploadsItem: { n, file, day in
      n == 1
        ? "\(file): 1 row, uploaded on \(day)"
        : "\(file): \(Language.english.number(n)) rows, uploaded on \(day)"
    },
    unopenedTitle: { n in
      n == 1
        ? "Passwords of 1 customer wait for their owners"
        : "Passwords of \(Language.english.number(n)) customers wait for their owners"
    },
    unopenedItem: { n in
      n == 1
        ? "1 link has not been opened"
        : "\(Language.english.number(n)) links have not been opened"
    },
    more: { n in
      n == 1
        ? "and 1 more"
        : "and \(Language.english.number(n)) more"
    },
    showAll: "Show all",
    use: "License use",
    byProduct: "Seats in use by product",
    byCustomer: "Seats in use by customer",
    history: "Seats over the last 90 days",
    seats: { used, total in
      "\(Language.english.number(used)) of \(Language.english.number(total)) seats in use"
    },
    others: "All others",
    used: "In use",
    held: "Held",
    share: "Share",
    percent: { n in
      "\(Language.english.number(n))%"
    },
    noneFree: "none free",
    day: "Day",
    product: "Product",
    customer: "Customer",
    numbers: "Show the numbers",
    barsText: { name, used, total in
      "Most seats are used by \(name): \(Language.english.number(used)) of \(Language.english.number(total))."
    },
    historyText: { before, first, now, last, total in
      "In use: \(Language.english.number(before)) on \(first), \(Language.english.number(now)) on \(last). Held on \(last): \(Language.english.number(total))."
    },
    noHistory: "Seats are counted every day. The picture begins with the second day.",
    noUse: "No customer holds seats yet.")
}
