extension FlawPhrases {
  static let dutch = FlawPhrases(
    missing: Explanation(
      "Er ontbreekt een waarde.",
      mend: "Vul die in."),
    malformed: Explanation(
      "Dit is niet geschreven zoals het hoort.",
      mend: "Verbeter de schrijfwijze."),
    malformedEmail: Explanation(
      "Dit is geen adres.",
      mend: "Schrijf het als mira.osei@alder.example, zonder spaties en accenten."),
    tooLong: { limit in
      Explanation(
        "Dit is te lang.",
        mend: "Gebruik hoogstens \(Language.dutch.number(limit)) tekens.")
    },
    controlCharacter: Explanation(
      "Dit bevat onzichtbare besturingstekens.",
      mend: "Typ het opnieuw in plaats van het te plakken."),
    repeated: { line in
      Explanation(
        "Regel \(Language.dutch.number(line)) heeft dezelfde naam.",
        mend: "Laat een van beide weg of hernoem die.")
    },
    alreadyUser: Explanation(
      "Er bestaat al een gebruiker met deze naam.",
      mend: "Laat de rij weg of kies een andere naam."),
    alreadyUserTry: { proposal in
      Explanation(
        "Er bestaat al een gebruiker met deze naam.",
        mend: "Laat de rij weg of gebruik \(proposal), dat vrij is.")
    },
    deletedUser: Explanation(
      "Een verwijderde gebruiker heeft deze naam.",
      mend: "Herstel die gebruiker of kies een andere naam."),
    deletedUserUntil: { day in
      Explanation(
        "Een verwijderde gebruiker houdt deze naam tot \(Language.dutch.date(day)).",
        mend: "Herstel die gebruiker of kies een andere naam.")
    },
    foreignDomain: { owned in
      Explanation(
        "Het domein is niet van de klant.",
        mend: "Gebruik \(Language.dutch.choice(owned)).")
    },
    unknownLocation: Explanation(
      "Dit is geen land of regio.",
      mend: "Gebruik de naam van het land of de twee letters, zoals DE, NL of SE."),
    unknownRole: { known in
      Explanation(
        "Dit is geen rol.",
        mend: "Gebruik \(Language.dutch.choice(known)), of laat het leeg.")
    },
    unknownProduct: Explanation(
      "De catalogus bevat dit product niet.",
      mend: "Gebruik de naam, de korte id of de GUID."),
    notEntitled: Explanation(
      "De klant heeft geen eenheden van dit product.",
      mend: "Voeg het product eerst toe of laat het weg."),
    otherCustomer: Explanation(
      "Deze rij noemt een andere klant.",
      mend: "Upload die bij die klant."),
    strayQuote: Explanation(
      "Er staat een aanhalingsteken midden in een waarde.",
      mend: "Verdubbel het of zet de hele waarde tussen aanhalingstekens."),
    openQuote: Explanation(
      "Een aanhalingsteken wordt geopend en nooit gesloten.",
      mend: "Sluit het."),
    tooManyFields: Explanation(
      "De regel heeft meer waarden dan er kolommen zijn.",
      mend: "Zet waarden met het scheidingsteken tussen aanhalingstekens."),
    tooFewFields: Explanation(
      "De regel heeft minder waarden dan er kolommen zijn.",
      mend: "Voeg de ontbrekende scheidingstekens toe."),
    lineTooLong: Explanation(
      "De regel is veel te lang.",
      mend: "Controleer of erboven een aanhalingsteken open bleef."),
    undecodable: Explanation(
      "Sommige tekens zijn niet te lezen.",
      mend: "Sla het bestand op als CSV UTF-8."))
}
