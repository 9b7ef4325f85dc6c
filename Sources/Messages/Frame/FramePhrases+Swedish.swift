extension FramePhrases {
  static let swedish = FramePhrases(
    skipToContent: "Hoppa till innehållet",
    mainNavigation: "Huvudnavigering",
    signOut: "Logga ut",
    language: "Språk",
    customers: "Kunder",
    usersAndLicenses: "Användare och licenser",
    deletedUsers: "Borttagna användare",
    seats: "Produkter och platser",
    operations: "Åtgärder",
    activity: "Aktivitetslogg",
    staff: "Medarbetare",
    tokens: "Åtkomsttoken",
    first: "Första",
    previous: "Föregående",
    next: "Nästa",
    last: "Sista",
    pages: "Sidor",
    rowsPerPage: "Rader per sida",
    search: "Sök",
    apply: "Använd",
    save: "Spara",
    cancel: "Avbryt",
    none: "Inga",
    never: "Aldrig",
    name: "Namn",
    email: "E-post",
    optional: "valfritt",
    select: { name in
      "Välj \(name)"
    },
    noMatch: "Inga träffar",
    noMatchHint: "Ändra sökningen eller rensa filtren.",
    clearFilters: "Rensa filter",
    fieldsToMend: { n in
      n == 1
        ? "Ett fält behöver rättas"
        : "\(Language.swedish.number(n)) fält behöver rättas"
    },
    showPlan: "Visa vad som kommer att hända",
    backTo: { page in
      "Tillbaka till \(page)"
    })
}
