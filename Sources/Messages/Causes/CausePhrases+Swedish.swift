extension CausePhrases {
  static let swedish = CausePhrases(
    noSeat: { product in
      Explanation(
        "Ingen plats av \(product) är ledig.",
        mend: "Öka antalet eller återkalla först en licens från någon.")
    },
    notEntitled: { product in
      Explanation(
        "Kunden har inga enheter av \(product).",
        mend: "Lägg först till produkten med ett antal.")
    },
    locationMissing: { product in
      Explanation(
        "\(product) måste veta var den används, och användaren saknar plats.",
        mend: "Ange användarens plats.")
    },
    prohibited: { product, location in
      Explanation(
        "\(product) får inte användas i \(location).",
        mend: "Välj en annan produkt, eller rätta platsen om den är fel.")
    },
    dependency: { product, item, anyOf in
      Explanation(
        "I \(product) fungerar \(item) bara tillsammans med \(Language.swedish.choice(anyOf)).",
        mend: "Tilldela någon av dem också, eller stäng av \(item).")
    },
    productDependency: { product, anyOf in
      Explanation(
        "\(product) fungerar bara tillsammans med \(Language.swedish.choice(anyOf)).",
        mend: "Tilldela någon av dem också.")
    },
    mutualExclusion: { one, other in
      Explanation(
        "\(one) och \(other) kan inte ges till samma användare.",
        mend: "Återkalla en av dem eller stäng av tjänsterna som krockar.")
    },
    planNotOfProduct: { plan, product in
      Explanation(
        "\(plan) är ingen tjänst i \(product).",
        mend: "Välj bland produktens tjänster.")
    },
    notHeld: { product in
      Explanation(
        "Användaren har inte \(product).",
        mend: "Låt produkten vara.")
    },
    productUnknown: Explanation(
      "Katalogen innehåller inte produkten.",
      mend: "Importera den senaste katalogen."),
    assignedByPublisher: { product in
      Explanation(
        "\(product) tilldelas av sin utgivare, inte här.",
        mend: "Följ utgivarens länk.")
    },
    userUnknown: Explanation(
      "Användaren finns inte längre.",
      mend: "Sök efter personen igen."),
    userDeleted: Explanation(
      "Användaren är borttagen.",
      mend: "Återställ användaren först."),
    notDeleted: Explanation(
      "Användaren är inte borttagen.",
      mend: "Inget behöver återställas."),
    retentionOver: { since in
      Explanation(
        "Användaren kunde återställas till \(Language.swedish.date(since)).",
        mend: "Skapa användaren på nytt.")
    },
    signInNameTaken: Explanation(
      "En annan användare har inloggningsnamnet.",
      mend: "Välj ett annat namn."),
    signInNameTakenTry: { proposal in
      Explanation(
        "En annan användare har inloggningsnamnet.",
        mend: "\(proposal) är ledigt.")
    },
    signInNameOfDeleted: Explanation(
      "En borttagen användare har inloggningsnamnet.",
      mend: "Återställ den användaren eller välj ett annat namn."),
    foreignDomain: { domain in
      Explanation(
        "\(domain) är ingen av kundens domäner.",
        mend: "Använd en av kundens domäner.")
    },
    repeated: { row in
      Explanation(
        "Rad \(Language.swedish.number(row)) gäller samma användare eller namn.",
        mend: "Utelämna en av dem.")
    },
    lastGlobalAdmin: Explanation(
      "Det här är kundens sista globala administratör.",
      mend: "Utse först någon annan."),
    belowConsumed: { product, consumed in
      consumed == 1
        ? Explanation(
          "\(product) har en plats i bruk, vilket är fler.",
          mend: "Återkalla den först eller välj ett högre antal.")
        : Explanation(
          "\(product) har \(Language.swedish.number(consumed)) platser i bruk, vilket är fler.",
          mend: "Återkalla några först eller välj ett högre antal.")
    },
    drifted: Explanation(
      "Användaren ändrades efter att planen gjordes.",
      mend: "Gör om planen."),
    changedSince: { by, at in
      Explanation(
        "Ändrad igen sedan dess, av \(by) \(Language.swedish.time(at)).",
        mend: "Ångra den ändringen först, eller ändra användaren för hand.")
    })
}
