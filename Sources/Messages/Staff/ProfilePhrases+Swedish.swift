extension ProfilePhrases {
  static let swedish = ProfilePhrases(
    inviteTitle: "Bjud in en medarbetare",
    inviteText: "Du får en länk att lämna vidare. Med den väljer personen ett eget lösenord.",
    active: "Aktiv",
    invitedUntil: { moment in
      "Inbjuden; länken gäller till \(Language.swedish.time(moment))"
    },
    invited: "Inbjuden",
    invitationOver: "Inbjudan har gått ut",
    lastSignIn: "Senaste inloggning",
    never: "Aldrig",
    may: { items in
      "Får \(Language.swedish.list(items))."
    },
    mayNot: { items in
      "Får inte: \(Language.swedish.list(items))."
    },
    mayAll: "Får göra allt.",
    rightsTitle: "Vad det blir sammanlagt",
    rightsHint: "Med rollerna så som de är sparade",
    right: "Rättighet",
    allowed: "Ja",
    notAllowed: "Nej",
    findCustomers: "Sök kunder",
    chosenCustomers: { n in
      n == 1 ? "1 kund är vald" : "\(Language.swedish.number(n)) kunder är valda"
    },
    foundCustomers: "Hittade",
    limitHint: "Annars alla kunder, även de som läggs till senare.",
    noneChosen: Explanation(
      "Ingen kund är vald.", mend: "Sök och välj minst en, eller ta bort begränsningen."),
    newLink: "Ny engångslänk",
    newLinkText:
      "För den vars inbjudan har gått ut eller som har glömt sitt lösenord. Tidigare länkar slutar fungera; lösenordet gäller tills länken har använts.",
    withdraw: "Dra tillbaka inbjudan",
    lockText:
      "Sessioner avslutas direkt och token slutar gälla. Namnet står kvar i listan eftersom aktivitetsloggen hänvisar till det.",
    unlock: "Släpp in igen",
    isLocked: Explanation("Personen är spärrad.", mend: "Släpp in personen igen först."),
    sessions: "Inloggad just nu",
    noSessions: "Inte inloggad någonstans.",
    since: "Sedan",
    thisBrowser: "Den här webbläsaren",
    endSession: "Logga ut",
    endSessionOf: { name in
      "Logga ut från \(name)"
    },
    endAll: "Logga ut överallt",
    endOthers: "Logga ut överallt annars",
    signIns: "Inloggningshistorik",
    signInsText: { n in
      "Sparas i \(Language.swedish.number(n)) dagar; de senaste står först."
    },
    noSignIns: "Ingen har försökt logga in.",
    succeeded: "Loggade in",
    failed: "Fel lösenord",
    address: "Adress",
    browser: "Webbläsare",
    unknownBrowser: "Okänd webbläsare",
    result: "Resultat",
    whatWasDone: "Vad personen har gjort",
    whatHappened: "Vad som har hänt med kontot",
    profileTitle: "Din profil",
    password: "Lösenord",
    passwordText: "Du loggas ut överallt annars när det ändras.",
    languageText: "Används på alla sidor, även när du loggar in nästa gång.",
    tokensText: { n in
      n == 1
        ? "Du har 1 giltig åtkomsttoken."
        : "Du har \(Language.swedish.number(n)) giltiga åtkomsttoken."
    },
    noToken: "Du har inga åtkomsttoken.",
    copy: "Kopiera",
    copied: "Kopierat",
    account: "Konto",
    details: "Namn och rättigheter")
}
