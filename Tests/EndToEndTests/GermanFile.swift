/// A file as Excel in a German locale writes it: semicolons, Windows-1252, CRLF, quotes only where
/// they are needed. 25 rows, of which seven have problems.
enum GermanFile {
  static let domain = "muellersoehne.example"
  static let good = 18
  static let flawed = 7

  /// The lines of the file with problems, and the codes of all problems of each.
  static let problems: [Int: Set<String>] = [
    6: ["missing"], 9: ["malformed"], 12: ["too-long"], 15: ["repeated"], 16: ["repeated"],
    20: ["foreign-domain", "unknown-location"], 23: ["missing", "unknown-role"],
  ]

  static var bytes: [UInt8] {
    let text = rows.joined(separator: "\r\n") + "\r\n"
    return text.unicodeScalars.map { scalar in
      switch scalar {
      case "€": 0x80
      case "–": 0x96
      default: UInt8(scalar.value)
      }
    }
  }

  private static let rows = [
    "Vorname;Nachname;Anzeigename;E-Mail;Standort;Rollen;Abteilung",
    "Jürgen;Groß;Jürgen Groß;juergen.gross@\(domain);;;Geschäftsführung",
    "Änne;Müller;Änne Müller;aenne@\(domain);;global-admin;Geschäftsführung",
    ";;\"Empfang; Süd\";empfang@\(domain);;;Empfang",
    "Zoë;D'Amico;\"Zoë \"\"Zo\"\" D'Amico\";zoe@\(domain);AT;;Einkauf",
    "Uwe;Ohne;;uwe@\(domain);;;Lager",
    "Björn;Åkesson;Björn Åkesson;bjoern@\(domain);SE;;Vertrieb",
    "Søren;Højgaard;Søren Højgaard;soeren@\(domain);DK;;Vertrieb",
    "Ines;Kein-At;Ines Kein-At;ines.\(domain);;;Lager",
    "Françoise;Lefèvre;Françoise Lefèvre;francoise@\(domain);FR;;Vertrieb",
    "Öykü;Yilmaz;Öykü Yilmaz;oeykue@\(domain);;;Lager",
    "Max;Lang;\(String(repeating: "Ü", count: 51));max@\(domain);;;Lager",
    "Jan;Weiß;Jan Weiß;jan@\(domain);;;Lager – Nacht",
    "Íris;Ñuñez;Íris Ñuñez;iris@\(domain);ES;;50 € Gutschein",
    "Tim;Doppelt;Tim Doppelt;tim@\(domain);;;Lager",
    "Timo;Doppelt;Timo Doppelt;TIM@\(domain.uppercased());;;Lager",
    "Kai;Süß;Kai Süß;kai@\(domain);;;Lager",
    "Lea;Fuß;Lea Fuß;lea@\(domain);;;Lager",
    "Mia;Häßler;Mia Häßler;mia@\(domain);;;Lager",
    "Olaf;Fremd;Olaf Fremd;olaf@anderswo.example;XX;;Lager",
    "Nico;Jörg;Nico Jörg;nico@\(domain);;;Lager",
    "Pia;Böhm;Pia Böhm;pia@\(domain);;;Lager",
    "Rolf;Leer;Rolf Leer;;;könig;Lager",
    "=Ruth;Formel;=Ruth Formel;ruth@\(domain);;;Lager",
    "Sönke;Thoß;Sönke Thoß;soenke@\(domain);;;Lager",
    "Ulf;Zöllner;Ulf Zöllner;ulf@\(domain);;;Lager",
  ]
}
