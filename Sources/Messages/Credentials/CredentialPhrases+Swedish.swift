extension CredentialPhrases {
  static let swedish = CredentialPhrases(
    title: "Inloggningsuppgifter",
    subtitle: "Tillfälliga lösenord som är på väg till sina ägare med e-post.",
    ledgerSent: "Tillfälligt lösenord skickat",
    ledgerOpened: "Tillfälligt lösenord öppnat",
    ledgerWithdrawn: "Engångslänk indragen",
    show: "Visa, kopiera eller skriv ut",
    slips: "Lappar att skriva ut",
    byMail: "Skicka med e-post",
    choose: "Välj ett sätt. Vilket du än tar är lösenorden borta härifrån efteråt.",
    tooManyToShow: { n in
      "Fler än \(Language.swedish.number(n)) lämnas över som fil eller med e-post."
    },
    status: "Se vad som hände med länkarna",
    mailTitle: { n in
      n == 1 ? "Skicka 1 engångslänk" : "Skicka \(Language.swedish.number(n)) engångslänkar"
    },
    mailText:
      "Alla får en länk som visar lösenordet en gång, aldrig själva lösenordet. Vem som öppnade sin länk, och när, står i aktivitetsloggen.",
    mailTakes: "När de skickas tas lösenorden: efteråt kan de varken visas eller laddas ner här.",
    noMail: Explanation(
      "E-post är inte inställd på den här servern.",
      mend:
        "Den som driver servern kan göra det; sidan för driftansvariga berättar hur, under ”Mail”. Skriv tills dess ut lapparna eller ladda ner filen."
    ),
    to: "Till vem",
    toEveryUser: "Alla till sitt inloggningsnamn",
    toEveryUserHint: "För personer som redan kan läsa den brevlådan någonstans.",
    toOne: "Alla länkar till en adress",
    toOneHint: { n in
      "Till exempel kundens kontaktperson, som lämnar dem vidare; upp till \(Language.swedish.number(n)) länkar per brev."
    },
    toEach: "Alla till en egen adress",
    toEachHint: "Till exempel en privat adress. Ett tomt fält betyder inloggningsnamnet.",
    address: "E-postadress",
    validFor: "Hur länge länkarna gäller",
    hours: { hours in hours == 24 ? "1 dygn" : "\(Language.swedish.number(hours / 24)) dygn" },
    send: { n in n == 1 ? "Skicka 1 länk" : "Skicka \(Language.swedish.number(n)) länkar" },
    from: { text in "Breven kommer från \(text)." },
    badAddress: Explanation(
      "Det går inte att skicka e-post till den här adressen.",
      mend: "Rätta den, till exempel: namn@foretag.example."),
    tooManyToMail: { n in
      Explanation(
        "Högst \(Language.swedish.number(n)) länkar skickas på en gång.",
        mend: "Ladda ner filen i stället.")
    },
    queued: { n in n == 1 ? "1 länk är på väg." : "\(Language.swedish.number(n)) länkar är på väg."
    },
    passedOver: { n in
      n == 1
        ? "1 lösenord gällde inte längre: utfärdat på nytt eller användaren borttagen."
        : "\(Language.swedish.number(n)) lösenord gällde inte längre: utfärdade på nytt eller användarna borttagna."
    },
    sentTo: "Skickat till",
    issued: "Utfärdat",
    issuedBy: { text in "av \(text)" },
    opensUntil: { time in "Gäller till \(Language.swedish.time(time))" },
    waiting: "Väntar på att skickas",
    sent: "Skickad, inte öppnad",
    opened: "Öppnad",
    failed: "Kunde inte skickas",
    expired: "Gick ut oöppnad",
    withdrawn: "Indragen",
    overridden: "Behövs inte längre",
    overriddenText: "Lösenordet har bytts ut eller utfärdats på nytt.",
    triesAgain: "Det görs nya försök automatiskt.",
    unreachable: "E-postservern går inte att nå.",
    timedOut: "E-postservern svarade inte i tid.",
    notTrusted: "Anslutningen till e-postservern är inte säker.",
    signInRefused: "E-postservern godtar inte vår inloggning.",
    refusedForNow: "E-postservern nekade tills vidare.",
    refused: "E-postservern tar inte emot den här adressen.",
    broken: "Brevet kunde inte lämnas över.",
    withdraw: "Dra in",
    withdrawOf: { text in "Dra in länken för \(text)" },
    resend: "Skicka igen",
    otherAddress: { text in "Skicka länken för \(text) igen" },
    otherAddressHint: "Tomt: samma adress som förut.",
    issueAgain: "Utfärda på nytt",
    issueAgainHint: "Återställer lösenordet för alla markerade; lämna sedan över de nya.",
    all: "Alla",
    unopened: "Oöppnade",
    count: { n in n == 1 ? "1 överlämning" : "\(Language.swedish.number(n)) överlämningar" },
    emptyTitle: "Inget har skickats än",
    emptyText:
      "När användare har skapats eller lösenord återställts erbjuder åtgärdens sida att skicka dem med e-post.",
    noneUnopenedTitle: "Alla har fått sina",
    noneUnopenedText: "Inget lösenord väntar på sin ägare.",
    over: Explanation(
      "Länken har öppnats, dragits in eller gått ut.",
      mend: "Utfärda lösenordet på nytt om det fortfarande behövs."),
    alreadySent: Explanation(
      "Brevet har skickats och länken finns inte sparad någon annanstans.",
      mend: "Utfärda lösenordet på nytt för att skicka en annan länk."),
    slipsText: { n in
      n == 1
        ? "1 lapp på språket för personen den är till."
        : "\(Language.swedish.number(n)) lappar, var och en på språket för personen den är till."
    },
    print: "Skriv ut lapparna",
    copy: "Kopiera",
    copyOf: { text in "Kopiera lösenordet för \(text)" },
    copied: "Kopierat.",
    notCopied: "Webbläsaren tillåter inte kopiering här. Visa lösenordet och markera det.",
    copyAll: "Kopiera alla",
    reveal: "Visa",
    revealOf: { text in "Visa lösenordet för \(text) i tio sekunder" },
    download: "Ladda ner som CSV")
}
