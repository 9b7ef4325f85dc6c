extension UserPhrases {
  static let swedish = UserPhrases(
    count: { n in
      n == 1
        ? "1 användare"
        : "\(Language.swedish.number(n)) användare"
    },
    add: "Lägg till användare",
    addAnother: "Lägg till en annan användare",
    upload: "Ladda upp användare",
    searchHint: "Del av ett namn eller en adress",
    displayName: "Visningsnamn",
    firstName: "Förnamn",
    lastName: "Efternamn",
    signInName: "Inloggningsnamn",
    domain: "Domän",
    location: "Plats",
    locationHint: "Där tjänsterna används. De flesta licenser kräver den.",
    noLocation: "Ingen plats",
    permissions: "Behörigheter",
    plainUser: "Kan använda licenser och tjänster",
    licenses: "Licenser",
    lastSignIn: "Senaste inloggning",
    neverSignedIn: "Aldrig inloggad",
    created: "Skapad",
    filter: "Filtrera användare efter…",
    filterUnlicensed: "Utan licens",
    filterNeverSignedIn: "Har aldrig loggat in",
    role: "Roll",
    selectPage: "Markera alla på sidan",
    unselectPage: "Rensa urvalet",
    selection: "Urval",
    allMatching: { n in
      n == 1
        ? "Den enda träffen"
        : "Alla \(Language.swedish.number(n)) träffar"
    },
    withThem: "Vad ska hända med dem?",
    selected: { n in
      n == 1
        ? "1 användare vald"
        : "\(Language.swedish.number(n)) användare valda"
    },
    andOthers: { n in
      n == 1
        ? "och en till"
        : "och \(Language.swedish.number(n)) till"
    },
    noneSelected: "Ingen användare är vald. Markera minst en och välj sedan vad som ska hända.",
    emptyTitle: "Inga användare än",
    emptyText: "Lägg till dem en i taget eller ladda upp en fil.",
    details: "Uppgifter",
    edit: "Redigera uppgifter",
    resetPassword: "Återställ lösenord",
    resetText:
      "Det gamla lösenordet slutar gälla direkt. Det nya är tillfälligt och visas en gång.",
    delete: "Ta bort användarkonto",
    deleteText: { days in
      "Platser blir lediga direkt. I \(Language.swedish.number(days)) dagar kan en borttagen användare återställas."
    },
    setLocation: "Ange plats",
    setRoles: "Ange behörigheter",
    noLicenses: "Inga licenser",
    plansOff: { n in
      n == 1
        ? "en tjänst av"
        : "\(Language.swedish.number(n)) tjänster av"
    },
    deletedBy: "Borttagen av",
    daysLeft: "Dagar kvar",
    days: { n in
      n == 1
        ? "1 dag"
        : "\(Language.swedish.number(n)) dagar"
    },
    hadLicenses: "Hade dessa licenser",
    restore: "Återställ",
    deletedCount: { n in
      n == 1
        ? "1 borttagen användare"
        : "\(Language.swedish.number(n)) borttagna användare"
    },
    noDeletedTitle: "Ingen att återställa",
    noDeletedText: { days in
      "Borttagna användare finns kvar här i \(Language.swedish.number(days)) dagar, med namn, behörigheter och licenser."
    },
    globalAdmin: "Global administratör",
    globalAdminText: "Fullständiga behörigheter",
    passwordAdmin: "Lösenordsadministratör",
    passwordAdminText: "Återställer användares lösenord",
    userManagementAdmin: "Administratör för användarhantering",
    userManagementAdminText: "Hanterar användares konton",
    serviceAdmin: "Tjänstadministratör",
    serviceAdminText: "Hanterar tjänster",
    reuseName:
      "Ta en borttagen användares namn; den användaren kan då bara återställas med ett annat namn",
    editTitle: { name in
      "Redigera \(name)"
    },
    nameBeforeAt: "Namn före @")
}
