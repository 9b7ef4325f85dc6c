extension UserPhrases {
  static let dutch = UserPhrases(
    count: { n in
      n == 1
        ? "1 gebruiker"
        : "\(Language.dutch.number(n)) gebruikers"
    },
    add: "Gebruiker toevoegen",
    addAnother: "Een andere gebruiker toevoegen",
    upload: "Gebruikers uploaden",
    searchHint: "Deel van een naam of adres",
    displayName: "Weergavenaam",
    firstName: "Voornaam",
    lastName: "Achternaam",
    signInName: "Aanmeldingsnaam",
    domain: "Domein",
    location: "Locatie",
    locationHint: "Waar de diensten worden gebruikt. De meeste licenties hebben dit nodig.",
    noLocation: "Geen locatie",
    permissions: "Machtigingen",
    plainUser: "Kan licenties en diensten gebruiken",
    licenses: "Licenties",
    lastSignIn: "Laatst aangemeld",
    neverSignedIn: "Nooit aangemeld",
    created: "Gemaakt",
    filter: "Gebruikers filteren op…",
    filterUnlicensed: "Zonder licentie",
    filterNeverSignedIn: "Heeft zich nooit aangemeld",
    role: "Rol",
    selectPage: "Alles op deze pagina selecteren",
    unselectPage: "Selectie wissen",
    selection: "Selectie",
    allMatching: { n in
      n == 1
        ? "Het ene resultaat"
        : "Alle \(Language.dutch.number(n)) resultaten"
    },
    withThem: "Wat moet ermee gebeuren?",
    selected: { n in
      n == 1
        ? "1 gebruiker geselecteerd"
        : "\(Language.dutch.number(n)) gebruikers geselecteerd"
    },
    andOthers: { n in
      n == 1
        ? "en één andere"
        : "en \(Language.dutch.number(n)) andere"
    },
    noneSelected:
      "Er is geen gebruiker geselecteerd. Vink er minstens één aan en kies dan wat er moet gebeuren.",
    emptyTitle: "Nog geen gebruikers",
    emptyText: "Voeg ze één voor één toe of upload een bestand.",
    details: "Gegevens",
    edit: "Gegevens bewerken",
    resetPassword: "Wachtwoord opnieuw instellen",
    resetText:
      "Het oude wachtwoord werkt meteen niet meer. Het nieuwe is tijdelijk en wordt één keer getoond.",
    delete: "Gebruikersaccount verwijderen",
    deleteText: { days in
      "Plaatsen komen meteen vrij. Een verwijderde gebruiker kan \(Language.dutch.number(days)) dagen lang worden hersteld."
    },
    setLocation: "Locatie instellen",
    setRoles: "Machtigingen instellen",
    noLicenses: "Geen licenties",
    plansOff: { n in
      n == 1
        ? "één dienst uit"
        : "\(Language.dutch.number(n)) diensten uit"
    },
    deletedBy: "Verwijderd door",
    daysLeft: "Dagen over",
    days: { n in
      n == 1
        ? "1 dag"
        : "\(Language.dutch.number(n)) dagen"
    },
    hadLicenses: "Had deze licenties",
    restore: "Herstellen",
    deletedCount: { n in
      n == 1
        ? "1 verwijderde gebruiker"
        : "\(Language.dutch.number(n)) verwijderde gebruikers"
    },
    noDeletedTitle: "Niemand om te herstellen",
    noDeletedText: { days in
      "Verwijderde gebruikers blijven hier \(Language.dutch.number(days)) dagen, met hun naam, machtigingen en licenties."
    },
    globalAdmin: "Globale beheerder",
    globalAdminText: "Volledige machtigingen",
    passwordAdmin: "Wachtwoordbeheerder",
    passwordAdminText: "Stelt wachtwoorden van gebruikers opnieuw in",
    userManagementAdmin: "Beheerder van gebruikersbeheer",
    userManagementAdminText: "Beheert accounts van gebruikers",
    serviceAdmin: "Servicebeheerder",
    serviceAdminText: "Beheert diensten",
    reuseName:
      "De naam van een verwijderde gebruiker nemen; die kan dan alleen onder een andere naam terugkomen",
    editTitle: { name in
      "\(name) bewerken"
    },
    nameBeforeAt: "Naam voor de @")
}
