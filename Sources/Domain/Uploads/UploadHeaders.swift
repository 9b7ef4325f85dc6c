/// What the headers of an uploaded file mean, in four languages and with common synonyms.
///
/// Only letters and digits count, without case and marks: `E-Mail`, `e_mail` and `EMAIL` are one
/// header. A word that people use for two different things (`Name`) is left out on purpose, so
/// that it is asked about and never guessed.
package enum UploadHeaders {
  /// - Returns: Nil for a header that we do not know.
  package static func column(for header: String) -> Upload.Column? {
    known[key(header)]
  }

  /// The header that our own files carry. The first five in English are those of PC 2.2.
  ///
  /// - Parameter language: `en`, `nl`, `de` or `sv`; anything else is English.
  package static func name(_ column: Upload.Column, language: String) -> String {
    let names = names(of: column)
    switch language {
    case "nl": return names.nl
    case "de": return names.de
    case "sv": return names.sv
    default: return names.en
    }
  }

  private static let known: [String: Upload.Column] = {
    var known: [String: Upload.Column] = [:]
    for column in Upload.Column.allCases {
      let names = names(of: column)
      for name in [names.en, names.nl, names.de, names.sv] + synonyms(of: column) {
        known[key(name)] = column
      }
    }
    return known
  }()

  private static func key(_ header: String) -> String {
    TextKey.of(header).filter { $0.isLetter || $0.isNumber }
  }
}

extension UploadHeaders {
  private struct Names {
    let en, nl, de, sv: String
  }

  private static func names(of column: Upload.Column) -> Names {
    switch column {
    case .firstName: Names(en: "First name", nl: "Voornaam", de: "Vorname", sv: "Förnamn")
    case .lastName: Names(en: "Last name", nl: "Achternaam", de: "Nachname", sv: "Efternamn")
    case .displayName:
      Names(en: "Display name", nl: "Weergavenaam", de: "Anzeigename", sv: "Visningsnamn")
    case .email: Names(en: "Email", nl: "E-mail", de: "E-Mail", sv: "E-post")
    case .status:
      Names(
        en: "Status update", nl: "Statusupdate", de: "Statusaktualisierung",
        sv: "Statusuppdatering")
    case .location: Names(en: "Location", nl: "Locatie", de: "Standort", sv: "Plats")
    case .roles: Names(en: "Roles", nl: "Rollen", de: "Rollen", sv: "Roller")
    case .products: Names(en: "Products", nl: "Producten", de: "Produkte", sv: "Produkter")
    case .customer: Names(en: "Customer", nl: "Klant", de: "Kunde", sv: "Kund")
    }
  }

  private static func synonyms(of column: Upload.Column) -> [String] {
    switch column {
    case .firstName: ["Given name", "Forename", "Roepnaam", "Rufname", "Tilltalsnamn"]
    case .lastName:
      ["Surname", "Family name", "Familienaam", "Familienname", "Zuname", "Släktnamn"]
    case .displayName:
      [
        "Full name", "Volledige naam", "Vollständiger Name", "Voller Name", "Fullständigt namn",
        "Naam weergeven", "Angezeigter Name",
      ]
    case .email:
      [
        "Email address", "Mail", "Mail address", "Sign-in name", "User name", "UPN",
        "User principal name", "E-mailadres", "Mailadres", "Gebruikersnaam", "Aanmeldingsnaam",
        "E-Mail-Adresse", "Mailadresse", "Benutzername", "Anmeldename", "Benutzerprinzipalname",
        "E-postadress", "Mejladress", "Användarnamn", "Inloggningsnamn",
      ]
    case .status: ["Status", "Update status"]
    case .location:
      [
        "Usage location", "Country", "Country or region", "Country code", "Gebruikslocatie",
        "Land", "Land of regio", "Landcode", "Nutzungsstandort", "Land oder Region",
        "Ländercode", "Länderkennzeichen", "Användningsplats", "Land eller region", "Landskod",
      ]
    case .roles:
      [
        "Role", "Permissions", "Rol", "Machtigingen", "Rolle", "Berechtigungen", "Roll",
        "Behörigheter",
      ]
    case .products:
      [
        "Product", "License", "Licenses", "Licence", "Licences", "Licentie", "Licenties",
        "Produkt", "Lizenz", "Lizenzen", "Licens", "Licenser",
      ]
    case .customer:
      [
        "Customer name", "Company", "Company name", "Klantnaam", "Bedrijf", "Kundenname", "Firma",
        "Kundnamn", "Företag",
      ]
    }
  }
}
