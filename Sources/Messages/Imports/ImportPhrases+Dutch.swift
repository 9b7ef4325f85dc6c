extension ImportPhrases {
  static let dutch = ImportPhrases(
    kindCustomers: "klanten uit Partnercentrum",
    kindSubscriptions: "abonnementen van een klant uit Partnercentrum",
    kindLicenses: "licenties uit het beheercentrum",
    kindActiveUsers: "actieve gebruikers uit het beheercentrum",
    kindDirectoryUsers: "gebruikers uit de directory",
    kindCustomerUsers: "gebruikers van een klant uit Partnercentrum",
    kindUserFile: "een bestand met gebruikers volgens onze sjabloon",
    kindDeletedUsers: "verwijderde gebruikers uit het beheercentrum",
    kindStaff: "medewerkers uit Partnercentrum",
    fieldCustomerName: "de naam van de klant",
    fieldCustomerDomain: "de domeinen van de klant",
    fieldSignInName: "de aanmeldingsnaam",
    fieldDisplayName: "de weergavenaam",
    fieldFirstName: "de voornaam",
    fieldLastName: "de achternaam",
    fieldLocation: "de locatie",
    fieldProducts: "de licenties",
    fieldRoles: "de machtigingen",
    fieldBlocked: "of de rij wordt overgeslagen omdat dat account zich niet mag aanmelden",
    fieldDeletedAt: "of de rij wordt overgeslagen omdat dat account is verwijderd",
    fieldUserType: "of de rij wordt overgeslagen omdat dat account een gast is",
    fieldCustomer: "van wie de rij is",
    fieldProduct: "het product",
    fieldUnits: "de plaatsen",
    fieldAssigned: "het aantal waarmee de gebruikte plaatsen worden vergeleken",
    fieldStatus: "of het abonnement meetelt",
    fieldStaffName: "de naam van de medewerker",
    fieldStaffEmail: "het adres waarmee die zich aanmeldt",
    fieldStaffRoles: "de rollen van de medewerker",
    leftContact: "telefoonnummers en verdere adressen worden hier niet bewaard",
    leftAddress: "postadressen worden hier niet bewaard",
    leftPosition: "functie, afdeling en kantoor worden hier niet bewaard",
    leftDirectory: "hoe de directory daar werkt, doet hier niet ter zake",
    leftPassword: "iedereen krijgt een nieuw wachtwoord",
    leftHistory: "het logboek begint hier met de import",
    leftIdentity: "alles krijgt hier een eigen id",
    leftRelationship: "hoe de klant bij u kwam, staat op de pagina van de klant",
    leftBilling: "hier wordt niets gefactureerd",
    leftCounted: "dat wordt hier opnieuw geteld",
    leftUnknown: "geen hier bekende export heeft zo’n kolom",
    recognized: { file, kind in "\(file): \(kind)." },
    takenAs: { header, field in "‘\(header)’ wordt overgenomen: \(field)." },
    notTaken: { header, why in "‘\(header)’ wordt niet overgenomen: \(why)." },
    noHeader: { file in "\(file) heeft geen eerste regel met de namen van de kolommen." },
    notRecognized: { file in
      """
      \(file) is geen hier bekende export. In docs/migrate.md staat welke dat zijn; met --as \
      zegt u wat het is.
      """
    },
    nearest: { kind, missing in
      "Het lijkt het meest op \(kind), maar mist \(Language.dutch.list(missing))."
    },
    missingColumns: { file, kind, missing in
      "\(file) kan niet gelezen worden als \(kind): \(Language.dutch.list(missing)) ontbreekt."
    },
    repeatedColumn: { file, field, headers in
      """
      \(file) heeft meer kolommen voor hetzelfde, \(field): \(Language.dutch.list(headers)). \
      Laat er één over.
      """
    },
    severalKinds: { file, words in
      "\(file) kan van alles zijn. Zeg met --as wat het is: \(Language.dutch.choice(words))."
    },
    undecodable: { file, line in
      """
      \(file) is vanaf regel \(Language.dutch.number(line)) niet te lezen. Sla het op als CSV \
      UTF-8.
      """
    },
    asOneFile: "--as zegt wat één bestand is. Importeer zo’n bestand afzonderlijk.",
    badMapping: { text in "--map schrijft u als NAAM=CODE, niet als ‘\(text)’." },
    unmapped: { code in "De catalogus bevat geen product ‘\(code)’ voor --map." },
    passwordsNeeded: "Waar moeten de wachtwoorden heen? Noem een nieuw bestand met --passwords.",
    invitationsNeeded:
      "Waar moeten de uitnodigingen heen? Noem een nieuw bestand met --invitations.",
    customerNeeded: { file in "Van welke klant is \(file)? Zeg het met --customer." },
    unknownProduct: { name in
      Explanation(
        "De catalogus bevat geen product ‘\(name)’.",
        mend: "Zeg met --map welk product het is, of neem de huidige productlijst op.")
    },
    severalProducts: { name, codes in
      Explanation(
        "Meer producten heten ‘\(name)’.",
        mend: "Zeg met --map welk product bedoeld is: \(Language.dutch.choice(codes)).")
    },
    noKnownRole: { roles in
      Explanation(
        "Geen van deze rollen bestaat hier: \(roles).",
        mend: "Nodig deze persoon in het portaal uit met een rol die past.")
    },
    malformedDomain: { text in "‘\(text)’ is geen domein. Schrijf het als alder.example." },
    notANumber: { text in "‘\(text)’ is geen aantal eenheden. Schrijf een geheel getal." },
    unknownStatus: { text in
      "‘\(text)’ is geen bekende status. Schrijf Actief, of Onderbroken om de rij over te slaan."
    },
    noCustomer: { domain in
      Explanation(
        "Geen klant heeft het domein \(domain).",
        mend: "Voeg het domein eerst aan de klant toe, of importeer de klant met dat domein.")
    },
    otherCustomer: { customer in
      "Deze rij gaat over een andere klant, \(customer). Importeer haar daar."
    },
    sharedDomains: { customers in
      "Deze domeinen zijn van verschillende klanten: \(Language.dutch.list(customers))."
    },
    notFound:
      "Zojuist door iemand anders gewijzigd, of nooit gemaakt. Importeer het bestand opnieuw.",
    outDeleted: "daar verwijderd",
    outBlocked: "aanmelden daar geblokkeerd; --with-blocked neemt zulke accounts mee",
    outGuest: "account van een andere organisatie",
    outInactive: "abonnement niet actief",
    outNoUnits: "geen eenheden",
    outUnasked: "eenheden worden alleen met --seats plaatsen",
    differs: { fields in "Is hier anders en blijft zo: \(Language.dutch.list(fields))." },
    unitsDiffer: { product, here, there in
      """
      \(product): hier \(Language.dutch.number(here)), in de export \
      \(Language.dutch.number(there)). Het blijft zo.
      """
    },
    disabledMember: "Is hier buitengesloten, en blijft dat.",
    otherRoles: { roles in
      "Uitgenodigd zonder rollen die hier niet bestaan: \(Language.dutch.list(roles))."
    },
    work: { customers, units, users, staff in
      [
        customers == 0
          ? nil : customers == 1 ? "1 klant" : "\(Language.dutch.number(customers)) klanten",
        units == 0
          ? nil
          : units == 1
            ? "de plaatsen van 1 product"
            : "de plaatsen van \(Language.dutch.number(units)) producten",
        users == 0
          ? nil : users == 1 ? "1 gebruiker" : "\(Language.dutch.number(users)) gebruikers",
        staff == 0
          ? nil : staff == 1 ? "1 medewerker" : "\(Language.dutch.number(staff)) medewerkers",
      ].compactMap { $0 }
    },
    question: { work in "Wilt u \(Language.dutch.list(work)) toevoegen?" },
    nothingToDo: "Alles in deze bestanden is er al, wordt overgeslagen of is geweigerd.",
    changedNothing: "Dit was een proef: er is niets gewijzigd.",
    checkedOnly: { customer in
      "\(customer) is hier nog niet; de rijen zijn wel gecontroleerd, maar er is geen plan gemaakt."
    },
    withoutLicenses: { customer in
      """
      \(customer) krijgt de plaatsen pas bij de import; het plan voor de gebruikers is zonder \
      licenties gemaakt.
      """
    },
    refusedSaved: { rows, path in
      rows == 1
        ? "1 geweigerde rij staat in \(path)."
        : "\(Language.dutch.number(rows)) geweigerde rijen staan in \(path)."
    },
    passwordsSaved: { count, path in
      count == 1
        ? "1 tijdelijk wachtwoord staat in \(path)."
        : "\(Language.dutch.number(count)) tijdelijke wachtwoorden staan in \(path)."
    },
    invitationsSaved: { count, path in
      count == 1
        ? "1 uitnodiging staat in \(path). Die werkt drie dagen."
        : "\(Language.dutch.number(count)) uitnodigingen staan in \(path). Ze werken drie dagen."
    },
    checkTitle: "Telling",
    columnFile: "Bestand",
    columnRows: "Rijen",
    columnHere: "Al aanwezig",
    columnDiffers: "Anders",
    columnCreated: "Gemaakt",
    columnLeftOut: "Overgeslagen",
    columnRefused: "Geweigerd",
    columnFound: "Teruggevonden",
    reason: { rows, why in
      rows == 1 ? "1 rij: \(why)" : "\(Language.dutch.number(rows)) rijen: \(why)"
    },
    alike: { rows, one in "\(Language.dutch.number(rows)) rijen zoals deze: \(one)" },
    seatsAgree: { customer, product, seats in
      "\(customer), \(product): \(Language.dutch.number(seats)) in gebruik, zoals in de export."
    },
    seatsDiffer: { customer, product, wanted, found in
      """
      \(customer), \(product): \(Language.dutch.number(found)) in gebruik; in de export \
      \(Language.dutch.number(wanted)).
      """
    },
    agrees: "De aantallen kloppen.",
    disagrees: "De aantallen kloppen niet; de redenen staan hierboven.")
}
