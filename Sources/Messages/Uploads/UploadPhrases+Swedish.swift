extension UploadPhrases {
  static let swedish = UploadPhrases(
    intro: { size in
      "En CSV-fil som Excel sparar den, upp till \(Language.swedish.size(size)). Inget skapas innan du har sett planen."
    },
    file: "Fil",
    check: "Validera",
    template: "Ladda ner mallen",
    templateHint:
      "Visningsnamn och e-post krävs; kolumnerna får stå i valfri ordning och på något av de fyra språken.",
    reportTitle: "Vad filen innehåller",
    rows: { n in
      n == 1
        ? "1 rad"
        : "\(Language.swedish.number(n)) rader"
    },
    flawedRows: "Rader med problem",
    allGood: "Inga problem hittades.",
    readAs: { encoding, delimiter in
      "Läst som \(encoding), avgränsad med \(delimiter)"
    },
    comma: "kommatecken",
    semicolon: "semikolon",
    tab: "tabb",
    wholeLine: "Hela raden",
    ignoreUnknown: { columns in
      "Utelämna \(Language.swedish.list(columns))"
    },
    skipFlawed: { n in
      n == 1
        ? "Bara de felfria raderna: utelämna den med problem"
        : "Bara de felfria raderna: utelämna de \(Language.swedish.number(n)) med problem"
    },
    forAll: "För alla",
    locationForAll: "Plats för dem vars rad inte anger någon",
    productsForAll: "Licenser för dem vars rad inte anger några",
    noFile: Explanation(
      "Ingen fil valdes.",
      mend: "Välj en och skicka formuläret igen."),
    unknown: Explanation(
      "Filen finns inte kvar.",
      mend: "Ladda upp den igen."),
    empty: Explanation(
      "Filen är tom.",
      mend: "Kontrollera att den har sparats och ladda upp den igen."),
    tooLarge: { limit in
      Explanation(
        "Filen är för stor.",
        mend: "Dela upp den i filer på högst \(Language.swedish.size(limit)).")
    },
    undecodable: { line in
      Explanation(
        "Rad \(Language.swedish.number(line)) innehåller tecken som inte kan läsas.",
        mend: "Spara filen som CSV UTF-8.")
    },
    missingColumns: { columns in
      Explanation(
        "Första raden nämner inte dessa kolumner: \(Language.swedish.list(columns)).",
        mend: "Lägg till dem eller börja med mallen.")
    },
    repeatedColumn: { column in
      Explanation(
        "Kolumnen \(column) finns två gånger.",
        mend: "Utelämna en av dem.")
    },
    unknownColumns: { columns in
      Explanation(
        "Vi känner inte till dessa kolumner: \(Language.swedish.list(columns)).",
        mend: "Markera att de utelämnas, eller byt namn på dem.")
    },
    noRows: Explanation(
      "Filen har inga rader under rubrikerna.",
      mend: "Lägg till personerna, en per rad."),
    rowsFlawed: { n in
      n == 1
        ? Explanation(
          "En rad har problem.",
          mend: "Rätta den eller markera att bara de felfria raderna går vidare.")
        : Explanation(
          "\(Language.swedish.number(n)) rader har problem.",
          mend: "Rätta dem eller markera att bara de felfria raderna går vidare.")
    },
    notText: Explanation(
      "Det är ingen textfil.",
      mend: "Spara kalkylbladet som CSV och ladda upp det."))
}
