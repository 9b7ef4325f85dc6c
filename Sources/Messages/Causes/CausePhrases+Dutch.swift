extension CausePhrases {
  static let dutch = CausePhrases(
    noSeat: { product in
      Explanation(
        "Er is geen plaats van \(product) vrij.",
        mend: "Verhoog het aantal of trek eerst een licentie van iemand in.")
    },
    notEntitled: { product in
      Explanation(
        "De klant heeft geen eenheden van \(product).",
        mend: "Voeg het product eerst met een aantal toe.")
    },
    locationMissing: { product in
      Explanation(
        "\(product) moet weten waar het wordt gebruikt, en de gebruiker heeft geen locatie.",
        mend: "Stel de locatie van de gebruiker in.")
    },
    prohibited: { product, location in
      Explanation(
        "\(product) mag niet worden gebruikt in \(location).",
        mend: "Kies een ander product, of verbeter de locatie als die niet klopt.")
    },
    dependency: { product, item, anyOf in
      Explanation(
        "In \(product) werkt \(item) alleen samen met \(Language.dutch.choice(anyOf)).",
        mend: "Wijs een daarvan ook toe, of zet \(item) uit.")
    },
    productDependency: { product, anyOf in
      Explanation(
        "\(product) werkt alleen samen met \(Language.dutch.choice(anyOf)).",
        mend: "Wijs een daarvan ook toe.")
    },
    mutualExclusion: { one, other in
      Explanation(
        "\(one) en \(other) kunnen niet aan dezelfde gebruiker worden gegeven.",
        mend: "Trek een van beide in of zet de botsende diensten uit.")
    },
    planNotOfProduct: { plan, product in
      Explanation(
        "\(plan) is geen dienst van \(product).",
        mend: "Kies uit de diensten van het product.")
    },
    notHeld: { product in
      Explanation(
        "De gebruiker heeft \(product) niet.",
        mend: "Laat dit product zoals het is.")
    },
    productUnknown: Explanation(
      "De catalogus bevat dit product niet.",
      mend: "Importeer de nieuwste catalogus."),
    assignedByPublisher: { product in
      Explanation(
        "\(product) wordt door de uitgever toegewezen, niet hier.",
        mend: "Volg de koppeling van de uitgever.")
    },
    userUnknown: Explanation(
      "Deze gebruiker bestaat niet meer.",
      mend: "Zoek de persoon opnieuw."),
    userDeleted: Explanation(
      "De gebruiker is verwijderd.",
      mend: "Herstel de gebruiker eerst."),
    notDeleted: Explanation(
      "De gebruiker is niet verwijderd.",
      mend: "Er hoeft niets te worden hersteld."),
    retentionOver: { since in
      Explanation(
        "De gebruiker kon tot \(Language.dutch.date(since)) worden hersteld.",
        mend: "Maak de gebruiker opnieuw.")
    },
    signInNameTaken: Explanation(
      "Een andere gebruiker heeft deze aanmeldingsnaam.",
      mend: "Kies een andere naam."),
    signInNameTakenTry: { proposal in
      Explanation(
        "Een andere gebruiker heeft deze aanmeldingsnaam.",
        mend: "\(proposal) is vrij.")
    },
    signInNameOfDeleted: Explanation(
      "Een verwijderde gebruiker heeft deze aanmeldingsnaam.",
      mend: "Herstel die gebruiker of kies een andere naam."),
    foreignDomain: { domain in
      Explanation(
        "\(domain) is geen domein van deze klant.",
        mend: "Gebruik een van de domeinen van de klant.")
    },
    repeated: { row in
      Explanation(
        "Rij \(Language.dutch.number(row)) gaat over dezelfde gebruiker of naam.",
        mend: "Laat een van beide weg.")
    },
    lastGlobalAdmin: Explanation(
      "Dit is de laatste globale beheerder van de klant.",
      mend: "Maak eerst iemand anders globale beheerder."),
    belowConsumed: { product, consumed in
      consumed == 1
        ? Explanation(
          "Van \(product) is één plaats in gebruik; dat is meer.",
          mend: "Trek die eerst in of kies een hoger aantal.")
        : Explanation(
          "Van \(product) zijn \(Language.dutch.number(consumed)) plaatsen in gebruik; dat is meer.",
          mend: "Trek er eerst een paar in of kies een hoger aantal.")
    },
    drifted: Explanation(
      "De gebruiker is gewijzigd nadat het plan was gemaakt.",
      mend: "Maak het plan opnieuw."),
    changedSince: { by, at in
      Explanation(
        "Sindsdien opnieuw gewijzigd, door \(by) op \(Language.dutch.time(at)).",
        mend: "Maak eerst die wijziging ongedaan of wijzig de gebruiker met de hand.")
    })
}
