extension PeoplePhrases {
  static let swedish = PeoplePhrases(
    whatIsThis: "Vad är det här?",
    locationMeaning:
      "Landet eller regionen där personen använder tjänsterna. Lagar skiljer sig åt, så vissa produkter får inte användas överallt, och utan plats kan ingen licens tilldelas.",
    propose: "Föreslå ett inloggningsnamn",
    nameFree: { name in
      "\(name) är ledigt."
    },
    nameNumbered: { name, holder in
      "\(name) är nästa lediga namn: \(holder) har det utan siffra."
    },
    nameNotProposed: "Av de här namnen går inget att föreslå. Skriv ett själv.",
    nameTaken: { holder in
      Explanation(
        "\(holder) har det här inloggningsnamnet.",
        mend: "Välj ett annat namn.")
    },
    nameOfDeleted: { holder, at in
      Explanation(
        "\(holder), borttagen den \(Language.swedish.date(at)), har det här inloggningsnamnet.",
        mend: "Återställ den användaren, ta ett annat namn eller ange att det får tas.")
    },
    seeDeleted: { name in
      "Visa den borttagna användaren \(name)"
    },
    useName: { name in
      "Använd \(name)"
    },
    plainUser: "Användare",
    plainUserMay: "Kan använda licenser och tjänster men administrerar inget.",
    globalAdminMay:
      "Har fullständiga behörigheter: får ändra allt hos den här kunden, även andra administratörer.",
    customPermissions: "Anpassade behörigheter",
    customMay: "Administrerar vissa saker. Markera vilka.",
    passwordAdminMay: "Får återställa lösenord för användare som inte är administratörer.",
    userManagementAdminMay: "Får skapa, ändra och ta bort användare och tilldela deras licenser.",
    serviceAdminMay: "Får hantera tjänster och öppna supportärenden.",
    noRole: Explanation(
      "Ingen behörighet är markerad.",
      mend: "Markera minst en eller välj Användare."),
    noPermission: Explanation(
      "Inget är valt än.",
      mend: "Välj en av behörigheterna."),
    freeOf: { free, total in
      "\(Language.swedish.number(free)) av \(Language.swedish.number(total)) lediga"
    },
    hasItNow: "Har den nu",
    buyMore: "Köp fler",
    newTab: "öppnas på en ny flik",
    selectAll: "Markera alla",
    step: { number, name in
      "Steg \(Language.swedish.number(number)) av 4: \(name)"
    },
    steps: "Steg",
    userInfo: "Användarinformation",
    review: "Granska",
    willBeCreated: "Allt är klart: användaren kan skapas.",
    passwordFollows:
      "Därefter visas ett tillfälligt lösenord en gång. Det måste ändras vid första inloggningen.",
    cannotBeCreated: "Användaren kan inte skapas så här.",
    change: "Ändra",
    changePart: { part in
      "Ändra: \(part)"
    },
    withoutServices: { names in
      "utan \(Language.swedish.list(names))"
    },
    newUsers: { n in
      n == 1
        ? "1 ny användare"
        : "\(Language.swedish.number(n)) nya användare"
    },
    password: "Tillfälligt lösenord",
    passwordHere: "På den här sidan",
    passwordThere: "Visa den här användarens lösenord",
    reviewChanges: "Granska ändringarna",
    reviewTitle: { name in
      "Ändringar av \(name)"
    },
    savedParts: { parts in
      "Sparat: \(Language.swedish.list(parts))."
    },
    nothingChanged: "Inget är ändrat, så det finns inget att spara.",
    changedMeanwhile: "Någon annan har ändrat användaren medan du skrev. Det du skrev finns kvar.",
    fieldChange: { field, text in
      "\(field): \(text)"
    },
    nowAndYours: { value in
      "Nu är det \(value). Det du skrev skulle ersätta det."
    },
    takenOver: { value in
      "Nu är det \(value), och så förblir det."
    },
    partRefused: { part in
      "Den här delen kan inte sparas: \(part)."
    },
    saveChanges: { n in
      n == 1
        ? "Spara 1 ändring"
        : "Spara \(Language.swedish.number(n)) ändringar"
    },
    differences: "Vad som blir annorlunda",
    field: "Fält",
    assigned: "Tilldelad",
    notAssigned: "Inte tilldelad",
    haveNow: "Vad de har nu",
    countOf: { n, value in
      "\(Language.swedish.number(n)) × \(value)"
    },
    typeToConfirm: { text in
      "Skriv för att bekräfta: \(text)"
    },
    notTyped: { text in
      Explanation(
        "Det är inte vad som ska skrivas.",
        mend: "Skriv ”\(text)” för att bekräfta.")
    },
    whatHappens: "Vad som kommer att hända",
    globalAdminsAmong: { n in
      n == 1
        ? "En global administratör finns bland dem."
        : "\(Language.swedish.number(n)) globala administratörer finns bland dem."
    },
    deletedSignOut: { n in
      n == 1
        ? "Användaren kan inte längre logga in och loggas ut direkt."
        : "\(Language.swedish.number(n)) användare kan inte längre logga in och loggas ut direkt."
    },
    noSeatsFreed: "Ingen plats blir ledig, eftersom inga licenser är tilldelade.",
    seatsFreed: { n in
      n == 1
        ? "1 plats blir ledig."
        : "\(Language.swedish.number(n)) platser blir lediga."
    },
    restorableUntil: { end in
      "Fram till \(Language.swedish.time(end)) kan detta ångras: namn, behörigheter och licenser kommer tillbaka, så långt platser då är lediga."
    },
    freedHeading: "Platser som blir lediga",
    freed: "Blir lediga",
    freeAfter: "Lediga efteråt",
    ofTotal: { free, total in
      "\(Language.swedish.number(free)) av \(Language.swedish.number(total))"
    },
    oldPasswordsStop: { n in
      n == 1
        ? "Det gamla lösenordet slutar gälla direkt, och användaren loggas ut överallt."
        : "\(Language.swedish.number(n)) gamla lösenord slutar gälla direkt, och användarna loggas ut överallt."
    },
    newPasswordsOnce: { n in
      n == 1
        ? "Ett nytt tillfälligt lösenord skapas och visas för dig en gång."
        : "\(Language.swedish.number(n)) nya tillfälliga lösenord skapas och visas för dig en gång."
    },
    ownPasswordNext: "Vid nästa inloggning måste ett eget lösenord väljas.",
    stayBehind: { n, total in
      n == 1
        ? "1 av \(Language.swedish.number(total)) användare förblir som den är; orsaken anges nedan."
        : "\(Language.swedish.number(n)) av \(Language.swedish.number(total)) användare förblir som de är; orsakerna anges nedan."
    },
    who: "Vem",
    nobodyComesBack: "Så här kan ingen komma tillbaka. Orsakerna anges nedan.",
    comeBack: { n in
      n == 1
        ? "1 användare kommer tillbaka och kan logga in igen med lösenordet från tidigare."
        : "\(Language.swedish.number(n)) användare kommer tillbaka och kan logga in igen med sina lösenord från tidigare."
    },
    comesBack: "Kommer tillbaka",
    doesNotComeBack: "Kommer inte tillbaka",
    nothingLost: "Inget går förlorat",
    stays: "Förblir borttagen",
    newName: "Nytt inloggningsnamn",
    hadNoLicenses: "Hade inga licenser",
    restoreUnder: { name in
      "Nytt inloggningsnamn för \(name)"
    },
    checkNames: "Kontrollera med de här namnen",
    users: "Användare",
    deletedUsers: { n in
      "Borttagna användare (\(Language.swedish.number(n)))"
    },
    deletedOnUTC: "Borttagen den (UTC)",
    selectedLabel: "Markerade:",
    lastDay: "Sista dagen",
    edit: "Redigera",
    state: "Status",
    active: "Aktiv",
    inactive: "Inaktiv",
    deletedUntil: { at, end in
      "Borttagen den \(Language.swedish.time(at)). Kan återställas till \(Language.swedish.time(end))."
    },
    licensesSetAside:
      "Licenserna från tidigare kommer tillbaka med användaren, så långt platser är lediga.",
    servicesOn: { on, total in
      "\(Language.swedish.number(on)) av \(Language.swedish.number(total)) tjänster på"
    },
    recentActivity: "Senaste aktivitet",
    toOperation: "Åtgärd",
    soFar: { n in
      n == 1
        ? "1 användare har lagts till och finns kvar i listan. Domän, plats, behörigheter och licenser är desamma igen."
        : "\(Language.swedish.number(n)) användare har lagts till och finns kvar i listan. Domän, plats, behörigheter och licenser är desamma igen."
    })
}
