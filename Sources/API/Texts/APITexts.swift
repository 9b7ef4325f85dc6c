import Domain
import Messages

/// What the API says to people, in their language.
struct APITexts: Sendable {
  let language: Language
  let phrases: Phrases

  init(_ language: Language) {
    self.language = language
    phrases = Phrases.of(language)
  }

  /// What a problem is called.
  func title(_ code: ProblemCode) -> String {
    // A test holds that every code has a title in every language.
    phrases.problemTitle(code.rawValue) ?? code.rawValue
  }

  /// One of four, by the language: a missing one does not compile.
  private func say(
    _ english: String, _ dutch: String, _ german: String, _ swedish: String
  ) -> String {
    switch language {
    case .english: english
    case .dutch: dutch
    case .german: german
    case .swedish: swedish
    }
  }

  var unknownMember: String {
    say(
      "Nothing of this name is expected here.", "Hier wordt niets met deze naam verwacht.",
      "Unter diesem Namen wird hier nichts erwartet.", "Inget med det här namnet väntas här.")
  }

  var unknownParameter: String {
    say(
      "The query knows no parameter of this name.", "De query kent geen parameter met deze naam.",
      "Die Abfrage kennt keinen Parameter dieses Namens.",
      "Frågan har ingen parameter med det namnet.")
  }

  var repeatedParameter: String {
    say(
      "This can be given only once.", "Dit kan maar één keer worden opgegeven.",
      "Das kann nur einmal angegeben werden.", "Det här kan bara anges en gång.")
  }

  /// - Parameter kind: A JSON type, which is a word in every language.
  func wrongType(_ kind: String) -> String {
    say(
      "A value of type \(kind) is expected.",
      "Hier wordt een waarde van het type \(kind) verwacht.",
      "Erwartet wird ein Wert vom Typ \(kind).", "Ett värde av typen \(kind) väntas.")
  }

  func notAWord(_ words: [String]) -> String {
    let choice = language.choice(words)
    return say(
      "It must be \(choice).", "Het moet \(choice) zijn.", "Es muss \(choice) sein.",
      "Det måste vara \(choice).")
  }

  func notANumber(_ range: ClosedRange<Int>) -> String {
    let (from, to) = (language.number(range.lowerBound), language.number(range.upperBound))
    return say(
      "It must be a whole number from \(from) to \(to).",
      "Het moet een geheel getal van \(from) tot en met \(to) zijn.",
      "Es muss eine ganze Zahl von \(from) bis \(to) sein.",
      "Det måste vara ett heltal från \(from) till \(to).")
  }

  var notAnID: String {
    say(
      "An id of 36 characters is expected.", "Hier wordt een id van 36 tekens verwacht.",
      "Erwartet wird eine Kennung aus 36 Zeichen.", "Ett id med 36 tecken väntas.")
  }

  var usersOrMatching: String {
    say(
      "Users are either named or chosen by a filter, not both.",
      "Gebruikers worden genoemd of met een filter gekozen, niet allebei.",
      "Benutzer werden entweder genannt oder durch Filter gewählt, nicht beides.",
      "Användare namnges eller väljs med ett filter, inte båda.")
  }

  var notUTF8: String {
    say(
      "The text is not UTF-8.", "De tekst is geen UTF-8.", "Der Text ist kein UTF-8.",
      "Texten är inte UTF-8.")
  }

  func jsonSyntax(_ offset: Int) -> String {
    say(
      "The JSON cannot be read at byte \(offset).", "De JSON is niet te lezen bij byte \(offset).",
      "Das JSON ist bei Byte \(offset) nicht lesbar.",
      "JSON-texten går inte att läsa vid byte \(offset).")
  }

  func jsonDepth(_ limit: Int) -> String {
    say(
      "It is nested deeper than \(limit) levels.", "Het is dieper genest dan \(limit) niveaus.",
      "Es ist tiefer als \(limit) Ebenen verschachtelt.",
      "Den är nästlad djupare än \(limit) nivåer.")
  }

  func jsonRepeated(_ offset: Int) -> String {
    say(
      "A name stands twice in one object, again at byte \(offset).",
      "Een naam staat twee keer in één object, opnieuw bij byte \(offset).",
      "Ein Name steht zweimal in einem Objekt, erneut bei Byte \(offset).",
      "Ett namn står två gånger i ett objekt, igen vid byte \(offset).")
  }

  func missingRight(_ right: RightName) -> String { phrases.missing(right) }

  func domainTaken(_ domain: String) -> String {
    say(
      "\(domain) belongs to a customer already.", "\(domain) is al van een klant.",
      "\(domain) gehört schon einem Kunden.", "\(domain) tillhör redan en kund.")
  }

  var unknownCustomer: String { phrases.explain(StaffRefusal.unknownCustomer).text }

  func tooManyRows(_ limit: Int) -> String {
    let limit = language.number(limit)
    return say(
      "At most \(limit) users fit in one request.",
      "Er passen ten hoogste \(limit) gebruikers in één verzoek.",
      "Höchstens \(limit) Benutzer passen in eine Anfrage.",
      "Högst \(limit) användare ryms i en begäran.")
  }

  func pack(_ refusal: PackRefusal) -> String { phrases.explain(refusal).text }

  func line(_ line: Int, _ text: String) -> String {
    say(
      "Line \(line): \(text)", "Regel \(line): \(text)", "Zeile \(line): \(text)",
      "Rad \(line): \(text)")
  }

  func missingColumns(_ names: [String]) -> String {
    let names = language.list(names)
    return say(
      "Columns are missing: \(names).", "Er ontbreken kolommen: \(names).",
      "Es fehlen Spalten: \(names).", "Kolumner saknas: \(names).")
  }

  var malformedRules: String {
    say(
      "The rules do not have the shape that docs/catalog.md describes.",
      "De regels hebben niet de vorm die docs/catalog.md beschrijft.",
      "Die Regeln haben nicht die Form, die docs/catalog.md beschreibt.",
      "Reglerna har inte den form som docs/catalog.md beskriver.")
  }

  /// The titles of the file of passwords.
  var passwordColumns: [String] {
    [
      phrases.csvHeader(.displayName), phrases.users.signInName,
      phrases.operations.temporaryPassword,
    ]
  }
}
