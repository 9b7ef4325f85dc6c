extension CLIPhrases {
  static let dutch = CLIPhrases(
    words: CommonWords(
      usage: "Gebruik:", commands: "Opdrachten:", arguments: "Argumenten:", options: "Opties:",
      everywhere: "Bij elke opdracht:", exitCodes: "Afsluitcodes:",
      moreHelp: { "\($0) --help vertelt meer over een opdracht." },
      onServer: "Op de machine van de server:",
      none: "Niets te tonen.", yes: "ja",
      countOf: { "\($0) van \($1)" }, perSecond: { "\($0)/s" }, timeLeft: { "nog \($0)" },
      shown: { "\($0) van \($1) getoond; --all toont de rest." },
      signedIn: { "Aangemeld als \($0). Bewaard in \($1)." },
      tokenPrompt: "Token (uit het portaal of van ‘tenantry token create’): ",
      revoked: "Ingetrokken.", tokenOnce: "Het token wordt alleen deze keer getoond:",
      catalogImported: { "De catalogus heeft \($0) producten en \($1) serviceplannen opgenomen." },
      rulesImported: { "De catalogus heeft \($0) regels opgenomen." },
      separator: ".",
      exit: [
        .done: "klaar", .someRefused: "sommige rijen zijn geweigerd of mislukt",
        .wrongUse: "verkeerd gebruik, of niemand heeft ingestemd",
        .denied: "niet aangemeld of niet bevoegd", .notFound: "niet gevonden",
        .trouble: "storing bij de server of onderweg", .interrupted: "onderbroken",
      ]),
    usage: UsagePhrases(
      unknownCommand: { "Hier is geen opdracht ‘\($0)’." },
      unknownOption: { "Hier is geen optie \($0)." },
      didYouMean: { "Bedoelt u \($0)?" },
      takesNoValue: { "\($0) heeft geen waarde." },
      valueMissing: { "\($0) heeft een waarde nodig." },
      givenTwice: { "\($0) mag maar één keer worden opgegeven." },
      notANumber: { "\($0) moet een geheel getal van \($1) tot \($2) zijn." },
      notAWord: { "\($0) moet een van deze zijn: \($1)." },
      argumentMissing: { "\($0) ontbreekt." },
      argumentTooMany: { "‘\($0)’ is een argument te veel." },
      customerMissing: "Welke klant? Geef die op met --customer.",
      usersMissing: "Welke gebruikers? Noem ze, of kies ze met --search, --has enzovoort.",
      usersAndFilter: "Gebruikers worden genoemd of met een filter gekozen, niet allebei.",
      nothingToChange: "Er is niet gezegd wat er moet veranderen.",
      oneUserOnly: { "\($0) kan maar voor één gebruiker tegelijk worden gewijzigd." },
      passwordsMissing: "Waar moeten de wachtwoorden heen? Noem een nieuw bestand met --passwords.",
      notHTTPS: "Het token zou onbeschermd reizen: gebruik https:// of unix:.",
      badAddress: "Een adres luidt https://host, http://localhost:8080 of unix:/pad.",
      yesMissing: "Er is niemand om te vragen. --yes gaat door, --plan laat alleen zien.",
      needsCommand: "Welke opdracht?"),
    trouble: TroublePhrases(
      notSignedIn: "Niet aangemeld. Begin met ‘tenantry login ADDRESS’.",
      noConnection: "De server antwoordt niet.",
      noSuchHost: "Er is geen server met die naam.",
      notTrusted: "Het certificaat van de server is niet te vertrouwen.",
      timedOut: "De server deed er te lang over.",
      broken: "De verbinding is verbroken.",
      unreadableAnswer: "De server antwoordde iets dat dit programma niet kan lezen.",
      unreadable: { "\($0) kan niet worden gelezen." },
      unwritable: { "\($0) kan niet worden geschreven." },
      fileExists: { "\($0) bestaat al en wordt nooit overschreven." },
      noHome: "Er is geen thuismap om de instellingen in te bewaren.",
      noCustomer: { "Er is geen klant ‘\($0)’." },
      severalCustomers: { "‘\($0)’ kan meer dan één klant zijn: \($1)." },
      noUser: { "Er is geen gebruiker ‘\($0)’." },
      noProduct: { "De klant heeft geen product ‘\($0)’." },
      notConfirmed: "Er is niets gewijzigd.",
      interrupted: "Onderbroken.",
      stillRunning: { "De bewerking gaat door op de server. Bekijk haar met: \($0)" },
      passwordsLost: {
        "De wachtwoorden konden niet worden bewaard. Geef nieuwe uit voor: \($0)"
      }),
    change: .dutch, help: .dutch, options: .dutch, columns: .dutch)
}

extension ChangePhrases {
  static let dutch = ChangePhrases(
    creates: { "\($1) \($0 == 1 ? "gebruiker" : "gebruikers") bij \($2) maken" },
    updates: { "\($1) \($0 == 1 ? "gebruiker" : "gebruikers") bij \($2) wijzigen" },
    setsRoles: {
      "Rollen van \($1) \($0 == 1 ? "gebruiker" : "gebruikers") bij \($2) instellen"
    },
    changesLicenses: {
      "Licenties van \($1) \($0 == 1 ? "gebruiker" : "gebruikers") bij \($2) wijzigen"
    },
    resetsPasswords: {
      "Wachtwoorden van \($1) \($0 == 1 ? "gebruiker" : "gebruikers") bij \($2) opnieuw instellen"
    },
    deletes: { "\($1) \($0 == 1 ? "gebruiker" : "gebruikers") bij \($2) verwijderen" },
    restores: { "\($1) \($0 == 1 ? "gebruiker" : "gebruikers") bij \($2) herstellen" },
    changesQuantity: { "Een aantal bij \($0) wijzigen" },
    tally: { "\($0) zullen veranderen, \($1) zijn al zo, \($2) geweigerd." },
    seatsTitle: "Plaatsen:",
    seats: { "\($0): \($1) → \($2) van \($3)" },
    shortfall: { "\($0) te weinig" },
    refusedTitle: "Geweigerd:",
    row: { "rij \($0)" },
    line: { "regel \($0)" },
    quoted: { "‘\($0)’" },
    moreRows: { "… en nog \($0)." },
    typeNumber: { "Typ \($0) om door te gaan: " },
    askYes: "Doorgaan? [j/N] ",
    yesWords: ["j", "ja", "y", "yes"],
    rowsRefused: {
      "\($0) rijen zijn geweigerd, dus er is niets gewijzigd. --go-ahead laat ze achter."
    },
    nothingToDo: "Er is niets te doen.",
    done: { "Klaar: \($0) gewijzigd, \($1) al zo, \($2) geweigerd." },
    canceled: "De bewerking is geannuleerd.",
    paused: "De bewerking is gepauzeerd.",
    flawsFound: { "\($0) van \($1) rijen hebben fouten:" },
    flawsHint: "Verbeter het bestand, of laat deze rijen weg met --skip-flawed.",
    unknownColumns: { "Onbekende kolommen: \($0). --ignore-unknown laat ze weg." },
    read: { "\($0) rijen gelezen (\($1))." },
    passwordsSaved: { "\($0) tijdelijke wachtwoorden staan in \($1). Ze komen niet nog eens." },
    passwordsOnce: "Tijdelijke wachtwoorden, alleen deze keer getoond:")
}

extension HelpPhrases {
  static let dutch = HelpPhrases(
    program: "Zorgt voor de gebruikers en licenties van de klanten van een partner.",
    login: "Het adres van een server en een token bewaren voor latere opdrachten",
    customers: "De klanten tonen",
    users: "Gebruikers van een klant", usersList: "Gebruikers tonen",
    usersShow: "Eén gebruiker tonen", usersCreate: "Een gebruiker maken",
    usersUpdate: "Gebruikers wijzigen: namen, locatie, rollen",
    usersImport: "Gebruikers maken uit een CSV-bestand",
    usersDelete: "Gebruikers verwijderen (30 dagen lang)",
    usersRestore: "Verwijderde gebruikers terughalen",
    usersReset: "Nieuwe tijdelijke wachtwoorden uitgeven",
    usersDeleted: "De verwijderde gebruikers tonen",
    licenses: "Licenties van de gebruikers van een klant",
    licensesList: "Producten en plaatsen van een klant, of licenties van één gebruiker",
    licensesAssign: "Producten toewijzen", licensesRevoke: "Producten intrekken",
    licensesSwap: "Het ene product in één stap door het andere vervangen",
    operations: "Uitgevoerde plannen", operationsList: "Bewerkingen tonen",
    operationsShow: "Eén bewerking en haar mislukte rijen tonen",
    operationsPause: "Een lopende bewerking pauzeren",
    operationsResume: "Een gepauzeerde bewerking voortzetten",
    operationsCancel: "Een bewerking voorgoed stoppen",
    catalog: "Producten en serviceplannen", catalogList: "Producten tonen",
    catalogImport: "Een CSV-bestand met licenties opnemen",
    catalogRules: "Een JSON-bestand met regels opnemen",
    token: "Tokens voor programma's", tokenCreate: "Een token maken",
    tokenList: "Uw tokens tonen", tokenRevoke: "Een token intrekken",
    activity: "Wat er is gebeurd en door wie",
    completion: "Een script voor aanvulling in een shell tonen", help: "Een opdracht uitleggen")
}

extension OptionPhrases {
  static let dutch = OptionPhrases(
    help: "De opdracht uitleggen", json: "JSON tonen", language: "en, nl, de of sv",
    search: "Deel van een naam of adres", customer: "Een naam, domein of id",
    location: "Twee letters van een land", role: "Een rol; meermaals mogelijk",
    product: "Code of id van een product; meermaals mogelijk",
    has: "Alleen wie dit product heeft", lacks: "Alleen wie dit product mist",
    unlicensed: "Alleen wie geen licentie heeft",
    neverSignedIn: "Alleen wie zich nooit heeft aangemeld",
    sort: "Volgorde; een - ervoor keert die om", limit: "Ten hoogste zoveel",
    all: "Alles, hoe lang ook",
    email: "De aanmeldingsnaam", displayName: "De naam in lijsten", firstName: "Voornaam",
    lastName: "Achternaam", clear: "first-name, last-name, location of roles leegmaken",
    plan: "Tonen wat er zou gebeuren, en stoppen", yes: "Niet vragen",
    goAhead: "Geweigerde rijen mogen achterblijven",
    passwords: "De tijdelijke wachtwoorden in dit nieuwe bestand bewaren",
    skipFlawed: "Rijen met fouten weglaten",
    ignoreUnknown: "Kolommen weglaten die niemand kent",
    rename: "Terugkomen onder deze aanmeldingsnaam", without: "Een serviceplan dat uit moet zijn",
    from: "Het product dat weggaat", to: "Het product dat ervoor komt",
    days: "Dagen tot het verloopt", failed: "Alleen mislukte rijen",
    action: "Alleen dit soort vermeldingen",
    fileLocation: "Voor rijen zonder eigen locatie",
    address: "https://host of unix:/pad", user: "Een aanmeldingsnaam of id",
    users: "Aanmeldingsnamen of id's", file: "Een bestand", operation: "Id van een bewerking",
    tokenName: "Waar het token voor is", tokenID: "Id van een token",
    shell: "bash, zsh of fish", commandName: "Een opdracht")
}

extension ColumnPhrases {
  static let dutch = ColumnPhrases(
    customer: "Klant", domain: "Domein", users: "Gebruikers", deleted: "Verwijderd",
    seats: "Plaatsen", free: "Vrij", consumed: "Bezet", signInName: "Aanmeldingsnaam",
    name: "Naam", location: "Locatie", roles: "Rollen", licenses: "Licenties",
    lastSignIn: "Laatst aangemeld", id: "Id", deletedAt: "Verwijderd", deletedBy: "Door",
    purgeDue: "Voorgoed weg", product: "Product", code: "Code", plans: "Serviceplannen",
    kind: "Soort", state: "Stand", rows: "Rijen", changed: "Gewijzigd", refused: "Geweigerd",
    by: "Door", at: "Wanneer", number: "Nr.", action: "Actie", subject: "Over", row: "Rij",
    verdict: "Oordeel", causes: "Waarom", line: "Regel", column: "Kolom", value: "Waarde",
    problem: "Fout", expires: "Verloopt", revoked: "Ingetrokken",
    password: "Tijdelijk wachtwoord", firstName: "Voornaam", lastName: "Achternaam",
    created: "Gemaakt")
}
