extension FlawPhrases {
  static let swedish = FlawPhrases(
    missing: Explanation(
      "Ett värde saknas.",
      mend: "Fyll i det."),
    malformed: Explanation(
      "Det är inte skrivet som det ska vara.",
      mend: "Rätta stavningen."),
    malformedEmail: Explanation(
      "Det är ingen adress.",
      mend: "Skriv den som mira.osei@alder.example, utan mellanslag och accenter."),
    tooLong: { limit in
      Explanation(
        "Det är för långt.",
        mend: "Använd högst \(Language.swedish.number(limit)) tecken.")
    },
    controlCharacter: Explanation(
      "Det innehåller osynliga styrtecken.",
      mend: "Skriv det på nytt i stället för att klistra in det."),
    repeated: { line in
      Explanation(
        "Rad \(Language.swedish.number(line)) har samma namn.",
        mend: "Utelämna en av dem eller byt namn.")
    },
    alreadyUser: Explanation(
      "En användare med det namnet finns redan.",
      mend: "Utelämna raden eller välj ett annat namn."),
    alreadyUserTry: { proposal in
      Explanation(
        "En användare med det namnet finns redan.",
        mend: "Utelämna raden eller använd \(proposal), som är ledigt.")
    },
    deletedUser: Explanation(
      "En borttagen användare har det namnet.",
      mend: "Återställ den användaren eller välj ett annat namn."),
    deletedUserUntil: { day in
      Explanation(
        "En borttagen användare behåller namnet till \(Language.swedish.date(day)).",
        mend: "Återställ den användaren eller välj ett annat namn.")
    },
    foreignDomain: { owned in
      Explanation(
        "Domänen är inte kundens.",
        mend: "Använd \(Language.swedish.choice(owned)).")
    },
    unknownLocation: Explanation(
      "Det är inget land och ingen region.",
      mend: "Använd landets namn eller dess två bokstäver, till exempel DE, NL eller SE."),
    unknownRole: { known in
      Explanation(
        "Det är ingen roll.",
        mend: "Använd \(Language.swedish.choice(known)), eller lämna det tomt.")
    },
    unknownProduct: Explanation(
      "Katalogen innehåller inte produkten.",
      mend: "Använd dess namn, korta id eller GUID."),
    notEntitled: Explanation(
      "Kunden har inga enheter av produkten.",
      mend: "Lägg först till den eller utelämna den."),
    otherCustomer: Explanation(
      "Raden nämner en annan kund.",
      mend: "Ladda upp den hos den kunden."),
    strayQuote: Explanation(
      "Ett citattecken står mitt i ett värde.",
      mend: "Dubblera det eller sätt hela värdet inom citattecken."),
    openQuote: Explanation(
      "Ett citattecken öppnas men stängs aldrig.",
      mend: "Stäng det."),
    tooManyFields: Explanation(
      "Raden har fler värden än det finns kolumner.",
      mend: "Sätt värden som innehåller skiljetecknet inom citattecken."),
    tooFewFields: Explanation(
      "Raden har färre värden än det finns kolumner.",
      mend: "Lägg till de skiljetecken som saknas."),
    lineTooLong: Explanation(
      "Raden är alldeles för lång.",
      mend: "Kontrollera om ett citattecken ovanför lämnats öppet."),
    undecodable: Explanation(
      "Vissa tecken kan inte läsas.",
      mend: "Spara filen som CSV UTF-8."))
}
