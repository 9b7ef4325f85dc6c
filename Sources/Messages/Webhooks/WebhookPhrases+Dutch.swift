extension WebhookPhrases {
  static let dutch = WebhookPhrases(
    title: "Webhooks",
    subtitle: "Adressen die van elke wijziging horen, ondertekend en op volgorde",
    add: "Webhook toevoegen",
    emptyTitle: "Geen webhooks",
    emptyText:
      "Voeg er een toe, en een ander systeem hoort van gebruikers, licenties en aantallen zodra ze wijzigen.",
    about: "Meldt",
    lastDelivery: "Laatste levering",
    noDelivery: "nog geen",
    address: "Adres",
    addressHint: "Begint met https://. Met http:// alleen op de machine van de server zelf.",
    customers: "Klanten",
    onlyThese: "Alleen deze klanten",
    onlyTheseHint: "Niet aangevinkt: elke klant, en wat bij geen klant hoort.",
    everyEvent: "elke gebeurtenis",
    events: { n in
      n == 1
        ? "1 gebeurtenis"
        : "\(Language.dutch.number(n)) gebeurtenissen"
    },
    kindCount: { n in
      n == 1
        ? "1 soort gebeurtenis"
        : "\(Language.dutch.number(n)) soorten gebeurtenissen"
    },
    kinds: "Gebeurtenissen",
    kindsHint: "Niets aangevinkt: elke gebeurtenis die er is of komt.",
    usersGroup: "Gebruikers en licenties",
    customersGroup: "Klanten en aantallen",
    passwordsGroup: "Wachtwoorden en bewerkingen",
    houseGroup: "Medewerkers, catalogus en webhooks",
    on: "Aan",
    off: "Uit",
    failing: "Mislukt",
    offSince: { when in "Uitgezet op \(when)" },
    goneSince: { when in "Uitgezet op \(when): het adres antwoordde dat het voorgoed weg is (410)"
    },
    failingSince: { when in "Uitgezet op \(when): drie dagen lang werd niets aangenomen" },
    switchOn: "Aanzetten",
    switchOff: "Uitzetten",
    switchOffText: "Er wordt niets verzonden tot hij weer aan staat.",
    catchUp: "Verzenden wat hij heeft gemist",
    catchUpHint: { n in
      "Tot \(Language.dutch.number(n)) dagen terug. Anders begint hij met wat vanaf nu gebeurt."
    },
    test: "Test verzenden",
    secretTitle: "Geheim van de webhook",
    secretText:
      "Hiermee worden verzoeken ondertekend. Bewaar het waar de ontvanger het vindt: het wordt alleen nu getoond.",
    newSecret: "Nieuw geheim",
    newSecretText:
      "Gedurende 24 uur worden verzoeken met beide ondertekend, zodat er intussen niets wordt geweigerd.",
    bothUntil: { when in "Twee geheimen ondertekenen tot \(when)" },
    replay: "Opnieuw verzenden vanaf een dag",
    replaySince: "Vanaf",
    replayText: { n in
      "Alles vanaf die dag, hoogstens \(Language.dutch.number(n)) dagen terug, nog een keer en op volgorde."
    },
    replayed: { n in
      n == 1
        ? "Gebeurtenissen van 1 klant worden opnieuw verzonden."
        : "Gebeurtenissen van \(Language.dutch.number(n)) klanten worden opnieuw verzonden."
    },
    nothingToReplay: "Sindsdien is er niets gebeurd.",
    remove: "Webhook verwijderen",
    removeText:
      "Wat nog verzonden moet worden en de lijst van leveringen verdwijnen ook. Het logboek blijft.",
    deliveries: "Leveringen",
    deliveryCount: { n in
      n == 1
        ? "1 levering"
        : "\(Language.dutch.number(n)) leveringen"
    },
    noDeliveries: "Hier is de laatste tijd niets verzonden.",
    sentAt: "Verzonden",
    answer: "Antwoord",
    answerText: "Begin van het antwoord",
    houseEvents: "Geen klant",
    allStates: "Alle",
    waiting: "Wachtend",
    taken: "Aangenomen",
    dead: "Opgegeven",
    nextTry: { when in "Volgende poging \(when)" },
    tries: { n in
      n == 1
        ? "1 poging"
        : "\(Language.dutch.number(n)) pogingen"
    },
    statusIn: { status, n in "Status \(status) in \(Language.dutch.number(n)) ms" },
    sendAgain: "Opnieuw verzenden",
    sendAgainFrom: { when in "De levering van \(when) opnieuw verzenden" },
    tookIt: "De ontvanger heeft het aangenomen.",
    didNotTakeIt: "De ontvanger heeft het niet aangenomen.",
    hostNotFound: "de hostnaam is onbekend",
    unreachable: "daar antwoordt niemand",
    timedOut: "geen antwoord binnen 15 seconden",
    notTrusted: "het certificaat wordt niet vertrouwd",
    notAllowed: "dat adres mag van hieruit niet worden gevraagd",
    broken: "het antwoord was niet te begrijpen",
    saved: "Opgeslagen",
    settings: "Wat hij meldt, en waarheen",
    failingTitle: { n in
      n == 1
        ? "1 webhook is uitgezet"
        : "\(Language.dutch.number(n)) webhooks zijn uitgezet"
    },
    right: "webhooks beheren",
    ledgerMade: "Webhook toegevoegd",
    ledgerChanged: "Webhook gewijzigd",
    ledgerSwitchedOn: "Webhook aangezet",
    ledgerSwitchedOff: "Webhook uitgezet",
    ledgerSecretReplaced: "Geheim van een webhook vervangen",
    ledgerTested: "Webhook getest",
    ledgerReplayed: "Gebeurtenissen opnieuw naar een webhook verzonden",
    ledgerRemoved: "Webhook verwijderd",
    addressEmpty: Explanation(
      "Er is geen adres.",
      mend: "Typ waar gebeurtenissen heen moeten."),
    addressTooLong: Explanation(
      "Het adres is te lang.",
      mend: "Gebruik hoogstens 2.000 tekens."),
    addressNotHTTPS: Explanation(
      "Het adres begint niet met https://.",
      mend: "Gebeurtenissen worden versleuteld verzonden; http:// werkt alleen voor deze machine."),
    addressUserInfo: Explanation(
      "Er staat een naam of wachtwoord in het adres.",
      mend: "Laat weg wat voor de @ staat; controleer in plaats daarvan de handtekening."),
    addressMalformed: Explanation(
      "Dat is geen adres.",
      mend: "Typ het als https://example.com/hook, zonder spaties en zonder #."),
    tooMany: { n in
      Explanation(
        "Er zijn al \(Language.dutch.number(n)) webhooks.",
        mend: "Verwijder er een die niet nodig is.")
    },
    noCustomer: Explanation(
      "Er is geen klant gekozen.",
      mend: "Kies er ten minste een, of vink de beperking uit."),
    unknownCustomer: Explanation(
      "Over een van de klanten mag u niets melden.",
      mend: "Kies klanten binnen uw bereik."),
    isOff: Explanation(
      "De webhook staat uit.",
      mend: "Zet hem eerst aan."),
    outOfTime: { n in
      Explanation(
        "Die dag is te lang geleden, of moet nog komen.",
        mend: "Kies een van de laatste \(Language.dutch.number(n)) dagen.")
    })
}
