extension WebhookPhrases {
  static let swedish = WebhookPhrases(
    title: "Webhookar",
    subtitle: "Adresser som får veta om varje ändring, signerat och i ordning",
    add: "Lägg till webhook",
    emptyTitle: "Inga webhookar",
    emptyText:
      "Lägg till en, så får ett annat system veta när användare, licenser och antal ändras.",
    about: "Berättar om",
    lastDelivery: "Senaste leverans",
    noDelivery: "ingen än",
    address: "Adress",
    addressHint: "Börjar med https://. Med http:// bara på serverns egen dator.",
    customers: "Kunder",
    onlyThese: "Bara dessa kunder",
    onlyTheseHint: "Inte markerat: alla kunder, och det som inte hör till någon kund.",
    everyEvent: "alla händelser",
    events: { n in
      n == 1
        ? "1 händelse"
        : "\(Language.swedish.number(n)) händelser"
    },
    kindCount: { n in
      n == 1
        ? "1 typ av händelse"
        : "\(Language.swedish.number(n)) typer av händelser"
    },
    kinds: "Händelser",
    kindsHint: "Inget markerat: alla händelser som finns eller kommer att finnas.",
    usersGroup: "Användare och licenser",
    customersGroup: "Kunder och antal",
    passwordsGroup: "Lösenord och åtgärder",
    houseGroup: "Medarbetare, katalog och webhookar",
    on: "På",
    off: "Av",
    failing: "Misslyckas",
    offSince: { when in "Avstängd den \(when)" },
    goneSince: { when in "Avstängd den \(when): adressen svarade att den är borta för gott (410)" },
    failingSince: { when in "Avstängd den \(when): under tre dagar togs inget emot" },
    switchOn: "Sätt på",
    switchOff: "Stäng av",
    switchOffText: "Inget skickas förrän den är på igen.",
    catchUp: "Skicka det den har missat",
    catchUpHint: { n in
      "Upp till \(Language.swedish.number(n)) dagar bakåt. Annars börjar den med det som händer från och med nu."
    },
    test: "Skicka ett test",
    secretTitle: "Webhookens hemlighet",
    secretText:
      "Med den signeras förfrågningar. Spara den där mottagaren hittar den: den visas bara nu.",
    newSecret: "Ny hemlighet",
    newSecretText:
      "Under 24 timmar signeras förfrågningar med båda, så att inget avvisas under tiden.",
    bothUntil: { when in "Två hemligheter signerar till \(when)" },
    replay: "Skicka igen från en dag",
    replaySince: "Från",
    replayText: { n in
      "Allt sedan den dagen, högst \(Language.swedish.number(n)) dagar bakåt, en gång till och i ordning."
    },
    replayed: { n in
      n == 1
        ? "Händelser hos 1 kund skickas igen."
        : "Händelser hos \(Language.swedish.number(n)) kunder skickas igen."
    },
    nothingToReplay: "Inget har hänt sedan dess.",
    remove: "Ta bort webhook",
    removeText:
      "Det som ännu ska skickas och listan över leveranser försvinner med den. Loggen finns kvar.",
    deliveries: "Leveranser",
    deliveryCount: { n in
      n == 1
        ? "1 leverans"
        : "\(Language.swedish.number(n)) leveranser"
    },
    noDeliveries: "Inget har skickats hit på sistone.",
    sentAt: "Skickat",
    answer: "Svar",
    answerText: "Början av svaret",
    houseEvents: "Ingen kund",
    allStates: "Alla",
    waiting: "Väntar",
    taken: "Mottagen",
    dead: "Övergiven",
    nextTry: { when in "Nästa försök \(when)" },
    tries: { n in
      n == 1
        ? "1 försök"
        : "\(Language.swedish.number(n)) försök"
    },
    statusIn: { status, n in "Status \(status) på \(Language.swedish.number(n)) ms" },
    sendAgain: "Skicka igen",
    sendAgainFrom: { when in "Skicka leveransen från \(when) igen" },
    tookIt: "Mottagaren tog emot det.",
    didNotTakeIt: "Mottagaren tog inte emot det.",
    hostNotFound: "värdnamnet är okänt",
    unreachable: "ingen svarar där",
    timedOut: "inget svar inom 15 sekunder",
    notTrusted: "certifikatet är inte betrott",
    notAllowed: "den adressen får inte frågas härifrån",
    broken: "svaret gick inte att förstå",
    saved: "Sparat",
    settings: "Vad den berättar, och vart",
    failingTitle: { n in
      n == 1
        ? "1 webhook stängdes av"
        : "\(Language.swedish.number(n)) webhookar stängdes av"
    },
    right: "hantera webhookar",
    ledgerMade: "Webhook tillagd",
    ledgerChanged: "Webhook ändrad",
    ledgerSwitchedOn: "Webhook påslagen",
    ledgerSwitchedOff: "Webhook avstängd",
    ledgerSecretReplaced: "En webhooks hemlighet utbytt",
    ledgerTested: "Webhook testad",
    ledgerReplayed: "Händelser skickade till en webhook igen",
    ledgerRemoved: "Webhook borttagen",
    addressEmpty: Explanation(
      "Adressen saknas.",
      mend: "Skriv vart händelser ska skickas."),
    addressTooLong: Explanation(
      "Adressen är för lång.",
      mend: "Använd högst 2 000 tecken."),
    addressNotHTTPS: Explanation(
      "Adressen börjar inte med https://.",
      mend: "Händelser skickas krypterat; http:// fungerar bara för den här datorn."),
    addressUserInfo: Explanation(
      "Det står ett namn eller lösenord i adressen.",
      mend: "Utelämna det som står före @; kontrollera signaturen i stället."),
    addressMalformed: Explanation(
      "Det är ingen adress.",
      mend: "Skriv den som https://example.com/hook, utan mellanslag och utan #."),
    tooMany: { n in
      Explanation(
        "Det finns redan \(Language.swedish.number(n)) webhookar.",
        mend: "Ta bort en som inte behövs.")
    },
    noCustomer: Explanation(
      "Ingen kund är vald.",
      mend: "Välj minst en, eller avmarkera begränsningen."),
    unknownCustomer: Explanation(
      "En av kunderna ligger utanför ditt område.",
      mend: "Välj kunder som du kommer åt."),
    isOff: Explanation(
      "Webhooken är avstängd.",
      mend: "Sätt på den först."),
    outOfTime: { n in
      Explanation(
        "Den dagen är för länge sedan, eller har inte kommit.",
        mend: "Välj en av de senaste \(Language.swedish.number(n)) dagarna.")
    })
}
