import Domain
import Testing

@Suite struct `A header of a file` {
  @Test(arguments: Upload.Column.allCases)
  func `is known in four languages, in any case and without its signs`(column: Upload.Column) {
    for language in ["en", "nl", "de", "sv"] {
      let name = UploadHeaders.name(column, language: language)
      for text in [name, name.uppercased(), " \(name.lowercased()) ", "\u{FEFF}\(name)"] {
        #expect(UploadHeaders.column(for: text) == column, "\(text)")
      }
      #expect(
        UploadHeaders.column(for: name.replacing(" ", with: "_")) == column, "\(name)")
    }
    #expect(
      UploadHeaders.name(column, language: "xx") == UploadHeaders.name(column, language: "en"))
  }

  @Test(arguments: [
    ("E_MAIL", Upload.Column.email), ("e-mail address", .email), ("UPN", .email),
    ("UserPrincipalName", .email), ("Benutzername", .email), ("Användarnamn", .email),
    ("Gebruikersnaam", .email), ("Surname", .lastName), ("Släktnamn", .lastName),
    ("Familienaam", .lastName), ("Given Name", .firstName), ("Rufname", .firstName),
    ("Full name", .displayName), ("Vollständiger Name", .displayName),
    ("Usage location", .location),
    ("Land", .location), ("Ländercode", .location), ("LANDSKOD", .location), ("Licence", .products),
    ("Lizenzen", .products), ("Licenser", .products), ("Rollen", .roles), ("Behörigheter", .roles),
    ("Firma", .customer), ("Företag", .customer), ("Status", .status),
  ])
  func `is known by what people call it`(text: String, column: Upload.Column) {
    #expect(UploadHeaders.column(for: text) == column)
  }

  @Test(arguments: ["", " ", "Name", "Naam", "Namn", "Shoe size", "Password", "-", "Emails of"])
  func `is not guessed`(text: String) {
    #expect(UploadHeaders.column(for: text) == nil)
  }

  @Test func `in English is that of the template, in its order`() {
    #expect(
      Upload.Column.allCases.prefix(5).map { UploadHeaders.name($0, language: "en") }
        == ["First name", "Last name", "Display name", "Email", "Status update"])
  }

  @Test func `that nobody knows is told by its name`() {
    var upload = Upload(
      id: Upload.ID(high: 1, low: 1), customer: Customer.ID(high: 1, low: 1), fileName: "x.csv",
      uploadedBy: "Ada", uploadedAt: Moment(microseconds: 0))
    upload.headers = ["Email", "Shoe size", "Display name", "Badge"]
    upload.columns = [.email, nil, .displayName, nil]
    #expect(upload.unknownColumns == ["Shoe size", "Badge"])
  }
}
