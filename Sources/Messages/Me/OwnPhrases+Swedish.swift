extension OwnPhrases {
  static let swedish = OwnPhrases(
    useIt: "Dina appar",
    included: "Ingår",
    switchedOff: "Avstängt av den som sköter ditt konto",
    allServices: { n in
      n == 1 ? "1 tjänst" : "Alla \(Language.swedish.number(n)) tjänster"
    },
    help: "Vem som hjälper dig",
    helpText: { name in
      "\(name) sköter ditt konto."
    },
    helpers: "De här kollegorna kan ge dig ett nytt lösenord:",
    noHelpers: "Be it-avdelningen i din organisation om ett nytt lösenord eller en annan licens.",
    permissions: "Behörigheter",
    noPermissions: "Du använder licenser och tjänster; du administrerar ingenting.",
    security: "Lösenord och inloggning",
    everywhereText:
      "Även på en borttappad telefon: alla webbläsare måste logga in igen, även den här.",
    languageText: "Sidor, e-post och utskrifter till dig är på det här språket.",
    rules: "Ditt lösenord behöver",
    ruleLength: { n in
      "minst \(Language.swedish.number(n)) tecken"
    },
    ruleName: "inte innehålla ditt namn",
    ruleOther: "skilja sig från det tidigare",
    ruleCommon: "inte vara ett vanligt; det kontrolleras när du sparar",
    met: "klart",
    show: "Visa lösenord",
    mail: "E-post, kalender och kontakter",
    meetings: "Chattar, samtal och möten",
    files: "Dina filer i molnet",
    sites: "Gruppwebbplatser och delade dokument",
    office: "Skriv, räkna och presentera i webbläsaren",
    tasks: "Teamets planer och uppgifter",
    surveys: "Formulär och enkäter",
    reports: "Rapporter och instrumentpaneler",
    forgotten: "Glömt lösenordet?",
    forgottenStaff:
      "Be en global administratör på ditt företag: på sidan för medarbetare skapar den en engångslänk som du väljer ett nytt lösenord med. Ingen kan se det gamla.",
    forgottenUser:
      "Be den som sköter ditt konto i din organisation om ett nytt tillfälligt lösenord. Ingen kan se det gamla.",
    slowDown: { until, minutes in
      minutes == 1
        ? "För många försök. Vänta en minut, till \(Language.swedish.clock(until)) UTC, och försök igen."
        : "För många försök. Vänta \(Language.swedish.number(minutes)) minuter, till \(Language.swedish.clock(until)) UTC, och försök igen."
    },
    forStaff: "För partnerns medarbetare")
}
