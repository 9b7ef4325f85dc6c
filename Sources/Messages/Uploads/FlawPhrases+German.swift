extension FlawPhrases {
  static let german = FlawPhrases(
    missing: Explanation(
      "Ein Wert fehlt.",
      mend: "Tragen Sie ihn ein."),
    malformed: Explanation(
      "Das ist nicht so geschrieben, wie es sein muss.",
      mend: "Berichtigen Sie die Schreibweise."),
    malformedEmail: Explanation(
      "Das ist keine Adresse.",
      mend: "Schreiben Sie sie wie mira.osei@alder.example, ohne Leerzeichen und Akzente."),
    tooLong: { limit in
      Explanation(
        "Das ist zu lang.",
        mend: "Verwenden Sie höchstens \(Language.german.number(limit)) Zeichen.")
    },
    controlCharacter: Explanation(
      "Das enthält unsichtbare Steuerzeichen.",
      mend: "Tippen Sie es neu ein, statt es einzufügen."),
    repeated: { line in
      Explanation(
        "Zeile \(Language.german.number(line)) hat denselben Namen.",
        mend: "Lassen Sie eine der beiden weg oder benennen Sie sie um.")
    },
    alreadyUser: Explanation(
      "Einen Benutzer mit diesem Namen gibt es schon.",
      mend: "Lassen Sie die Zeile weg oder wählen Sie einen anderen Namen."),
    alreadyUserTry: { proposal in
      Explanation(
        "Einen Benutzer mit diesem Namen gibt es schon.",
        mend: "Lassen Sie die Zeile weg oder nehmen Sie \(proposal), das frei ist.")
    },
    deletedUser: Explanation(
      "Ein gelöschter Benutzer hat diesen Namen.",
      mend: "Stellen Sie ihn wieder her oder wählen Sie einen anderen Namen."),
    deletedUserUntil: { day in
      Explanation(
        "Ein gelöschter Benutzer behält diesen Namen bis \(Language.german.date(day)).",
        mend: "Stellen Sie ihn wieder her oder wählen Sie einen anderen Namen.")
    },
    foreignDomain: { owned in
      Explanation(
        "Die Domäne gehört nicht dem Kunden.",
        mend: "Verwenden Sie \(Language.german.choice(owned)).")
    },
    unknownLocation: Explanation(
      "Das ist kein Land und keine Region.",
      mend: "Nehmen Sie den Namen des Landes oder seine zwei Buchstaben, wie DE, NL oder SE."),
    unknownRole: { known in
      Explanation(
        "Das ist keine Rolle.",
        mend: "Verwenden Sie \(Language.german.choice(known)) oder lassen Sie es leer.")
    },
    unknownProduct: Explanation(
      "Der Katalog enthält dieses Produkt nicht.",
      mend: "Verwenden Sie Namen, Kurzkennung oder GUID."),
    notEntitled: Explanation(
      "Der Kunde hat keine Einheiten dieses Produkts.",
      mend: "Fügen Sie es zuerst hinzu oder lassen Sie es weg."),
    otherCustomer: Explanation(
      "Diese Zeile nennt einen anderen Kunden.",
      mend: "Laden Sie sie bei jenem Kunden hoch."),
    strayQuote: Explanation(
      "Ein Anführungszeichen steht mitten in einem Wert.",
      mend: "Verdoppeln Sie es oder setzen Sie den ganzen Wert in Anführungszeichen."),
    openQuote: Explanation(
      "Ein Anführungszeichen wird geöffnet und nie geschlossen.",
      mend: "Schließen Sie es."),
    tooManyFields: Explanation(
      "Die Zeile hat mehr Werte, als es Spalten gibt.",
      mend: "Setzen Sie Werte mit dem Trennzeichen in Anführungszeichen."),
    tooFewFields: Explanation(
      "Die Zeile hat weniger Werte, als es Spalten gibt.",
      mend: "Fügen Sie die fehlenden Trennzeichen hinzu."),
    lineTooLong: Explanation(
      "Die Zeile ist viel zu lang.",
      mend: "Prüfen Sie, ob darüber ein Anführungszeichen offen blieb."),
    undecodable: Explanation(
      "Einige Zeichen lassen sich nicht lesen.",
      mend: "Speichern Sie die Datei als CSV UTF-8."))
}
