extension AccountPhrases {
  static let german = AccountPhrases(
    title: "Konto",
    information: "Kontoinformationen",
    copyID: "ID kopieren",
    copied: "Kopiert",
    since: "Kunde seit",
    resellerHint: "Über wen der Kunde kauft. Bei eigenen Kunden bleibt das Feld leer.",
    save: "Änderungen speichern",
    saved: "Gespeichert. Es steht im Aktivitätsprotokoll.",
    usual: "Für neue Anmeldenamen",
    prefer: "Für neue Namen verwenden",
    preferDomain: { domain in
      "\(domain) für neue Anmeldenamen verwenden"
    },
    remove: "Entfernen",
    removeNamed: { name in
      "\(name) entfernen"
    },
    addDomain: "Domäne hinzufügen",
    newDomain: "Neue Domäne",
    domainHint: "Etwa alder.example. Sie kann sofort in Anmeldenamen verwendet werden.",
    lastDomain: { domain in
      Explanation(
        "\(domain) ist die einzige Domäne des Kunden.",
        mend: "Fügen Sie zuerst eine andere hinzu.")
    },
    domainInUse: { n, domain in
      Explanation(
        "Anmeldenamen, die auf \(domain) enden: \(Language.german.number(n)), einschließlich gelöschter Benutzer.",
        mend:
          "Geben Sie diesen Benutzern eine andere Domäne oder warten Sie, bis die gelöschten entfernt sind."
      )
    },
    unknownDomain: { domain in
      Explanation(
        "\(domain) ist keine Domäne des Kunden mehr.",
        mend: "Laden Sie die Seite neu, um die vorhandenen zu sehen.")
    },
    addTag: "Tag hinzufügen",
    newTag: "Neues Tag",
    tagHint: { letters, tags in
      "Höchstens \(Language.german.number(letters)) Zeichen; ein Kunde kann \(Language.german.number(tags)) Tags haben."
    },
    noTags: "Noch keine Tags.",
    tooManyTags: { most in
      Explanation(
        "Ein Kunde kann \(Language.german.number(most)) Tags haben, und dieser hat sie.",
        mend: "Entfernen Sie zuerst eines.")
    },
    tagTooLong: { letters in
      Explanation(
        "Das Tag ist länger als \(Language.german.number(letters)) Zeichen.",
        mend: "Kürzen Sie es.")
    },
    tagEmpty: Explanation(
      "Das Tag ist leer.",
      mend: "Geben Sie ein Wort ein."),
    rights: "Delegierte Rechte",
    rightsHeld: "Der Kunde lässt Sie seine Benutzer und Lizenzen verwalten.",
    rightsGone: { day, who in
      "Entzogen seit \(day); festgehalten von \(who)."
    },
    withdrawSummary: "Der Kunde hat die Rechte entzogen",
    withdrawText:
      "Benutzer und Lizenzen dieses Kunden werden dann von niemandem mehr gesehen oder geändert. Laufende Vorgänge enden, wo sie sind; was getan ist, bleibt getan. Der Kunde bleibt in der Liste.",
    withdraw: "Entzug festhalten",
    reinstate: "Festhalten, dass die Rechte erneut erteilt wurden",
    regain: "So erhalten Sie die Rechte zurück",
    regainSteps: [
      "Ein Administrations- oder Vertriebsagent sendet dem Kunden eine neue Anfrage für eine Wiederverkäuferbeziehung.",
      "Ein globaler Administrator des Kunden nimmt sie an.",
      "Ein globaler Administrator auf Ihrer Seite hält es auf dieser Seite fest.",
    ],
    alreadyWithdrawn: Explanation(
      "Der Entzug ist bereits festgehalten.",
      mend: "Mehr ist nicht zu tun."),
    notWithdrawn: Explanation(
      "Die Rechte sind nicht entzogen.",
      mend: "Mehr ist nicht zu tun."),
    blockedTitle: "Benutzer und Lizenzen sind Ihnen verschlossen",
    blockedText: { customer in
      "\(customer) hat Ihre delegierten Rechte entzogen. Benutzer sind nicht sichtbar und nichts an ihnen ist änderbar, bis die Rechte erneut erteilt werden."
    },
    blockedPlain: "Der Kunde hat Ihre delegierten Rechte entzogen.")
}
