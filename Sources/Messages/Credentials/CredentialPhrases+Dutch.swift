extension CredentialPhrases {
  static let dutch = CredentialPhrases(
    title: "Inloggegevens",
    subtitle: "Tijdelijke wachtwoorden die per e-mail onderweg zijn naar hun eigenaars.",
    ledgerSent: "Tijdelijk wachtwoord verzonden",
    ledgerOpened: "Tijdelijk wachtwoord geopend",
    ledgerWithdrawn: "Eenmalige link ingetrokken",
    show: "Tonen, kopiëren of afdrukken",
    slips: "Strookjes om af te drukken",
    byMail: "Per e-mail verzenden",
    choose: "Kies één manier. Welke u ook neemt: daarna zijn de wachtwoorden hier weg.",
    tooManyToShow: { n in
      "Meer dan \(Language.dutch.number(n)) worden als bestand of per e-mail overhandigd."
    },
    status: "Bekijken wat er van de links is geworden",
    mailTitle: { n in
      n == 1
        ? "1 eenmalige link verzenden" : "\(Language.dutch.number(n)) eenmalige links verzenden"
    },
    mailText:
      "Iedereen krijgt een link die het wachtwoord één keer toont, nooit het wachtwoord zelf. Wie de link heeft geopend en wanneer, staat in het activiteitenlogboek.",
    mailTakes:
      "Verzenden neemt de wachtwoorden mee: daarna kunnen ze hier niet meer worden getoond of gedownload.",
    noMail: Explanation(
      "E-mail is op deze server niet ingesteld.",
      mend:
        "Wie de server beheert kan dat doen; de pagina voor beheerders zegt hoe, onder ‘Mail’. Druk tot die tijd de strookjes af of download het bestand."
    ),
    to: "Aan wie",
    toEveryUser: "Iedereen op de eigen aanmeldingsnaam",
    toEveryUserHint: "Voor mensen die die mailbox al ergens kunnen lezen.",
    toOne: "Alle links naar één adres",
    toOneHint: { n in
      "Zoals de contactpersoon van de klant, die ze doorgeeft; tot \(Language.dutch.number(n)) links per bericht."
    },
    toEach: "Iedereen op een eigen adres",
    toEachHint: "Bijvoorbeeld een privéadres. Een leeg veld betekent de aanmeldingsnaam.",
    address: "E-mailadres",
    validFor: "Hoelang de links werken",
    hours: { hours in hours == 24 ? "1 dag" : "\(Language.dutch.number(hours / 24)) dagen" },
    send: { n in n == 1 ? "1 link verzenden" : "\(Language.dutch.number(n)) links verzenden" },
    from: { text in "De berichten komen van \(text)." },
    badAddress: Explanation(
      "Naar dit adres kan geen e-mail worden verzonden.",
      mend: "Verbeter het, bijvoorbeeld: naam@bedrijf.example."),
    tooManyToMail: { n in
      Explanation(
        "Er worden hooguit \(Language.dutch.number(n)) links tegelijk verzonden.",
        mend: "Download in plaats daarvan het bestand.")
    },
    queued: { n in
      n == 1 ? "1 link is onderweg." : "\(Language.dutch.number(n)) links zijn onderweg."
    },
    passedOver: { n in
      n == 1
        ? "1 wachtwoord gold niet meer: opnieuw uitgegeven of de gebruiker is verwijderd."
        : "\(Language.dutch.number(n)) wachtwoorden golden niet meer: opnieuw uitgegeven of de gebruikers zijn verwijderd."
    },
    sentTo: "Verzonden aan",
    issued: "Uitgegeven",
    issuedBy: { text in "door \(text)" },
    opensUntil: { time in "Werkt tot \(Language.dutch.time(time))" },
    waiting: "Wacht op verzending",
    sent: "Verzonden, niet geopend",
    opened: "Geopend",
    failed: "Kon niet worden verzonden",
    expired: "Ongeopend verlopen",
    withdrawn: "Ingetrokken",
    overridden: "Niet meer nodig",
    overriddenText: "Het wachtwoord is vervangen of opnieuw uitgegeven.",
    triesAgain: "Er wordt vanzelf opnieuw geprobeerd.",
    unreachable: "De mailserver is niet bereikbaar.",
    timedOut: "De mailserver antwoordde niet op tijd.",
    notTrusted: "De verbinding met de mailserver is niet veilig.",
    signInRefused: "De mailserver aanvaardt onze aanmelding niet.",
    refusedForNow: "De mailserver weigerde het voorlopig.",
    refused: "De mailserver neemt dit adres niet aan.",
    broken: "Het bericht kon niet worden afgeleverd.",
    withdraw: "Intrekken",
    withdrawOf: { text in "De link van \(text) intrekken" },
    resend: "Opnieuw verzenden",
    otherAddress: { text in "De link van \(text) opnieuw verzenden" },
    otherAddressHint: "Leeg: hetzelfde adres als eerst.",
    issueAgain: "Opnieuw uitgeven",
    issueAgainHint:
      "Stelt het wachtwoord van alle geselecteerden opnieuw in; overhandig daarna de nieuwe.",
    all: "Alles",
    unopened: "Ongeopend",
    count: { n in n == 1 ? "1 overhandiging" : "\(Language.dutch.number(n)) overhandigingen" },
    emptyTitle: "Er is nog niets verzonden",
    emptyText:
      "Nadat gebruikers zijn gemaakt of wachtwoorden opnieuw zijn ingesteld, biedt de pagina van die bewerking aan ze per e-mail te verzenden.",
    noneUnopenedTitle: "Iedereen heeft het zijne",
    noneUnopenedText: "Er wacht geen wachtwoord op zijn eigenaar.",
    over: Explanation(
      "Deze link is geopend, ingetrokken of verlopen.",
      mend: "Geef het wachtwoord opnieuw uit als het nog nodig is."),
    alreadySent: Explanation(
      "Het bericht is verzonden en de link wordt nergens anders bewaard.",
      mend: "Geef het wachtwoord opnieuw uit om een andere link te verzenden."),
    slipsText: { n in
      n == 1
        ? "1 strookje in de taal van de persoon voor wie het is."
        : "\(Language.dutch.number(n)) strookjes, elk in de taal van de persoon voor wie het is."
    },
    print: "De strookjes afdrukken",
    copy: "Kopiëren",
    copyOf: { text in "Het wachtwoord van \(text) kopiëren" },
    copied: "Gekopieerd.",
    notCopied: "De browser staat kopiëren hier niet toe. Toon het wachtwoord en selecteer het.",
    copyAll: "Alles kopiëren",
    reveal: "Tonen",
    revealOf: { text in "Het wachtwoord van \(text) tien seconden tonen" },
    download: "Downloaden als CSV")
}
