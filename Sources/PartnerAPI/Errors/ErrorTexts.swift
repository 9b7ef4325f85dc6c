package import Messages

extension ErrorCode {
  /// One sentence for people, in their language.
  package func text(in language: Language) -> String {
    let texts = texts
    return switch language {
    case .english: texts.english
    case .dutch: texts.dutch
    case .german: texts.german
    case .swedish: texts.swedish
    }
  }

  typealias Texts = (english: String, dutch: String, german: String, swedish: String)

  private var texts: Texts { published ?? ours }

  private var published: Texts? {
    switch self {
    case .accessDenied:
      (
        "Access denied: the token is not valid.", "Toegang geweigerd: het token is niet geldig.",
        "Zugriff verweigert: Das Token ist nicht gültig.",
        "Åtkomst nekad: token är inte giltig."
      )
    case .notFound:
      ("Not found.", "Niet gevonden.", "Nicht gefunden.", "Hittades inte.")
    case .outdatedTag:
      (
        "The ETag is out of date.", "De ETag is verouderd.", "Das ETag ist veraltet.",
        "ETag är inaktuell."
      )
    case .invalidProperty:
      (
        "A property is not valid.", "Een eigenschap is niet geldig.",
        "Eine Eigenschaft ist nicht gültig.", "En egenskap är inte giltig."
      )
    case .noRelationship:
      (
        "There is no relationship with this customer.", "Er is geen relatie met deze klant.",
        "Es besteht keine Beziehung zu diesem Kunden.", "Det finns ingen relation till kunden."
      )
    case .userNotFound:
      (
        "No user has this id.", "Geen gebruiker heeft deze id.",
        "Kein Benutzer hat diese Kennung.", "Ingen användare har detta id."
      )
    case .noSeat:
      (
        "No licenses are left for this product.", "Voor dit product zijn geen licenties meer over.",
        "Für dieses Produkt sind keine Lizenzen mehr frei.",
        "Det finns inga licenser kvar för produkten."
      )
    case .notAllowedHere:
      (
        "This action is not allowed.", "Deze actie is niet toegestaan.",
        "Diese Aktion ist nicht zulässig.", "Åtgärden är inte tillåten."
      )
    default: publishedOfHouse
    }
  }

  private var publishedOfHouse: Texts? {
    switch self {
    case .tokenMissing:
      (
        "The request has no bearer token.", "De aanvraag heeft geen bearer-token.",
        "Die Anfrage hat kein Bearer-Token.", "Begäran har ingen bearer-token."
      )
    case .invalidInput:
      (
        "The request cannot be read.", "De aanvraag is niet te lezen.",
        "Die Anfrage ist nicht lesbar.", "Begäran går inte att läsa."
      )
    case .unexpected:
      (
        "Something broke here. The log has the cause.",
        "Hier is iets stukgegaan. Het logboek kent de oorzaak.",
        "Hier ist etwas schiefgegangen. Die Ursache steht im Protokoll.",
        "Något gick sönder här. Orsaken finns i loggen."
      )
    case .preconditionFailed:
      (
        "What the request expects is not offered.", "Wat de aanvraag verwacht, wordt niet geboden.",
        "Was die Anfrage erwartet, wird nicht angeboten.",
        "Det som begäran förväntar sig erbjuds inte."
      )
    case .invalidCustomer:
      (
        "The customer id is not valid.", "De klant-id is niet geldig.",
        "Die Kundenkennung ist nicht gültig.", "Kund-id är inte giltigt."
      )
    case .roleLacksRights:
      (
        "The role lacks the rights for this operation.",
        "De rol heeft niet de rechten voor deze bewerking.",
        "Der Rolle fehlen die Rechte für diesen Vorgang.",
        "Rollen saknar behörighet för åtgärden."
      )
    case .notEnoughPrivileges:
      (
        "The customer has withdrawn the delegated rights.",
        "De klant heeft de gedelegeerde rechten ingetrokken.",
        "Der Kunde hat die delegierten Rechte entzogen.",
        "Kunden har dragit tillbaka de delegerade behörigheterna."
      )
    case .appOnlyRefused:
      (
        "App-only tokens are not allowed here.", "App-only-tokens zijn hier niet toegestaan.",
        "Reine App-Token sind hier nicht zulässig.", "Tokens för enbart appar tillåts inte här."
      )
    default: nil
    }
  }
}
