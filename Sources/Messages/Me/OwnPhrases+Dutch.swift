extension OwnPhrases {
  static let dutch = OwnPhrases(
    useIt: "Uw apps",
    included: "Inbegrepen",
    switchedOff: "Uitgeschakeld door wie uw account beheert",
    allServices: { n in
      n == 1 ? "1 service" : "Alle \(Language.dutch.number(n)) services"
    },
    help: "Wie u helpt",
    helpText: { name in
      "\(name) beheert uw account."
    },
    helpers: "Deze collega’s kunnen u een nieuw wachtwoord geven:",
    noHelpers:
      "Vraag de IT-afdeling van uw organisatie om een nieuw wachtwoord of een andere licentie.",
    permissions: "Machtigingen",
    noPermissions: "U gebruikt licenties en services; u beheert niets.",
    security: "Wachtwoord en aanmelding",
    everywhereText:
      "Ook op een verloren telefoon: elke browser moet zich opnieuw aanmelden, ook deze.",
    languageText: "Pagina’s, e-mails en afdrukken voor u zijn in deze taal.",
    rules: "Uw wachtwoord moet",
    ruleLength: { n in
      "ten minste \(Language.dutch.number(n)) tekens hebben"
    },
    ruleName: "uw naam niet bevatten",
    ruleOther: "anders zijn dan het vorige",
    ruleCommon: "niet gangbaar zijn; dat wordt bij het opslaan gecontroleerd",
    met: "in orde",
    show: "Wachtwoord weergeven",
    mail: "E-mail, agenda en contactpersonen",
    meetings: "Chats, gesprekken en vergaderingen",
    files: "Uw bestanden in de cloud",
    sites: "Teamsites en gedeelde documenten",
    office: "Schrijven, rekenen en presenteren in de browser",
    tasks: "Plannen en taken van uw team",
    surveys: "Formulieren en enquêtes",
    reports: "Rapporten en dashboards",
    forgotten: "Wachtwoord vergeten?",
    forgottenStaff:
      "Vraag een globale beheerder van uw bedrijf: op de pagina Medewerkers maakt die een eenmalige koppeling waarmee u een nieuw wachtwoord kiest. Niemand kan het oude opzoeken.",
    forgottenUser:
      "Vraag wie bij uw organisatie uw account beheert om een nieuw tijdelijk wachtwoord. Niemand kan het oude opzoeken.",
    slowDown: { until, minutes in
      minutes == 1
        ? "Te veel pogingen. Wacht een minuut, tot \(Language.dutch.clock(until)) UTC, en probeer het dan opnieuw."
        : "Te veel pogingen. Wacht \(Language.dutch.number(minutes)) minuten, tot \(Language.dutch.clock(until)) UTC, en probeer het dan opnieuw."
    },
    forStaff: "Voor medewerkers van de partner")
}
