extension UploadPhrases {
  static let english = UploadPhrases(
    intro: { size in
      "A CSV file as Excel saves it, up to \(Language.english.size(size)). Nothing is created before you have seen the plan."
    },
    file: "File",
    check: "Validate",
    template: "Download the template",
    templateHint:
      "Display name and e-mail are required; columns may be in any order and in any of the four languages.",
    reportTitle: "What the file holds",
    rows: { n in
      n == 1
        ? "1 row"
        : "\(Language.english.number(n)) rows"
    },
    flawedRows: "Rows with problems",
    allGood: "No problems were found.",
    readAs: { encoding, delimiter in
      "Read as \(encoding), separated by \(delimiter)"
    },
    comma: "comma",
    semicolon: "semicolon",
    tab: "tab",
    wholeLine: "Whole line",
    ignoreUnknown: { columns in
      "Leave out \(Language.english.list(columns))"
    },
    skipFlawed: { n in
      n == 1
        ? "Only the good rows: leave out the one with problems"
        : "Only the good rows: leave out the \(Language.english.number(n)) with problems"
    },
    forAll: "For all of them",
    locationForAll: "Location of those whose row names none",
    productsForAll: "Licenses of those whose row names none",
    noFile: Explanation(
      "No file was chosen.",
      mend: "Choose one and send the form again."),
    unknown: Explanation(
      "This file is not here any more.",
      mend: "Upload it again."),
    empty: Explanation(
      "The file is empty.",
      mend: "Check that it was saved, then upload it again."),
    tooLarge: { limit in
      Explanation(
        "The file is too large.",
        mend: "Split it into files of at most \(Language.english.size(limit)).")
    },
    undecodable: { line in
      Explanation(
        "Line \(Language.english.number(line)) holds characters that cannot be read.",
        mend: "Save the file as CSV UTF-8.")
    },
    missingColumns: { columns in
      Explanation(
        "The first line does not name these columns: \(Language.english.list(columns)).",
        mend: "Add them, or start from the template.")
    },
    repeatedColumn: { column in
      Explanation(
        "The column \(column) is there twice.",
        mend: "Leave one of the two out.")
    },
    unknownColumns: { columns in
      Explanation(
        "We do not know these columns: \(Language.english.list(columns)).",
        mend: "Tick that they are left out, or rename them.")
    },
    noRows: Explanation(
      "The file has no rows below its headers.",
      mend: "Add the people, one a line."),
    rowsFlawed: { n in
      n == 1
        ? Explanation(
          "One row has problems.",
          mend: "Correct it, or tick that only the good rows go ahead.")
        : Explanation(
          "\(Language.english.number(n)) rows have problems.",
          mend: "Correct them, or tick that only the good rows go ahead.")
    },
    notText: Explanation(
      "This is not a text file.",
      mend: "Save the sheet as CSV and upload that."))
}
