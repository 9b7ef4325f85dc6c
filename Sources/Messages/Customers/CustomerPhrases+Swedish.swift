extension CustomerPhrases {
  static let swedish = CustomerPhrases(
    count: { n in
      n == 1
        ? "1 kund"
        : "\(Language.swedish.number(n)) kunder"
    },
    searchHint: "Namn, domän eller Microsoft-ID",
    users: "Användare",
    deleted: "Borttagna",
    seatsUsed: "Använda platser",
    usedOf: { used, total in
      "\(Language.swedish.number(used)) av \(Language.swedish.number(total))"
    },
    domains: "Domäner",
    domainsHint: "En per rad. Nya inloggningsnamn får den första.",
    defaultLocation: "Vanlig plats",
    defaultLocationHint: "Fyller i nya användares plats i formulär; kan ändras där.",
    add: "Lägg till kund",
    emptyTitle: "Inga kunder än",
    emptyText: "En kund är en organisation vars användare och licenser du sköter.",
    noneInReach: "Ingen kund har öppnats för dig. En global administratör kan göra det.",
    domainTaken: { domain in
      Explanation(
        "Domänen \(domain) tillhör en annan kund.",
        mend: "Kontrollera stavningen eller utelämna den.")
    },
    noDomain: Explanation(
      "En kund behöver en domän.",
      mend: "Ange minst en, till exempel alder.example."),
    badDomain: { domain in
      Explanation(
        "”\(domain)” är ingen domän.",
        mend: "Skriv den som alder.example, med bokstäver, siffror och bindestreck.")
    },
    limitedReach: Explanation(
      "Bara den som får se alla kunder kan lägga till en.",
      mend: "Fråga en global administratör."),
    searchBy: "Sök på",
    anyField: "Allt",
    domainField: "Domän",
    microsoftID: "Microsoft-ID",
    health: "Tillstånd",
    healthGood: "Allt väl",
    healthFull: { n in
      n == 1
        ? "1 produkt utan ledig plats"
        : "\(Language.swedish.number(n)) produkter utan ledig plats"
    },
    healthRefused: { n in
      n == 1
        ? "1 avvisad rad"
        : "\(Language.swedish.number(n)) avvisade rader"
    },
    healthBlocked: "Rättigheter återkallade",
    reseller: "Återförsäljare",
    anyReseller: "Alla återförsäljare",
    tags: "Taggar",
    tag: "Tagg",
    anyTag: "Alla taggar",
    moreTags: { n in
      n == 1
        ? "1 tagg till"
        : "\(Language.swedish.number(n)) taggar till"
    },
    filtered: "Avgränsat till",
    removeFilter: { name in
      "Ta bort filtret \(name)"
    },
    export: "Exportera (CSV)",
    companyName: "Företagsnamn",
    primaryDomain: "Primärt domännamn",
    otherDomains: "Andra domäner",
    relationship: "Relation",
    direct: "Direktkund",
    through: { reseller in
      "Via \(reseller)"
    },
    seatsHeld: "Innehavda platser",
    idHint:
      "Ett Microsoft-ID har 32 siffror och bokstäver från a till f, till exempel 0f8fad5b-d9cb-469f-a165-70867728950e."
  )
}
