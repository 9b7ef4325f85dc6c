extension ImportPhrases {
  static let swedish = ImportPhrases(
    kindCustomers: "kunder från Partnercenter",
    kindSubscriptions: "en kunds prenumerationer från Partnercenter",
    kindLicenses: "licenser från administrationscentret",
    kindActiveUsers: "aktiva användare från administrationscentret",
    kindDirectoryUsers: "användare från katalogen",
    kindCustomerUsers: "en kunds användare från Partnercenter",
    kindUserFile: "en fil med användare enligt vår mall",
    kindDeletedUsers: "borttagna användare från administrationscentret",
    kindStaff: "medarbetare från Partnercenter",
    fieldCustomerName: "kundens namn",
    fieldCustomerDomain: "kundens domäner",
    fieldSignInName: "inloggningsnamnet",
    fieldDisplayName: "visningsnamnet",
    fieldFirstName: "förnamnet",
    fieldLastName: "efternamnet",
    fieldLocation: "platsen",
    fieldProducts: "licenserna",
    fieldRoles: "behörigheterna",
    fieldBlocked: "om raden utelämnas för att kontot inte får logga in",
    fieldDeletedAt: "om raden utelämnas för att kontot är borttaget",
    fieldUserType: "om raden utelämnas för att kontot tillhör en gäst",
    fieldCustomer: "vems raden är",
    fieldProduct: "produkten",
    fieldUnits: "platserna",
    fieldAssigned: "antalet som upptagna platser jämförs med",
    fieldStatus: "om prenumerationen räknas",
    fieldStaffName: "medarbetarens namn",
    fieldStaffEmail: "adressen som medarbetaren loggar in med",
    fieldStaffRoles: "medarbetarens roller",
    leftContact: "telefonnummer och ytterligare adresser sparas inte här",
    leftAddress: "postadresser sparas inte här",
    leftPosition: "befattning, avdelning och kontor sparas inte här",
    leftDirectory: "hur katalogen fungerar där saknar betydelse här",
    leftPassword: "alla får ett nytt lösenord",
    leftHistory: "loggen börjar här med importen",
    leftIdentity: "allt får ett eget id här",
    leftRelationship: "hur kunden kom till er står på kundens sida",
    leftBilling: "här faktureras ingenting",
    leftCounted: "det räknas om här",
    leftUnknown: "ingen export som är känd här har en sådan kolumn",
    recognized: { file, kind in "\(file): \(kind)." },
    takenAs: { header, field in "”\(header)” tas med: \(field)." },
    notTaken: { header, why in "”\(header)” tas inte med: \(why)." },
    noHeader: { file in "\(file) saknar en första rad med kolumnernas namn." },
    notRecognized: { file in
      """
      \(file) är ingen export som är känd här. I docs/migrate.md står vilka som är det, och med \
      --as säger ni vad den är.
      """
    },
    nearest: { kind, missing in
      "Den liknar mest \(kind), men saknar \(Language.swedish.list(missing))."
    },
    missingColumns: { file, kind, missing in
      "\(file) kan inte läsas som \(kind): \(Language.swedish.list(missing)) saknas."
    },
    repeatedColumn: { file, field, headers in
      """
      \(file) har flera kolumner för samma sak, \(field): \(Language.swedish.list(headers)). \
      Behåll bara en.
      """
    },
    severalKinds: { file, words in
      "\(file) kan vara flera saker. Säg vilken med --as: \(Language.swedish.choice(words))."
    },
    undecodable: { file, line in
      "\(file) kan inte läsas från rad \(Language.swedish.number(line)). Spara den som CSV UTF-8."
    },
    asOneFile: "--as säger vad en enda fil är. Importera en sådan fil för sig.",
    badMapping: { text in "--map skrivs NAMN=KOD, inte ”\(text)”." },
    unmapped: { code in "Katalogen har ingen produkt ”\(code)” för --map." },
    passwordsNeeded: "Vart ska lösenorden? Ange en ny fil med --passwords.",
    invitationsNeeded: "Vart ska inbjudningarna? Ange en ny fil med --invitations.",
    customerNeeded: { file in "Vilken kunds är \(file)? Säg det med --customer." },
    unknownProduct: { name in
      Explanation(
        "Katalogen har ingen produkt ”\(name)”.",
        mend: "Säg med --map vilken produkt det är, eller läs in den aktuella produktlistan.")
    },
    severalProducts: { name, codes in
      Explanation(
        "Flera produkter heter ”\(name)”.",
        mend: "Säg med --map vilken som menas: \(Language.swedish.choice(codes)).")
    },
    noKnownRole: { roles in
      Explanation(
        "Ingen av dessa roller finns här: \(roles).",
        mend: "Bjud in personen i portalen med en roll som passar.")
    },
    malformedDomain: { text in "”\(text)” är ingen domän. Skriv den som alder.example." },
    notANumber: { text in "”\(text)” är inget antal enheter. Skriv ett heltal." },
    unknownStatus: { text in
      "”\(text)” är ingen känd status. Skriv Aktiv, eller Pausad för att utelämna raden."
    },
    noCustomer: { domain in
      Explanation(
        "Ingen kund har domänen \(domain).",
        mend: "Lägg först till domänen hos kunden, eller importera kunden med den.")
    },
    otherCustomer: { customer in
      "Raden gäller en annan kund, \(customer). Importera den där."
    },
    sharedDomains: { customers in
      "Domänerna tillhör olika kunder: \(Language.swedish.list(customers))."
    },
    notFound: "Ändrades nyss av någon annan, eller skapades aldrig. Importera filen igen.",
    outDeleted: "borttagna där",
    outBlocked: "inloggning blockerad där; --with-blocked tar med sådana konton",
    outGuest: "konto från en annan organisation",
    outInactive: "prenumeration inte aktiv",
    outNoUnits: "inga enheter",
    outUnasked: "enheter blir platser först med --seats",
    differs: { fields in "Är annorlunda här och får vara så: \(Language.swedish.list(fields))." },
    unitsDiffer: { product, here, there in
      """
      \(product): \(Language.swedish.number(here)) här, \(Language.swedish.number(there)) i \
      exporten. Det får vara så.
      """
    },
    disabledMember: "Är avstängd här, och förblir det.",
    otherRoles: { roles in
      "Inbjuden utan roller som inte finns här: \(Language.swedish.list(roles))."
    },
    work: { customers, units, users, staff in
      [
        customers == 0
          ? nil : customers == 1 ? "1 kund" : "\(Language.swedish.number(customers)) kunder",
        units == 0
          ? nil
          : units == 1
            ? "platserna av 1 produkt" : "platserna av \(Language.swedish.number(units)) produkter",
        users == 0 ? nil : "\(Language.swedish.number(users)) användare",
        staff == 0 ? nil : "\(Language.swedish.number(staff)) medarbetare",
      ].compactMap { $0 }
    },
    question: { work in "Ska \(Language.swedish.list(work)) läggas till?" },
    nothingToDo: "Allt i filerna finns redan, utelämnas eller avvisas.",
    changedNothing: "Det här var en provkörning: ingenting ändrades.",
    checkedOnly: { customer in
      "\(customer) finns inte här ännu, så raderna kontrollerades men planerades inte."
    },
    withoutLicenses: { customer in
      "\(customer) får sina platser först med importen, så användarna planerades utan licenser."
    },
    refusedSaved: { rows, path in
      rows == 1
        ? "1 avvisad rad finns i \(path)."
        : "\(Language.swedish.number(rows)) avvisade rader finns i \(path)."
    },
    passwordsSaved: { count, path in
      count == 1
        ? "1 tillfälligt lösenord finns i \(path)."
        : "\(Language.swedish.number(count)) tillfälliga lösenord finns i \(path)."
    },
    invitationsSaved: { count, path in
      count == 1
        ? "1 inbjudan finns i \(path). Den gäller i tre dagar."
        : "\(Language.swedish.number(count)) inbjudningar finns i \(path). De gäller i tre dagar."
    },
    checkTitle: "Kontrollräkning",
    columnFile: "Fil",
    columnRows: "Rader",
    columnHere: "Finns redan",
    columnDiffers: "Annorlunda",
    columnCreated: "Skapade",
    columnLeftOut: "Utelämnade",
    columnRefused: "Avvisade",
    columnFound: "Återfunna",
    reason: { rows, why in
      rows == 1 ? "1 rad: \(why)" : "\(Language.swedish.number(rows)) rader: \(why)"
    },
    alike: { rows, one in "\(Language.swedish.number(rows)) rader som denna: \(one)" },
    seatsAgree: { customer, product, seats in
      "\(customer), \(product): \(Language.swedish.number(seats)) upptagna, som i exporten."
    },
    seatsDiffer: { customer, product, wanted, found in
      """
      \(customer), \(product): \(Language.swedish.number(found)) upptagna; i exporten är det \
      \(Language.swedish.number(wanted)).
      """
    },
    agrees: "Siffrorna stämmer överens.",
    disagrees: "Siffrorna stämmer inte överens; skälen står ovan.")
}
