extension StaffPhrases {
  static let swedish = StaffPhrases(
    invite: "Bjud in någon",
    roles: "Roller",
    reach: "Kunder",
    everyCustomer: "Alla kunder",
    onlyCustomers: { n in
      n == 1
        ? "1 kund"
        : "\(Language.swedish.number(n)) kunder"
    },
    onlyThese: "Endast dessa kunder",
    disable: "Spärra",
    disabled: "Spärrad",
    lockedOn: { day in
      "Spärrad \(Language.swedish.date(day))"
    },
    linkTitle: "Inbjudan",
    linkText: { name in
      "Ge länken till \(name). Den fungerar en gång och visas bara nu."
    },
    lastGlobalAdmin: Explanation(
      "Det här är den sista globala administratören.",
      mend: "Utse först någon annan."),
    noRole: Explanation(
      "Den som saknar roll kan inte göra något.",
      mend: "Välj minst en roll."),
    unknownCustomer: Explanation(
      "En av kunderna finns inte.",
      mend: "Läs in sidan på nytt och välj igen."),
    globalAdmin: "Global administratör",
    userManagement: "Administratör för användarhantering",
    adminAgent: "Administratörsagent",
    salesAgent: "Försäljningsagent",
    helpdeskAgent: "Supportagent",
    seeCustomers: "se kunder",
    seeUsers: "se användare",
    createUsers: "skapa användare",
    editUsers: "redigera användare",
    setRoles: "ange behörigheter",
    resetPasswords: "återställa lösenord",
    deleteUsers: "ta bort användare",
    restoreUsers: "återställa användare",
    changeLicenses: "ändra licenser",
    uploadUsers: "ladda upp användare",
    changeQuantities: "ändra antal",
    seeActivity: "se aktivitetsloggen",
    manageStaff: "hantera medarbetare",
    manageApplications: "hantera program",
    manageCustomers: "hantera kunder",
    tagCustomers: "tagga kunder",
    manageCatalog: "hantera katalogen",
    makeToken: "Skapa en token",
    tokensHint: "Program och kommandoraden loggar in med en token. Den kan det du kan.",
    tokenDays: "Dagar den gäller",
    tokenDaysHint: { most in
      "1 till \(Language.swedish.number(most)); tomt för inget slut."
    },
    tokenOnce: "Kopiera den nu; den visas inte igen.",
    expires: "Gäller till",
    noEnd: "Inget slut",
    revoke: "Återkalla",
    noTokens: "Inga token än",
    tokenName: "Vad den är till för",
    joinLinkFor: { days in
      days == 1
        ? "Länken gäller i en dag."
        : "Länken gäller i \(Language.swedish.number(days)) dagar."
    })
}
