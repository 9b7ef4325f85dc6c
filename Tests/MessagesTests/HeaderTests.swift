import Domain
import Messages
import Testing

@Suite struct `Headers of files of users` {
  @Test(arguments: Language.allCases)
  func `that we write ourselves are read back`(language: Language) {
    for column in Upload.Column.allCases {
      let header = Phrases.of(language).csvHeader(column)
      #expect(UploadHeaders.column(for: header) == column, "\(header)")
      #expect(UploadHeaders.column(for: header.uppercased()) == column, "\(header)")
      #expect(UploadHeaders.column(for: "  \(header) ") == column, "\(header)")
    }
  }

  @Test(arguments: [
    ("E-Mail-Adresse", Upload.Column.email), ("e_mail", .email), ("EMAIL", .email),
    ("E-postadress", .email), ("Benutzername", .email), ("UPN", .email),
    ("User principal name", .email), ("Vorname", .firstName), ("Förnamn", .firstName),
    ("Achternaam", .lastName), ("ANZEIGENAME", .displayName), ("Visningsnamn", .displayName),
    ("Nutzungsstandort", .location), ("Land", .location), ("Lizenzen", .products),
    ("Licenties", .products), ("Rollen", .roles), ("Klant", .customer), ("status-update", .status),
  ])
  func `are known by their common synonyms`(header: String, column: Upload.Column) {
    #expect(UploadHeaders.column(for: header) == column)
  }

  @Test(arguments: ["Name", "Phone", "", "First", "Emails", "Abteilung"])
  func `that could mean something else are not guessed`(header: String) {
    #expect(UploadHeaders.column(for: header) == nil)
  }

  @Test func `of the first five columns are those of the template that people have`() {
    let names = Upload.Column.allCases.prefix(5).map { UploadHeaders.name($0, language: "en") }
    #expect(names == ["First name", "Last name", "Display name", "Email", "Status update"])
  }
}
