extension BulkPhrases {
  static let swedish = BulkPhrases(
    title: "Filer för flera kunder",
    intro: """
      Rader för flera kunder i en fil: varje kund får en egen plan med sina egna platser. \
      Det som går fel för en kund rör ingen annan.
      """,
    whose: "Vems är raderna?",
    byRow: """
      Filen säger det: i en kolumn ”Kund” (namn, domän eller id) eller genom e-postens domän
      """,
    byGroup: "Varje rad gäller för var och en av dessa kunder",
    group: "Kunder, en per rad",
    groupHint: """
      Namn, domän eller id. Inloggningsnamnet behåller det som står före @ och får kundens \
      första domän.
      """,
    tag: "Eller alla med den här taggen",
    recent: "Filer från de senaste dagarna",
    sent: "Skickad",
    sentBy: { name, time in
      "Skickad av \(name), \(time)"
    },
    keptUntil: { time in
      "Sparas till \(time)"
    },
    noCustomer: "Ingen kund hittad",
    straysTitle: { n in
      n == 1 ? "1 rad har ingen kund" : "\(Language.swedish.number(n)) rader har ingen kund"
    },
    straysHint: """
      Säg en gång vilken kund som menas: alla rader med den texten går dit. De andra raderna \
      behöver inte vänta.
      """,
    strayRows: { n, line in
      n == 1
        ? "1 rad, filens rad \(Language.swedish.number(line))"
        : "\(Language.swedish.number(n)) rader, från filens rad \(Language.swedish.number(line))"
    },
    nothingNamed: "(där står ingenting)",
    strayUnknown: "Ingen kund inom ditt område heter så.",
    strayAmbiguous: "Flera kunder heter så; använd domänen eller id:t.",
    strayWithdrawn: "Kunden har dragit tillbaka dina delegerade rättigheter.",
    meant: { text in
      "Kunden som menas med ”\(text)”"
    },
    place: "Placera raderna",
    placed: { n in
      n == 1
        ? "1 rad har hittat sin kund." : "\(Language.swedish.number(n)) rader har hittat sin kund."
    },
    notMeant: { text in
      Explanation(
        "Det finns inte exakt en kund som heter ”\(text)”.",
        mend: "Skriv ett namn, en domän eller ett id som det står i kundlistan.")
    },
    customersTitle: { n in
      n == 1 ? "1 kund" : "\(Language.swedish.number(n)) kunder"
    },
    rows: "Rader",
    problems: "Problem",
    plan: "Vad som händer",
    outcome: "Resultat",
    noPlan: "Inte planerad än",
    heldBack: { n in
      n == 1 ? "1 rad att rätta" : "\(Language.swedish.number(n)) rader att rätta"
    },
    willCreate: { n in
      n == 1 ? "1 användare att skapa" : "\(Language.swedish.number(n)) användare att skapa"
    },
    refused: { n in
      "\(Language.swedish.number(n)) nekade"
    },
    seatsMissing: { n in
      n == 1 ? "1 plats saknas" : "\(Language.swedish.number(n)) platser saknas"
    },
    created: { n in
      n == 1 ? "1 användare skapad" : "\(Language.swedish.number(n)) användare skapade"
    },
    planAll: "Planera för alla kunder",
    planAgain: "Planera igen",
    planHint: "En plan visar vad som händer och vilka platser som saknas. Inget skapas ännu.",
    usualLocation: "Varje kunds vanliga plats",
    skip: "Goda rader går vidare där en kund också har rader med problem",
    applyAll: { customers, users in
      "Skapa \(Language.swedish.number(users)) användare hos \(Language.swedish.number(customers)) \(customers == 1 ? "kund" : "kunder")"
    },
    goAhead: { n in
      n == 1
        ? "Den enda nekade raden blir kvar; de andra går vidare"
        : "De \(Language.swedish.number(n)) nekade raderna blir kvar; de andra går vidare"
    },
    wasPlanned: { done, behind in
      "\(Language.swedish.number(done)) \(done == 1 ? "plan är gjord" : "planer är gjorda")"
        + (behind == 0
          ? "."
          : "; \(Language.swedish.number(behind)) \(behind == 1 ? "kund blir" : "kunder blir") kvar.")
    },
    wasApplied: { done, behind in
      "På gång hos \(Language.swedish.number(done)) \(done == 1 ? "kund" : "kunder")"
        + (behind == 0 ? "." : "; \(Language.swedish.number(behind)) blir kvar.")
    },
    passwords: "Ladda ned alla nya lösenord",
    passwordsHint: "En fil med kundernas namn, en gång. Därefter kan ingen hämta dem igen.",
    tooManyCustomers: { limit in
      Explanation(
        "Filen gäller fler än \(Language.swedish.number(limit)) kunder.",
        mend: "Skicka den i flera filer.")
    },
    unknownCustomers: { names in
      Explanation(
        "Det finns inte exakt en kund med namnet: \(Language.swedish.list(names)).",
        mend: "Skriv var och en som den står i kundlistan, eller med dess domän.")
    })
}
