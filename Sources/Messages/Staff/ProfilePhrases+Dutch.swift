extension ProfilePhrases {
  static let dutch = ProfilePhrases(
    inviteTitle: "Medewerker uitnodigen",
    inviteText:
      "U krijgt een koppeling om door te geven. Daarmee kiest de persoon een eigen wachtwoord.",
    active: "Actief",
    invitedUntil: { moment in
      "Uitgenodigd; de koppeling werkt tot \(Language.dutch.time(moment))"
    },
    invited: "Uitgenodigd",
    invitationOver: "Uitnodiging verlopen",
    lastSignIn: "Laatste aanmelding",
    never: "Nooit",
    may: { items in
      "Mag \(Language.dutch.list(items))."
    },
    mayNot: { items in
      "Mag niet: \(Language.dutch.list(items))."
    },
    mayAll: "Mag alles.",
    rightsTitle: "Wat dit samen oplevert",
    rightsHint: "Met de rollen zoals ze zijn opgeslagen",
    right: "Recht",
    allowed: "Ja",
    notAllowed: "Nee",
    findCustomers: "Klanten zoeken",
    chosenCustomers: { n in
      n == 1 ? "1 klant is gekozen" : "\(Language.dutch.number(n)) klanten zijn gekozen"
    },
    foundCustomers: "Gevonden",
    limitHint: "Anders alle klanten, ook die later worden toegevoegd.",
    noneChosen: Explanation(
      "Er is geen klant gekozen.", mend: "Zoek en kies er ten minste één, of hef de beperking op."),
    newLink: "Nieuwe eenmalige koppeling",
    newLinkText:
      "Voor wie de uitnodiging is verlopen of wie het wachtwoord is vergeten. Eerdere koppelingen werken dan niet meer; het wachtwoord werkt tot de koppeling is gebruikt.",
    withdraw: "Uitnodiging intrekken",
    lockText:
      "Sessies eindigen meteen en tokens werken niet meer. De naam blijft in de lijst staan, omdat het activiteitenlogboek ernaar verwijst.",
    unlock: "Weer toelaten",
    isLocked: Explanation("Deze persoon is geblokkeerd.", mend: "Laat de persoon eerst weer toe."),
    sessions: "Nu aangemeld",
    noSessions: "Nergens aangemeld.",
    since: "Sinds",
    thisBrowser: "Deze browser",
    endSession: "Afmelden",
    endSessionOf: { name in
      "Afmelden bij \(name)"
    },
    endAll: "Overal afmelden",
    endOthers: "Overal elders afmelden",
    signIns: "Aanmeldingsgeschiedenis",
    signInsText: { n in
      "\(Language.dutch.number(n)) dagen bewaard; de nieuwste staan bovenaan."
    },
    noSignIns: "Niemand heeft geprobeerd zich aan te melden.",
    succeeded: "Aangemeld",
    failed: "Verkeerd wachtwoord",
    address: "Adres",
    browser: "Browser",
    unknownBrowser: "Onbekende browser",
    result: "Resultaat",
    whatWasDone: "Wat deze persoon heeft gedaan",
    whatHappened: "Wat er met dit account is gebeurd",
    profileTitle: "Uw profiel",
    password: "Wachtwoord",
    passwordText: "U wordt overal elders afgemeld als het verandert.",
    languageText: "Wordt op elke pagina gebruikt, ook als u zich de volgende keer aanmeldt.",
    tokensText: { n in
      n == 1
        ? "U hebt 1 geldig toegangstoken."
        : "U hebt \(Language.dutch.number(n)) geldige toegangstokens."
    },
    noToken: "U hebt geen toegangstokens.",
    copy: "Kopiëren",
    copied: "Gekopieerd",
    account: "Account",
    details: "Naam en rechten")
}
