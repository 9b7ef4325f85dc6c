extension HomePhrases {
  static let german = HomePhrases(
    attention: "Braucht Aufmerksamkeit",
    calmTitle: "Nichts wartet auf Sie",
    calmText:
      "Keine abgelehnten Zeilen in den letzten sieben Tagen, von jedem Produkt ein freier Platz, keine Löschung kurz vor dem Ende ihrer Frist, keine wartende Datei.",
    refusedTitle: { n in
      n == 1
        ? "1 Vorgang mit abgelehnten Zeilen"
        : "\(Language.german.number(n)) Vorgänge mit abgelehnten Zeilen"
    },
    refusedItem: { n, kind, day in
      n == 1
        ? "\(kind): 1 Zeile abgelehnt am \(day)"
        : "\(kind): \(Language.german.number(n)) Zeilen abgelehnt am \(day)"
    },
    fullTitle: { n in
      n == 1
        ? "1 Produkt ohne freien Platz"
        : "\(Language.german.number(n)) Produkte ohne freien Platz"
    },
    fullItem: { n, product in
      n == 1
        ? "\(product): Der einzige Platz ist belegt"
        : "\(product): Alle \(Language.german.number(n)) Plätze sind belegt"
    },
    deletionsTitle: { n in
      n == 1
        ? "Löschungen bei 1 Kunden bald endgültig"
        : "Löschungen bei \(Language.german.number(n)) Kunden bald endgültig"
    },
    deletionsItem: { n, day in
      n == 1
        ? "1 gelöschter Benutzer lässt sich bis \(day) wiederherstellen"
        : "\(Language.german.number(n)) gelöschte Benutzer; der erste lässt sich bis \(day) wiederherstellen"
    },
    uploadsTitle: { n in
      n == 1
        ? "1 geprüfte Datei, die niemand angewendet hat"
        : "\(Language.german.number(n)) geprüfte Dateien, die niemand angewendet hat"
    },
    uploadsItem: { n, file, day in
      n == 1
        ? "\(file): 1 Zeile, hochgeladen am \(day)"
        : "\(file): \(Language.german.number(n)) Zeilen, hochgeladen am \(day)"
    },
    unopenedTitle: { n in
      n == 1
        ? "Kennwörter von 1 Kunden warten auf ihre Besitzer"
        : "Kennwörter von \(Language.german.number(n)) Kunden warten auf ihre Besitzer"
    },
    unopenedItem: { n in
      n == 1
        ? "1 Link wurde nicht geöffnet"
        : "\(Language.german.number(n)) Links wurden nicht geöffnet"
    },
    more: { n in
      n == 1
        ? "und 1 weiteres"
        : "und \(Language.german.number(n)) weitere"
    },
    showAll: "Alle anzeigen",
    use: "Lizenznutzung",
    byProduct: "Belegte Plätze je Produkt",
    byCustomer: "Belegte Plätze je Kunde",
    history: "Plätze in den letzten 90 Tagen",
    seats: { used, total in
      "\(Language.german.number(used)) von \(Language.german.number(total)) Plätzen belegt"
    },
    others: "Alle übrigen",
    used: "Belegt",
    held: "Vorhanden",
    share: "Anteil",
    percent: { n in
      "\(Language.german.number(n)) %"
    },
    noneFree: "nichts frei",
    day: "Tag",
    product: "Produkt",
    customer: "Kunde",
    numbers: "Zahlen anzeigen",
    barsText: { name, used, total in
      "Die meisten Plätze belegt \(name): \(Language.german.number(used)) von \(Language.german.number(total))."
    },
    historyText: { before, first, now, last, total in
      "Belegt: \(Language.german.number(before)) am \(first), \(Language.german.number(now)) am \(last). Vorhanden am \(last): \(Language.german.number(total))."
    },
    noHistory: "Die Plätze werden täglich gezählt. Das Bild beginnt mit dem zweiten Tag.",
    noUse: "Noch hat kein Kunde Plätze.")
}
