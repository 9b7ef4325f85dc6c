extension FramePhrases {
  static let dutch = FramePhrases(
    skipToContent: "Naar de inhoud",
    mainNavigation: "Hoofdnavigatie",
    signOut: "Afmelden",
    language: "Taal",
    customers: "Klanten",
    usersAndLicenses: "Gebruikers en licenties",
    deletedUsers: "Verwijderde gebruikers",
    seats: "Producten en plaatsen",
    operations: "Bewerkingen",
    activity: "Activiteitenlogboek",
    staff: "Medewerkers",
    tokens: "Toegangstokens",
    first: "Eerste",
    previous: "Vorige",
    next: "Volgende",
    last: "Laatste",
    pages: "Pagina’s",
    rowsPerPage: "Rijen per pagina",
    search: "Zoeken",
    apply: "Toepassen",
    save: "Opslaan",
    cancel: "Annuleren",
    none: "Geen",
    never: "Nooit",
    name: "Naam",
    email: "E-mail",
    optional: "optioneel",
    select: { name in
      "\(name) selecteren"
    },
    noMatch: "Geen resultaten",
    noMatchHint: "Wijzig de zoekopdracht of wis de filters.",
    clearFilters: "Filters wissen",
    fieldsToMend: { n in
      n == 1
        ? "Eén veld moet worden verbeterd"
        : "\(Language.dutch.number(n)) velden moeten worden verbeterd"
    },
    showPlan: "Tonen wat er gebeurt",
    backTo: { page in
      "Terug naar \(page)"
    })
}
