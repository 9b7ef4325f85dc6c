extension PeoplePhrases {
  static let dutch = PeoplePhrases(
    whatIsThis: "Wat is dit?",
    locationMeaning:
      "Het land of de regio waar de persoon de diensten gebruikt. Wetten verschillen per plaats, dus sommige producten mogen niet overal worden gebruikt, en zonder locatie kan geen licentie worden toegewezen.",
    propose: "Aanmeldingsnaam voorstellen",
    nameFree: { name in
      "\(name) is vrij."
    },
    nameNumbered: { name, holder in
      "\(name) is de eerstvolgende vrije naam: \(holder) heeft hem zonder cijfer."
    },
    nameNotProposed: "Uit deze namen kan niets worden voorgesteld. Typ zelf een naam.",
    nameTaken: { holder in
      Explanation(
        "\(holder) heeft deze aanmeldingsnaam.",
        mend: "Kies een andere naam.")
    },
    nameOfDeleted: { holder, at in
      Explanation(
        "\(holder), verwijderd op \(Language.dutch.date(at)), heeft deze aanmeldingsnaam.",
        mend:
          "Herstel die gebruiker, neem een andere naam, of geef aan dat deze mag worden genomen.")
    },
    seeDeleted: { name in
      "Bekijk de verwijderde gebruiker \(name)"
    },
    useName: { name in
      "\(name) gebruiken"
    },
    plainUser: "Gebruiker",
    plainUserMay: "Kan licenties en diensten gebruiken en beheert niets.",
    globalAdminMay:
      "Heeft volledige machtigingen: mag bij deze klant alles wijzigen, ook andere beheerders.",
    customPermissions: "Aangepaste machtigingen",
    customMay: "Beheert een deel. Vink aan wat.",
    passwordAdminMay: "Mag wachtwoorden opnieuw instellen van gebruikers die geen beheerder zijn.",
    userManagementAdminMay:
      "Mag gebruikers maken, wijzigen en verwijderen en hun licenties toewijzen.",
    serviceAdminMay: "Mag diensten beheren en ondersteuningsaanvragen openen.",
    noRole: Explanation(
      "Er is geen machtiging aangevinkt.",
      mend: "Vink er minstens één aan, of kies Gebruiker."),
    noPermission: Explanation(
      "Er is nog niets gekozen.",
      mend: "Kies een van de machtigingen."),
    freeOf: { free, total in
      "\(Language.dutch.number(free)) van \(Language.dutch.number(total)) vrij"
    },
    hasItNow: "Heeft dit nu",
    buyMore: "Meer kopen",
    newTab: "opent in een nieuw tabblad",
    selectAll: "Alles selecteren",
    step: { number, name in
      "Stap \(Language.dutch.number(number)) van 4: \(name)"
    },
    steps: "Stappen",
    userInfo: "Gebruikersgegevens",
    review: "Controleren",
    willBeCreated: "Alles is klaar: de gebruiker kan worden gemaakt.",
    passwordFollows:
      "Daarna wordt één keer een tijdelijk wachtwoord getoond. Bij de eerste aanmelding moet het worden gewijzigd.",
    cannotBeCreated: "Zo kan de gebruiker niet worden gemaakt.",
    change: "Wijzigen",
    changePart: { part in
      "Wijzigen: \(part)"
    },
    withoutServices: { names in
      "zonder \(Language.dutch.list(names))"
    },
    newUsers: { n in
      n == 1
        ? "1 nieuwe gebruiker"
        : "\(Language.dutch.number(n)) nieuwe gebruikers"
    },
    password: "Tijdelijk wachtwoord",
    passwordHere: "Op deze pagina",
    passwordThere: "Wachtwoord van deze gebruiker bekijken",
    reviewChanges: "Wijzigingen controleren",
    reviewTitle: { name in
      "Wijzigingen van \(name)"
    },
    savedParts: { parts in
      "Opgeslagen: \(Language.dutch.list(parts))."
    },
    nothingChanged: "Er is niets gewijzigd, dus er valt niets op te slaan.",
    changedMeanwhile:
      "Iemand anders heeft deze gebruiker gewijzigd terwijl u typte. Wat u typte staat er nog.",
    fieldChange: { field, text in
      "\(field): \(text)"
    },
    nowAndYours: { value in
      "Het is nu \(value). Wat u typte zou dat vervangen."
    },
    takenOver: { value in
      "Het is nu \(value) en blijft zo."
    },
    partRefused: { part in
      "Dit deel kan niet worden opgeslagen: \(part)."
    },
    saveChanges: { n in
      n == 1
        ? "1 wijziging opslaan"
        : "\(Language.dutch.number(n)) wijzigingen opslaan"
    },
    differences: "Wat er anders wordt",
    field: "Veld",
    assigned: "Toegewezen",
    notAssigned: "Niet toegewezen",
    haveNow: "Wat zij nu hebben",
    countOf: { n, value in
      "\(Language.dutch.number(n)) × \(value)"
    },
    typeToConfirm: { text in
      "Typ ter bevestiging: \(text)"
    },
    notTyped: { text in
      Explanation(
        "Dat is niet wat getypt moet worden.",
        mend: "Typ ‘\(text)’ ter bevestiging.")
    },
    whatHappens: "Wat er gaat gebeuren",
    globalAdminsAmong: { n in
      n == 1
        ? "Er is een globale beheerder bij."
        : "Er zijn \(Language.dutch.number(n)) globale beheerders bij."
    },
    deletedSignOut: { n in
      n == 1
        ? "De gebruiker kan zich niet meer aanmelden en wordt meteen afgemeld."
        : "\(Language.dutch.number(n)) gebruikers kunnen zich niet meer aanmelden en worden meteen afgemeld."
    },
    noSeatsFreed: "Er komt geen plaats vrij, want er zijn geen licenties toegewezen.",
    seatsFreed: { n in
      n == 1
        ? "1 plaats komt vrij."
        : "\(Language.dutch.number(n)) plaatsen komen vrij."
    },
    restorableUntil: { end in
      "Tot \(Language.dutch.time(end)) kan dit ongedaan worden gemaakt: namen, machtigingen en licenties komen terug, zolang er dan plaatsen vrij zijn."
    },
    freedHeading: "Plaatsen die vrijkomen",
    freed: "Komen vrij",
    freeAfter: "Daarna vrij",
    ofTotal: { free, total in
      "\(Language.dutch.number(free)) van \(Language.dutch.number(total))"
    },
    oldPasswordsStop: { n in
      n == 1
        ? "Het oude wachtwoord werkt meteen niet meer, en de gebruiker wordt overal afgemeld."
        : "\(Language.dutch.number(n)) oude wachtwoorden werken meteen niet meer, en hun gebruikers worden overal afgemeld."
    },
    newPasswordsOnce: { n in
      n == 1
        ? "Er wordt een nieuw tijdelijk wachtwoord gemaakt en één keer aan u getoond."
        : "Er worden \(Language.dutch.number(n)) nieuwe tijdelijke wachtwoorden gemaakt en één keer aan u getoond."
    },
    ownPasswordNext: "Bij de volgende aanmelding moet een eigen wachtwoord worden gekozen.",
    stayBehind: { n, total in
      n == 1
        ? "1 van \(Language.dutch.number(total)) gebruikers blijft zoals het is; de reden staat hieronder."
        : "\(Language.dutch.number(n)) van \(Language.dutch.number(total)) gebruikers blijven zoals ze zijn; de redenen staan hieronder."
    },
    who: "Wie",
    nobodyComesBack: "Zo kan niemand terugkomen. De redenen staan hieronder.",
    comeBack: { n in
      n == 1
        ? "1 gebruiker komt terug en kan zich weer aanmelden met het wachtwoord van voorheen."
        : "\(Language.dutch.number(n)) gebruikers komen terug en kunnen zich weer aanmelden met hun wachtwoord van voorheen."
    },
    comesBack: "Komt terug",
    doesNotComeBack: "Komt niet terug",
    nothingLost: "Er gaat niets verloren",
    stays: "Blijft verwijderd",
    newName: "Nieuwe aanmeldingsnaam",
    hadNoLicenses: "Had geen licenties",
    restoreUnder: { name in
      "Nieuwe aanmeldingsnaam van \(name)"
    },
    checkNames: "Met deze namen controleren",
    users: "Gebruikers",
    deletedUsers: { n in
      "Verwijderde gebruikers (\(Language.dutch.number(n)))"
    },
    deletedOnUTC: "Verwijderd op (UTC)",
    selectedLabel: "Geselecteerd:",
    lastDay: "Laatste dag",
    edit: "Bewerken",
    state: "Status",
    active: "Actief",
    inactive: "Inactief",
    deletedUntil: { at, end in
      "Verwijderd op \(Language.dutch.time(at)). Kan worden hersteld tot \(Language.dutch.time(end))."
    },
    licensesSetAside:
      "De licenties van voorheen komen met de gebruiker terug, zolang er plaatsen vrij zijn.",
    servicesOn: { on, total in
      "\(Language.dutch.number(on)) van \(Language.dutch.number(total)) diensten aan"
    },
    recentActivity: "Recente activiteit",
    toOperation: "Bewerking",
    soFar: { n in
      n == 1
        ? "Er is 1 gebruiker toegevoegd; die blijft in de lijst staan. Domein, locatie, machtigingen en licenties zijn weer dezelfde."
        : "Er zijn \(Language.dutch.number(n)) gebruikers toegevoegd; die blijven in de lijst staan. Domein, locatie, machtigingen en licenties zijn weer dezelfde."
    })
}
