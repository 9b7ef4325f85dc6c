extension StaffPhrases {
  static let dutch = StaffPhrases(
    invite: "Iemand uitnodigen",
    roles: "Rollen",
    reach: "Klanten",
    everyCustomer: "Alle klanten",
    onlyCustomers: { n in
      n == 1
        ? "1 klant"
        : "\(Language.dutch.number(n)) klanten"
    },
    onlyThese: "Alleen deze klanten",
    disable: "Blokkeren",
    disabled: "Geblokkeerd",
    lockedOn: { day in
      "Geblokkeerd op \(Language.dutch.date(day))"
    },
    linkTitle: "De uitnodiging",
    linkText: { name in
      "Geef deze koppeling aan \(name). Ze werkt één keer en wordt alleen nu getoond."
    },
    lastGlobalAdmin: Explanation(
      "Dit is de laatste globale beheerder.",
      mend: "Maak eerst iemand anders globale beheerder."),
    noRole: Explanation(
      "Iemand zonder rol kan niets doen.",
      mend: "Kies minstens één rol."),
    unknownCustomer: Explanation(
      "Een van deze klanten bestaat niet.",
      mend: "Laad de pagina opnieuw en kies nog eens."),
    globalAdmin: "Globale beheerder",
    userManagement: "Beheerder van gebruikersbeheer",
    adminAgent: "Beheeragent",
    salesAgent: "Verkoopagent",
    helpdeskAgent: "Helpdeskagent",
    seeCustomers: "klanten zien",
    seeUsers: "gebruikers zien",
    createUsers: "gebruikers maken",
    editUsers: "gebruikers bewerken",
    setRoles: "machtigingen instellen",
    resetPasswords: "wachtwoorden opnieuw instellen",
    deleteUsers: "gebruikers verwijderen",
    restoreUsers: "gebruikers herstellen",
    changeLicenses: "licenties wijzigen",
    uploadUsers: "gebruikers uploaden",
    changeQuantities: "aantallen wijzigen",
    seeActivity: "het activiteitenlogboek zien",
    manageStaff: "medewerkers beheren",
    manageApplications: "toepassingen beheren",
    manageCustomers: "klanten beheren",
    tagCustomers: "klanten labelen",
    manageCatalog: "de catalogus beheren",
    makeToken: "Token maken",
    tokensHint:
      "Programma’s en de opdrachtregel melden zich aan met een token. Het kan wat u kunt.",
    tokenDays: "Dagen geldig",
    tokenDaysHint: { most in
      "1 tot \(Language.dutch.number(most)); leeg voor geen einde."
    },
    tokenOnce: "Kopieer het nu; het wordt niet nog eens getoond.",
    expires: "Geldig tot",
    noEnd: "Geen einde",
    revoke: "Intrekken",
    noTokens: "Nog geen tokens",
    tokenName: "Waarvoor het is",
    joinLinkFor: { days in
      days == 1
        ? "De koppeling is één dag geldig."
        : "De koppeling is \(Language.dutch.number(days)) dagen geldig."
    })
}
