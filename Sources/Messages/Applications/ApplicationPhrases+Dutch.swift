import Domain

extension ApplicationPhrases {
  static let dutch = ApplicationPhrases(
    title: "Toepassingen",
    subtitle: "Programma’s die de API zelf gebruiken, of namens mensen die dat goedvinden.",
    make: "Toepassing registreren",
    noneTitle: "Nog geen toepassingen",
    noneText: "Registreer er een, dan krijgen uw eigen programma’s tokens voor de API.",
    clientID: "Client-id",
    tenantID: "Tenant-id",
    tokenAddress: "Adres voor tokens",
    redirects: "Adressen om naar terug te keren",
    redirectsHint: """
      Eén per regel: https://, of http://localhost en http://127.0.0.1 met elke poort. Nodig \
      waar mensen zich aanmelden.
      """,
    isPublic: "Draait op de computers van gebruikers",
    isPublicHint: """
      Het kan geen geheim bewaren, heeft er dus geen en handelt alleen namens mensen.
      """,
    byItself: "Wat de toepassing zelf mag",
    byItselfHint: "Zonder rol handelt ze alleen namens mensen en heeft dan hun rechten.",
    onlyForPeople: "Alleen namens mensen",
    isActive: "Actief",
    isDisabled: "Uitgeschakeld",
    disabledOn: { day in "Uitgeschakeld op \(Language.dutch.date(day))." },
    disable: "Uitschakelen",
    disableText: """
      De toepassing stopt bij het eerstvolgende verzoek, namens wie ook. Geheimen en \
      toestemmingen blijven bewaard.
      """,
    enable: "Weer inschakelen",
    details: "Gegevens",
    secrets: "Geheimen",
    secretsText: """
      Waarmee de toepassing zich bewijst. Twee tegelijk, zodat de ene de andere kan \
      vervangen.
      """,
    noSecrets: "Er is geen geheim.",
    addSecret: "Geheim maken",
    secretDays: "Dagen tot het verloopt",
    secretDaysHint: { n in "Ten hoogste \(n)." },
    secretOnce: "Kopieer het geheim nu. Het wordt alleen nu getoond en nergens bewaard.",
    removeSecret: "Verwijderen",
    isOver: "Verlopen",
    consents: "Mensen namens wie ze handelt",
    noConsents: "Niemand heeft toestemming gegeven.",
    since: "Sinds",
    withdraw: "Intrekken",
    twoSecrets: Explanation(
      "Er zijn al twee geheimen.",
      mend: "Verwijder er eerst een."),
    disabledFirst: Explanation(
      "De toepassing is uitgeschakeld.",
      mend: "Schakel ze eerst weer in."),
    publicByItself: Explanation(
      "Een programma op computers van gebruikers heeft geen rollen en geen geheimen.",
      mend: "Haal ze weg, of haal het vinkje weg."),
    tooManyRedirects: { n in
      Explanation(
        "Ten hoogste \(n) adressen.",
        mend: "Haal er een paar weg.")
    },
    wrongRedirect: { text in
      Explanation(
        "Naar “\(text)” kan niemand terugkeren.",
        mend: """
          Nodig is https://, of http:// met de naam van de computer zelf, zonder deel achter #.
          """)
    },
    askTitle: { text in "Mag \(text) namens u handelen?" },
    askMay: "Wat ze dan mag",
    askAsYou: """
      Hetzelfde als u, met uw naam in het activiteitenlogboek. Veranderen uw rechten, dan \
      ook die van de toepassing.
      """,
    askReturn: { text in "U wordt doorgestuurd naar \(text)." },
    askCareful: """
      Weiger als u hier niet zelf mee begonnen bent. U kunt het altijd intrekken in uw \
      profiel.
      """,
    askSince: { day in "U vindt dit goed sinds \(Language.dutch.date(day))." },
    askAs: { text in "Aangemeld als \(text)" },
    allow: "Toestaan",
    deny: "Weigeren",
    badTitle: "Dit programma kan niet worden toegelaten",
    badText: """
      Het is hier niet geregistreerd, is uitgeschakeld, of noemde een adres dat er niet voor \
      geregistreerd is. Er is niemand doorgestuurd. Meld het aan wie het programma beheert.
      """,
    ownTitle: "Toepassingen die namens u handelen",
    ownNone: "Er handelt geen toepassing namens u.",
    ownText: "Elk daarvan mag wat u mag, tot u het intrekt.",
    made: "Toepassing geregistreerd",
    changed: "Toepassing gewijzigd",
    wasDisabled: "Toepassing uitgeschakeld",
    wasEnabled: "Toepassing ingeschakeld",
    secretAdded: "Geheim van een toepassing gemaakt",
    secretRemoved: "Geheim van een toepassing verwijderd",
    consentGiven: "Toestemming aan een toepassing gegeven",
    consentWithdrawn: "Toestemming aan een toepassing ingetrokken",
    grantRevoked: "Tokens van een toepassing ingetrokken: er werd er een tweemaal gebruikt")
}
