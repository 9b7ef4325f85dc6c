import Testing

@testable import Imports

@Suite struct `What a file is` {
  /// The first lines of files as they are downloaded.
  static let files: [(ExportKind, [String])] = [
    (.customers, ["Microsoft ID", "Company name", "Primary domain name", "Relationship"]),
    (.subscriptions, ["Subscription ID", "Subscription", "Quantity", "Status", "Reseller"]),
    (.licenses, ["Product Title", "Total Licenses", "Expired Licenses", "Assigned licenses"]),
    (.activeUsers, activeUsers),
    (.directoryUsers, directoryUsers),
    (.customerUsers, ["Display name", "User name", "Licenses", "Location"]),
    (.userFile, ["First name", "Last name", "Display name", "Email", "Status update"]),
    (.deletedUsers, ["Display name", "Username", "Deleted on"]),
    (.staff, ["Name", "Email", "Roles", "Last sign-in"]),
  ]

  static let activeUsers = [
    "Block credential", "City", "CountryOrRegion", "Department", "DirSyncEnabled", "Display name",
    "Fax", "First name", "Last dirsync time", "Last name", "Last password change time stamp",
    "License assignment details", "Licenses", "Mobile Phone", "Oath token meta data", "Object Id",
    "Office", "Password never expires", "Phone number", "Postal code", "Preferred data location",
    "Preferred language", "Proxy addresses", "Release track", "Soft deletion time stamp",
    "StateOrProvince", "Street address", "Strong password required", "Title", "Usage location",
    "User principal name", "When created",
  ]
  static let directoryUsers = [
    "userPrincipalName", "displayName", "surname", "mail", "givenName", "objectId", "userType",
    "jobTitle", "department", "accountEnabled", "usageLocation", "streetAddress", "state",
    "country", "physicalDeliveryOfficeName", "city", "postalCode", "telephoneNumber", "mobile",
    "authenticationAlternativePhoneNumber", "authenticationEmail", "alternateEmailAddress",
    "ageGroup", "consentProvidedForMinor", "legalAgeGroupClassification",
  ]

  static let translated: [(ExportKind, [String])] = [
    (.customers, ["Microsoft-id", "Bedrijfsnaam", "Naam van primair domein", "Relatie"]),
    (.customers, ["Microsoft-ID", "Firmenname", "Name der primären Domäne", "Beziehung"]),
    (.customers, ["Microsoft-ID", "Företagsnamn", "Primärt domännamn", "Relation"]),
    (.subscriptions, ["Abonnements-id", "Abonnement", "Hoeveelheid", "Status", "Wederverkoper"]),
    (.subscriptions, ["Abonnement-ID", "Abonnement", "Menge", "Status", "Handelspartner"]),
    (.subscriptions, ["Prenumerations-ID", "Prenumeration", "Antal", "Status", "Återförsäljare"]),
    (.licenses, ["Producttitel", "Totaal aantal licenties", "Toegewezen licenties"]),
    (.licenses, ["Produkttitel", "Lizenzen gesamt", "Zugewiesene Lizenzen"]),
    (.licenses, ["Produkttitel", "Totalt antal licenser", "Tilldelade licenser"]),
    (.activeUsers, ["Weergavenaam", "User-principal-naam", "Licenties", "Gebruikslocatie"]),
    (.activeUsers, ["Anzeigename", "Benutzerprinzipalname", "Lizenzen", "Nutzungsstandort"]),
    (.activeUsers, ["Visningsnamn", "Användarens huvudnamn", "Licenser", "Användningsplats"]),
    (.customerUsers, ["Weergavenaam", "Gebruikersnaam", "Licenties"]),
    (.customerUsers, ["Anzeigename", "Benutzername", "Lizenzen"]),
    (.customerUsers, ["Visningsnamn", "Användarnamn", "Licenser"]),
    (.userFile, ["Voornaam", "Achternaam", "Weergavenaam", "E-mail", "Statusupdate"]),
    (.userFile, ["Vorname", "Nachname", "Anzeigename", "E-Mail", "Statusaktualisierung"]),
    (.userFile, ["Förnamn", "Efternamn", "Visningsnamn", "E-post", "Statusuppdatering"]),
    (.deletedUsers, ["Weergavenaam", "Gebruikersnaam", "Verwijderd op"]),
    (.deletedUsers, ["Anzeigename", "Benutzername", "Gelöscht am"]),
    (.deletedUsers, ["Visningsnamn", "Användarnamn", "Borttagen den"]),
    (.staff, ["Naam", "E-mailadres", "Toegewezen rollen"]),
    (.staff, ["Anzeigename", "E-Mail-Adresse", "Zugewiesene Rollen"]),
    (.staff, ["Namn", "E-postadress", "Tilldelade roller"]),
  ]

  @Test(arguments: files + translated)
  func `is told by its first line, in any order`(kind: ExportKind, headers: [String]) throws {
    for order in [headers, headers.reversed(), headers.sorted()] {
      let found = try ExportRecognizer.recognize(order)
      #expect(found.kind == kind)
      #expect(found.columns.map(\.header) == order)
      #expect(!found.columns.contains { $0.fate == .left(.unknown) }, "\(found.columns)")
    }
  }

  @Test(arguments: files)
  func `does not depend on case, marks, blanks or a byte-order mark`(
    kind: ExportKind, headers: [String]
  ) throws {
    var spelled = headers.map { $0.uppercased().replacing(" ", with: "_") }
    spelled[0] = "\u{FEFF}" + spelled[0]
    #expect(try ExportRecognizer.recognize(spelled).kind == kind)
    let closed = headers.map { " " + $0.lowercased().replacing(" ", with: "") + " " }
    #expect(try ExportRecognizer.recognize(closed).kind == kind)
  }

  @Test func `says of each column what it becomes, or why it is not taken over`() throws {
    let found = try ExportRecognizer.recognize(Self.activeUsers + ["Shoe size"])
    let fates = Dictionary(uniqueKeysWithValues: found.columns.map { ($0.header, $0.fate) })
    #expect(fates["User principal name"] == .taken(.signInName))
    #expect(fates["Usage location"] == .taken(.location))
    // The address is not where services are used.
    #expect(fates["CountryOrRegion"] == .left(.address))
    #expect(fates["Block credential"] == .taken(.blocked))
    #expect(fates["Last password change time stamp"] == .left(.password))
    #expect(fates["Object Id"] == .left(.directory))
    #expect(fates["Shoe size"] == .left(.unknown))
  }

  @Test func `is refused with the nearest kind and what is missing`() {
    #expect(
      throws: RecognitionFlaw.unknown(nearest: .licenses, missing: [.assigned])
    ) {
      try ExportRecognizer.recognize(["Product Title", "Total Licenses", "Status message"])
    }
    #expect(throws: RecognitionFlaw.unknown(nearest: nil, missing: [])) {
      try ExportRecognizer.recognize(["Shoe size", "Hat size"])
    }
    #expect(throws: RecognitionFlaw.noHeader) { try ExportRecognizer.recognize(["", " "]) }
    #expect(throws: RecognitionFlaw.noHeader) { try ExportRecognizer.recognize([]) }
  }

  @Test func `is refused where two columns would become the same`() {
    #expect(
      throws: RecognitionFlaw.repeated(
        .displayName, headers: ["Display name", "Anzeigename"])
    ) {
      try ExportRecognizer.recognize(["User principal name", "Display name", "Anzeigename"])
    }
    #expect(
      throws: RecognitionFlaw.repeated(.signInName, headers: ["Email", "email"])
    ) {
      try ExportRecognizer.recognize(["Email", "Display name", "email"])
    }
  }

  @Test func `is asked about where it could be two things, and never guessed`() throws {
    let headers = ["Display name", "Email", "Roles"]
    #expect(throws: RecognitionFlaw.ambiguous([.userFile, .staff])) {
      try ExportRecognizer.recognize(headers)
    }
    #expect(try ExportRecognizer.recognize(headers, as: .staff).kind == .staff)
    #expect(try ExportRecognizer.recognize(headers, as: .userFile).kind == .userFile)
  }

  @Test func `cannot be said against what it holds`() {
    #expect(
      throws: RecognitionFlaw.missing(.customers, [.customerName, .customerDomain])
    ) {
      try ExportRecognizer.recognize(Self.activeUsers, as: .customers)
    }
  }

  @Test func `takes words of our own files where an export has none of its own`() throws {
    let found = try ExportRecognizer.recognize(["Anzeigename", "UPN", "Rufname", "Nachname"])
    #expect(found.place(of: .firstName) == 2)
    #expect(found.place(of: .lastName) == 3)
  }
}
