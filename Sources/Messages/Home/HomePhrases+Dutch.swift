extension HomePhrases {
  static let dutch = HomePhrases(
    attention: "Vraagt aandacht",
    calmTitle: "Niets heeft u nodig",
    calmText:
      "Geen geweigerde rijen in de laatste zeven dagen, van elk product een vrije plaats, geen verwijdering die bijna definitief is, geen wachtend bestand.",
    refusedTitle: { n in
      n == 1
        ? "1 bewerking met geweigerde rijen"
        : "\(Language.dutch.number(n)) bewerkingen met geweigerde rijen"
    },
    refusedItem: { n, kind, day in
      n == 1
        ? "\(kind): 1 rij geweigerd op \(day)"
        : "\(kind): \(Language.dutch.number(n)) rijen geweigerd op \(day)"
    },
    fullTitle: { n in
      n == 1
        ? "1 product zonder vrije plaats"
        : "\(Language.dutch.number(n)) producten zonder vrije plaats"
    },
    fullItem: { n, product in
      n == 1
        ? "\(product): de enige plaats is in gebruik"
        : "\(product): alle \(Language.dutch.number(n)) plaatsen zijn in gebruik"
    },
    deletionsTitle: { n in
      n == 1
        ? "Verwijderingen bij 1 klant bijna definitief"
        : "Verwijderingen bij \(Language.dutch.number(n)) klanten bijna definitief"
    },
    deletionsItem: { n, day in
      n == 1
        ? "1 verwijderde gebruiker is te herstellen tot \(day)"
        : "\(Language.dutch.number(n)) verwijderde gebruikers; de eerste is te herstellen tot \(day)"
    },
    uploadsTitle: { n in
      n == 1
        ? "1 gecontroleerd bestand dat niemand heeft toegepast"
        : "\(Language.dutch.number(n)) gecontroleerde bestanden die niemand heeft toegepast"
    },
    uploadsItem: { n, file, day in
      n == 1
        ? "\(file): 1 rij, geüpload op \(day)"
        : "\(file): \(Language.dutch.number(n)) rijen, geüpload op \(day)"
    },
    unopenedTitle: { n in
      n == 1
        ? "Wachtwoorden van 1 klant wachten op hun eigenaar"
        : "Wachtwoorden van \(Language.dutch.number(n)) klanten wachten op hun eigenaar"
    },
    unopenedItem: { n in
      n == 1
        ? "1 koppeling is niet geopend"
        : "\(Language.dutch.number(n)) koppelingen zijn niet geopend"
    },
    more: { n in
      n == 1
        ? "en nog 1"
        : "en nog \(Language.dutch.number(n))"
    },
    showAll: "Alles tonen",
    use: "Licentiegebruik",
    byProduct: "Gebruikte plaatsen per product",
    byCustomer: "Gebruikte plaatsen per klant",
    history: "Plaatsen in de laatste 90 dagen",
    seats: { used, total in
      "\(Language.dutch.number(used)) van \(Language.dutch.number(total)) plaatsen in gebruik"
    },
    others: "Alle andere",
    used: "In gebruik",
    held: "Beschikbaar",
    share: "Aandeel",
    percent: { n in
      "\(Language.dutch.number(n))%"
    },
    noneFree: "niets vrij",
    day: "Dag",
    product: "Product",
    customer: "Klant",
    numbers: "De cijfers tonen",
    barsText: { name, used, total in
      "De meeste plaatsen gebruikt \(name): \(Language.dutch.number(used)) van \(Language.dutch.number(total))."
    },
    historyText: { before, first, now, last, total in
      "In gebruik: \(Language.dutch.number(before)) op \(first), \(Language.dutch.number(now)) op \(last). Beschikbaar op \(last): \(Language.dutch.number(total))."
    },
    noHistory: "Plaatsen worden elke dag geteld. De grafiek begint met de tweede dag.",
    noUse: "Nog geen klant heeft plaatsen.")
}
