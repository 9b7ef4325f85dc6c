extension ErrorPhrases {
  static let dutch = ErrorPhrases(
    notFoundTitle: "Hier is niets",
    notFoundText: "De pagina bestaat niet, of u mag deze niet zien.",
    deniedTitle: "U mag dit niet doen",
    deniedText: { right, roles in
      "Hiervoor is het recht ‘\(right)’ nodig, dat hoort bij de rol \(Language.dutch.choice(roles)). Een globale beheerder kan u een rol geven."
    },
    faultTitle: "Er is bij ons iets misgegaan",
    faultText: { request in
      "Er is niets half gewijzigd. Probeer het opnieuw; gebeurt het nog eens, geef uw beheerder dan dit nummer: \(request)"
    },
    staleTitle: "Dit formulier is niet meer geldig",
    staleText:
      "Het is voor een andere sessie gemaakt. Ga terug, laad de pagina opnieuw en verstuur het formulier nog eens.",
    tooLargeTitle: "Dat is te veel in één keer",
    tooLargeText: "Het verstuurde formulier is groter dan toegestaan.",
    badRequestTitle: "De aanvraag kon niet worden gelezen",
    badRequestText: "Ga terug en probeer het opnieuw.",
    busyTitle: "Momenteel bezet",
    busyText:
      "Er wordt meer van deze machine gevraagd dan ze tegelijk kan. Probeer het zo nog eens.")
}
