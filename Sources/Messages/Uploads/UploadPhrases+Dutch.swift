extension UploadPhrases {
  static let dutch = UploadPhrases(
    intro: { size in
      "Een CSV-bestand zoals Excel het opslaat, tot \(Language.dutch.size(size)). Er wordt niets gemaakt voordat u het plan hebt gezien."
    },
    file: "Bestand",
    check: "Valideren",
    template: "Sjabloon downloaden",
    templateHint:
      "Weergavenaam en e-mail zijn verplicht; kolommen mogen in elke volgorde en in elk van de vier talen staan.",
    reportTitle: "Wat er in het bestand staat",
    rows: { n in
      n == 1
        ? "1 rij"
        : "\(Language.dutch.number(n)) rijen"
    },
    flawedRows: "Rijen met problemen",
    allGood: "Er zijn geen problemen gevonden.",
    readAs: { encoding, delimiter in
      "Gelezen als \(encoding), gescheiden door \(delimiter)"
    },
    comma: "komma",
    semicolon: "puntkomma",
    tab: "tab",
    wholeLine: "Hele regel",
    ignoreUnknown: { columns in
      "Laat \(Language.dutch.list(columns)) weg"
    },
    skipFlawed: { n in
      n == 1
        ? "Alleen de goede rijen: laat die ene met problemen weg"
        : "Alleen de goede rijen: laat de \(Language.dutch.number(n)) met problemen weg"
    },
    forAll: "Voor allemaal",
    locationForAll: "Locatie van wie er in de rij geen heeft",
    productsForAll: "Licenties van wie er in de rij geen heeft",
    noFile: Explanation(
      "Er is geen bestand gekozen.",
      mend: "Kies er een en verstuur het formulier opnieuw."),
    unknown: Explanation(
      "Dit bestand is er niet meer.",
      mend: "Upload het opnieuw."),
    empty: Explanation(
      "Het bestand is leeg.",
      mend: "Controleer of het is opgeslagen en upload het opnieuw."),
    tooLarge: { limit in
      Explanation(
        "Het bestand is te groot.",
        mend: "Splits het in bestanden van hoogstens \(Language.dutch.size(limit)).")
    },
    undecodable: { line in
      Explanation(
        "Regel \(Language.dutch.number(line)) bevat tekens die niet te lezen zijn.",
        mend: "Sla het bestand op als CSV UTF-8.")
    },
    missingColumns: { columns in
      Explanation(
        "De eerste regel noemt deze kolommen niet: \(Language.dutch.list(columns)).",
        mend: "Voeg ze toe of begin met het sjabloon.")
    },
    repeatedColumn: { column in
      Explanation(
        "De kolom \(column) komt twee keer voor.",
        mend: "Laat een van beide weg.")
    },
    unknownColumns: { columns in
      Explanation(
        "Deze kolommen kennen we niet: \(Language.dutch.list(columns)).",
        mend: "Vink aan dat ze worden weggelaten, of hernoem ze.")
    },
    noRows: Explanation(
      "Het bestand heeft geen rijen onder de koppen.",
      mend: "Voeg de mensen toe, één per regel."),
    rowsFlawed: { n in
      n == 1
        ? Explanation(
          "Eén rij heeft problemen.",
          mend: "Verbeter die of vink aan dat alleen de goede rijen doorgaan.")
        : Explanation(
          "\(Language.dutch.number(n)) rijen hebben problemen.",
          mend: "Verbeter ze of vink aan dat alleen de goede rijen doorgaan.")
    },
    notText: Explanation(
      "Dit is geen tekstbestand.",
      mend: "Sla het werkblad op als CSV en upload dat."))
}
