extension FlawPhrases {
  static let english = FlawPhrases(
    missing: Explanation(
      "A value is missing.",
      mend: "Fill it in."),
    malformed: Explanation(
      "This is not written as it must be.",
      mend: "Correct the spelling."),
    malformedEmail: Explanation(
      "This is not an address.",
      mend: "Write it like mira.osei@alder.example, without spaces and accents."),
    tooLong: { limit in
      Explanation(
        "This is too long.",
        mend: "Use at most \(Language.english.number(limit)) characters.")
    },
    controlCharacter: Explanation(
      "This holds invisible control characters.",
      mend: "Type it anew instead of pasting it."),
    repeated: { line in
      Explanation(
        "Line \(Language.english.number(line)) has the same name.",
        mend: "Leave one of the two out, or rename it.")
    },
    alreadyUser: Explanation(
      "A user with this name exists.",
      mend: "Leave the row out, or choose another name."),
    alreadyUserTry: { proposal in
      Explanation(
        "A user with this name exists.",
        mend: "Leave the row out, or use \(proposal), which is free.")
    },
    deletedUser: Explanation(
      "A deleted user has this name.",
      mend: "Restore that user, or choose another name."),
    deletedUserUntil: { day in
      Explanation(
        "A deleted user keeps this name until \(Language.english.date(day)).",
        mend: "Restore that user, or choose another name.")
    },
    foreignDomain: { owned in
      Explanation(
        "The domain is not the customer’s.",
        mend: "Use \(Language.english.choice(owned)).")
    },
    unknownLocation: Explanation(
      "This is no country or region.",
      mend: "Use the country’s name, or its two letters such as DE, NL or SE."),
    unknownRole: { known in
      Explanation(
        "This is no role.",
        mend: "Use \(Language.english.choice(known)), or leave it empty.")
    },
    unknownProduct: Explanation(
      "The catalogue does not hold this product.",
      mend: "Use its name, its short id or its GUID."),
    notEntitled: Explanation(
      "The customer holds no units of this product.",
      mend: "Add the product first, or leave it out."),
    otherCustomer: Explanation(
      "This row names another customer.",
      mend: "Upload it at that customer."),
    strayQuote: Explanation(
      "A quotation mark stands in the middle of a value.",
      mend: "Double it, or put the whole value in quotation marks."),
    openQuote: Explanation(
      "A quotation mark is opened and never closed.",
      mend: "Close it."),
    tooManyFields: Explanation(
      "The line has more values than there are columns.",
      mend: "Put values that hold the separator in quotation marks."),
    tooFewFields: Explanation(
      "The line has fewer values than there are columns.",
      mend: "Add the missing separators."),
    lineTooLong: Explanation(
      "The line is far too long.",
      mend: "Check whether a quotation mark was left open above it."),
    undecodable: Explanation(
      "Some characters cannot be read.",
      mend: "Save the file as CSV UTF-8."))
}
