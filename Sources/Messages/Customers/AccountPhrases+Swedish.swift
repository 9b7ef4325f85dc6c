extension AccountPhrases {
  static let swedish = AccountPhrases(
    title: "Konto",
    information: "Kontouppgifter",
    copyID: "Kopiera ID:t",
    copied: "Kopierat",
    since: "Kund sedan",
    resellerHint: "Genom vem kunden köper. Lämna tomt för egna kunder.",
    save: "Spara ändringar",
    saved: "Sparat. Det står i aktivitetsloggen.",
    usual: "För nya inloggningsnamn",
    prefer: "Använd för nya namn",
    preferDomain: { domain in
      "Använd \(domain) för nya inloggningsnamn"
    },
    remove: "Ta bort",
    removeNamed: { name in
      "Ta bort \(name)"
    },
    addDomain: "Lägg till domän",
    newDomain: "Ny domän",
    domainHint: "Till exempel alder.example. Den kan användas i inloggningsnamn direkt.",
    lastDomain: { domain in
      Explanation(
        "\(domain) är kundens enda domän.",
        mend: "Lägg till en annan först.")
    },
    domainInUse: { n, domain in
      Explanation(
        "Inloggningsnamn som slutar på \(domain): \(Language.swedish.number(n)), borttagna användares medräknade.",
        mend: "Ge användarna en annan domän eller vänta tills de borttagna är borta.")
    },
    unknownDomain: { domain in
      Explanation(
        "\(domain) är inte längre någon av kundens domäner.",
        mend: "Läs in sidan igen för att se vilka som finns.")
    },
    addTag: "Lägg till tagg",
    newTag: "Ny tagg",
    tagHint: { letters, tags in
      "Högst \(Language.swedish.number(letters)) tecken; en kund kan ha \(Language.swedish.number(tags)) taggar."
    },
    noTags: "Inga taggar än.",
    tooManyTags: { most in
      Explanation(
        "En kund kan ha \(Language.swedish.number(most)) taggar, och den här har så många.",
        mend: "Ta bort en först.")
    },
    tagTooLong: { letters in
      Explanation(
        "Taggen är längre än \(Language.swedish.number(letters)) tecken.",
        mend: "Korta den.")
    },
    tagEmpty: Explanation(
      "Taggen är tom.",
      mend: "Skriv ett ord."),
    rights: "Delegerade rättigheter",
    rightsHeld: "Kunden låter dig sköta användare och licenser.",
    rightsGone: { day, who in
      "Återkallade sedan \(day); noterat av \(who)."
    },
    withdrawSummary: "Kunden har återkallat rättigheterna",
    withdrawText:
      "Kundens användare och licenser visas eller ändras då inte längre av någon. Pågående åtgärder slutar där de är; det som är gjort förblir gjort. Kunden står kvar i listan.",
    withdraw: "Notera återkallandet",
    reinstate: "Notera att rättigheterna har återgetts",
    regain: "Så får du tillbaka rättigheterna",
    regainSteps: [
      "En administrationsagent eller säljagent skickar kunden en ny begäran om en återförsäljarrelation.",
      "En global administratör hos kunden godkänner den.",
      "En global administratör hos er noterar det på den här sidan.",
    ],
    alreadyWithdrawn: Explanation(
      "Återkallandet är redan noterat.",
      mend: "Inget mer behöver göras."),
    notWithdrawn: Explanation(
      "Rättigheterna är inte återkallade.",
      mend: "Inget mer behöver göras."),
    blockedTitle: "Användare och licenser är stängda för dig",
    blockedText: { customer in
      "\(customer) har återkallat dina delegerade rättigheter. Användare är inte synliga och inget om dem kan ändras förrän rättigheterna ges tillbaka."
    },
    blockedPlain: "Kunden har återkallat dina delegerade rättigheter.")
}
