extension HomePhrases {
  static let swedish = HomePhrases(
    attention: "Kräver uppmärksamhet",
    calmTitle: "Ingenting väntar på dig",
    calmText:
      "Inga avvisade rader de senaste sju dagarna, en ledig plats för varje produkt, ingen borttagning som snart blir slutgiltig, ingen fil som väntar.",
    refusedTitle: { n in
      n == 1
        ? "1 åtgärd med avvisade rader"
        : "\(Language.swedish.number(n)) åtgärder med avvisade rader"
    },
    refusedItem: { n, kind, day in
      n == 1
        ? "\(kind): 1 rad avvisad \(day)"
        : "\(kind): \(Language.swedish.number(n)) rader avvisade \(day)"
    },
    fullTitle: { n in
      n == 1
        ? "1 produkt utan ledig plats"
        : "\(Language.swedish.number(n)) produkter utan ledig plats"
    },
    fullItem: { n, product in
      n == 1
        ? "\(product): den enda platsen används"
        : "\(product): alla \(Language.swedish.number(n)) platser används"
    },
    deletionsTitle: { n in
      n == 1
        ? "Borttagningar hos 1 kund snart slutgiltiga"
        : "Borttagningar hos \(Language.swedish.number(n)) kunder snart slutgiltiga"
    },
    deletionsItem: { n, day in
      n == 1
        ? "1 borttagen användare kan återställas till \(day)"
        : "\(Language.swedish.number(n)) borttagna användare; den första kan återställas till \(day)"
    },
    uploadsTitle: { n in
      n == 1
        ? "1 kontrollerad fil som ingen har verkställt"
        : "\(Language.swedish.number(n)) kontrollerade filer som ingen har verkställt"
    },
    uploadsItem: { n, file, day in
      n == 1
        ? "\(file): 1 rad, uppladdad \(day)"
        : "\(file): \(Language.swedish.number(n)) rader, uppladdade \(day)"
    },
    unopenedTitle: { n in
      n == 1
        ? "Lösenord hos 1 kund väntar på sina ägare"
        : "Lösenord hos \(Language.swedish.number(n)) kunder väntar på sina ägare"
    },
    unopenedItem: { n in
      n == 1
        ? "1 länk har inte öppnats"
        : "\(Language.swedish.number(n)) länkar har inte öppnats"
    },
    more: { n in
      n == 1
        ? "och 1 till"
        : "och \(Language.swedish.number(n)) till"
    },
    showAll: "Visa alla",
    use: "Licensanvändning",
    byProduct: "Använda platser per produkt",
    byCustomer: "Använda platser per kund",
    history: "Platser de senaste 90 dagarna",
    seats: { used, total in
      "\(Language.swedish.number(used)) av \(Language.swedish.number(total)) platser används"
    },
    others: "Alla övriga",
    used: "Används",
    held: "Innehav",
    share: "Andel",
    percent: { n in
      "\(Language.swedish.number(n)) %"
    },
    noneFree: "inget ledigt",
    day: "Dag",
    product: "Produkt",
    customer: "Kund",
    numbers: "Visa siffrorna",
    barsText: { name, used, total in
      "Flest platser används av \(name): \(Language.swedish.number(used)) av \(Language.swedish.number(total))."
    },
    historyText: { before, first, now, last, total in
      "Används: \(Language.swedish.number(before)) den \(first), \(Language.swedish.number(now)) den \(last). Innehav den \(last): \(Language.swedish.number(total))."
    },
    noHistory: "Platserna räknas varje dag. Bilden börjar med den andra dagen.",
    noUse: "Ingen kund har platser än.")
}
