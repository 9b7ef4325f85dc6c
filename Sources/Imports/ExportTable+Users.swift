import Domain

/// Files about people.
extension ExportTable {
  static let activeUsers = ExportTable(
    [
      .needed(
        .signInName, "User principal name", "UPN", "Benutzerprinzipalname", "User-principal-naam",
        "Användarens huvudnamn"),
      .needed(.displayName, "Display name", "Weergavenaam", "Anzeigename", "Visningsnamn"),
      .taken(
        .products, "Licenses", "Licenties", "Lizenzen", "Licenser"),
      .taken(
        .location, "Usage location", "Gebruikslocatie", "Nutzungsstandort", "Verwendungsstandort",
        "Användningsplats"),
      .taken(
        .blocked, "Block credential", "Blocked", "Sign-in blocked", "Referentie blokkeren",
        "Aanmelding geblokkeerd", "Anmeldeinformationen blockieren", "Anmeldung blockiert",
        "Blockera autentiseringsuppgifter", "Inloggning blockerad"),
      .taken(
        .deletedAt, "Soft deletion time stamp", "Tijdstempel van voorlopige verwijdering",
        "Zeitstempel für vorläufiges Löschen", "Tidsstämpel för mjuk borttagning"),
    ] + names + aboutPeople)

  /// The names of members as the directory writes them: `userPrincipalName`.
  static let directoryUsers = ExportTable(
    [
      .needed(.signInName, "userPrincipalName"),
      .needed(.displayName, "displayName"),
      .taken(.enabled, "accountEnabled"),
      .taken(.userType, "userType"),
      .taken(.location, "usageLocation"),
      .left(
        .directory, "objectId", "id", "creationType", "directorySynced", "identityIssuer",
        "onPremisesSyncEnabled", "isHybrid"),
      .left(.contact, "mail", "telephoneNumber", "mobile", "mobilePhone"),
      .left(
        .contact, "authenticationAlternativePhoneNumber", "authenticationEmail",
        "authenticationPhoneNumber", "alternateEmailAddress"),
      .left(.position, "jobTitle", "companyName", "employeeId", "physicalDeliveryOfficeName"),
      .left(
        .directory, "ageGroup", "consentProvidedForMinor", "legalAgeGroupClassification",
        "invitationState", "creationSource"),
      .left(.history, "createdDateTime", "createdTime"),
    ] + names + aboutPeople)

  static let customerUsers = ExportTable(
    [
      .needed(
        .signInName, "User name", "Sign-in name", "Email or user ID", "Gebruikersnaam",
        "Aanmeldingsnaam", "Benutzername", "Anmeldename", "Användarnamn", "Inloggningsnamn"),
      .needed(.displayName, "Display name", "Weergavenaam", "Anzeigename", "Visningsnamn"),
      .taken(
        .products, "Licenses", "Assigned licenses", "Licenses assigned", "Licenties",
        "Toegewezen licenties", "Lizenzen", "Zugewiesene Lizenzen", "Licenser",
        "Tilldelade licenser"),
      .taken(
        .location, "Location", "Usage location", "Locatie", "Gebruikslocatie", "Standort",
        "Nutzungsstandort", "Plats", "Användningsplats"),
    ] + names + aboutPeople)

  static let userFile = ExportTable(
    Upload.Column.allCases.map { column in
      ExportColumn(
        fate: column.fate,
        names: ["en", "nl", "de", "sv"].map { UploadHeaders.name(column, language: $0) },
        isRequired: column == .email || column == .displayName)
    })

  static let deletedUsers = ExportTable(
    [
      .needed(
        .signInName, "User principal name", "User name", "Username", "Email", "UPN",
        "Gebruikersnaam", "Benutzername", "Benutzerprinzipalname", "Användarnamn"),
      .needed(
        .deletedAt, "Deleted on", "Deleted date", "Deletion date", "Date deleted",
        "deletedDateTime", "Soft deletion time stamp", "Verwijderd op", "Verwijderingsdatum",
        "Gelöscht am", "Löschdatum", "Borttagen den", "Borttagen", "Borttagningsdatum"),
      .taken(.displayName, "Display name", "Name", "Weergavenaam", "Anzeigename", "Visningsnamn"),
      .left(.history, "Permanent deletion date", "permanentDeletionDate"),
      .left(.directory, "User type"),
    ] + names)

  static let staff = ExportTable([
    .needed(
      .staffName, "Name", "Display name", "Full name", "Naam", "Weergavenaam", "Anzeigename",
      "Namn", "Visningsnamn"),
    .needed(
      .staffEmail, "Email", "Email address", "User name", "Username", "User principal name",
      "Sign-in name", "Account", "Work account", "E-mail", "E-mailadres", "Gebruikersnaam",
      "E-Mail-Adresse", "Benutzername", "Konto", "E-post", "E-postadress", "Användarnamn"),
    .needed(
      .staffRoles, "Roles", "Role", "Permissions", "User roles", "Assigned roles", "Agent roles",
      "Rollen", "Rol", "Machtigingen", "Toegewezen rollen", "Rolle", "Berechtigungen",
      "Zugewiesene Rollen", "Roller", "Roll", "Behörigheter", "Tilldelade roller"),
    .left(.directory, "Object ID", "User ID", "Type", "User type", "Status", "Account status"),
    .left(.history, "Last sign-in", "Last login", "Created", "Created on", "MFA", "MFA status"),
    .left(.position, "Job title", "Location", "Department", "Functie", "Position", "Befattning"),
  ])

  private static let names: [ExportColumn] = [
    .taken(.firstName, "First name", "Given name", "Voornaam", "Vorname", "Förnamn"),
    .taken(.lastName, "Last name", "Surname", "Achternaam", "Nachname", "Efternamn"),
  ]

  /// What the other system keeps of people and the house does not.
  private static let aboutPeople: [ExportColumn] = [
    .left(
      .contact, "Phone number", "Mobile phone", "Fax", "Alternate email addresses",
      "Telefoonnummer", "Mobiele telefoon", "Telefonnummer", "Mobiltelefon", "Rufnummer"),
    .left(
      .address, "City", "Country", "Country or region", "Country/Region", "State",
      "State or province", "StateOrProvince", "Street address", "Postal code", "Plaats", "Land",
      "Land of regio", "Provincie", "Straat", "Postcode", "Ort", "Land/Region", "Bundesland",
      "Straße", "Postleitzahl", "Stad", "Land eller region", "Län", "Gatuadress", "Postnummer"),
    .left(
      .position, "Title", "Job title", "Department", "Office", "Manager", "Functie", "Afdeling",
      "Kantoor", "Titel", "Abteilung", "Büro", "Position", "Befattning", "Avdelning", "Kontor"),
    .left(
      .directory, "DirSyncEnabled", "Last dirsync time", "Object Id", "Proxy addresses",
      "Preferred data location", "Preferred language", "Release track", "Oath token meta data",
      "AgeGroup", "Age group", "Immutable ID", "Sync status", "User type"),
    .left(
      .password, "Last password change time stamp", "Password never expires",
      "Strong password required", "Password"),
    .left(.history, "When created", "Created", "Last sign-in", "Gemaakt", "Erstellt", "Skapad"),
    .left(.counted, "License assignment details"),
  ]
}

extension Upload.Column {
  fileprivate var fate: ColumnFate {
    switch self {
    case .firstName: .taken(.firstName)
    case .lastName: .taken(.lastName)
    case .displayName: .taken(.displayName)
    case .email: .taken(.signInName)
    // What an earlier run wrote there.
    case .status: .left(.history)
    case .location: .taken(.location)
    case .roles: .taken(.roles)
    case .products: .taken(.products)
    case .customer: .taken(.customer)
    }
  }
}
