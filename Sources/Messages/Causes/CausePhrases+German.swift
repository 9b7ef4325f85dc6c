extension CausePhrases {
  static let german = CausePhrases(
    noSeat: { product in
      Explanation(
        "Von \(product) ist kein Platz frei.",
        mend: "Erhöhen Sie die Anzahl oder widerrufen Sie zuerst eine Lizenz.")
    },
    notEntitled: { product in
      Explanation(
        "Der Kunde hat keine Einheiten von \(product).",
        mend: "Fügen Sie das Produkt zuerst mit einer Anzahl hinzu.")
    },
    locationMissing: { product in
      Explanation(
        "\(product) muss wissen, wo es genutzt wird, und der Benutzer hat keinen Standort.",
        mend: "Legen Sie den Standort des Benutzers fest.")
    },
    prohibited: { product, location in
      Explanation(
        "\(product) darf in \(location) nicht genutzt werden.",
        mend:
          "Wählen Sie ein anderes Produkt oder berichtigen Sie den Standort, wenn er falsch ist.")
    },
    dependency: { product, item, anyOf in
      Explanation(
        "In \(product) geht \(item) nur zusammen mit \(Language.german.choice(anyOf)).",
        mend: "Weisen Sie eines davon mit zu oder schalten Sie \(item) aus.")
    },
    productDependency: { product, anyOf in
      Explanation(
        "\(product) geht nur zusammen mit \(Language.german.choice(anyOf)).",
        mend: "Weisen Sie eines davon mit zu.")
    },
    mutualExclusion: { one, other in
      Explanation(
        "\(one) und \(other) können nicht demselben Benutzer gegeben werden.",
        mend: "Widerrufen Sie eines davon oder schalten Sie die Dienste aus, die sich ausschließen."
      )
    },
    planNotOfProduct: { plan, product in
      Explanation(
        "\(plan) ist kein Dienst von \(product).",
        mend: "Wählen Sie unter den Diensten des Produkts.")
    },
    notHeld: { product in
      Explanation(
        "Der Benutzer hat \(product) nicht.",
        mend: "Lassen Sie dieses Produkt, wie es ist.")
    },
    productUnknown: Explanation(
      "Der Katalog enthält dieses Produkt nicht.",
      mend: "Importieren Sie den neuesten Katalog."),
    assignedByPublisher: { product in
      Explanation(
        "\(product) wird vom Herausgeber zugewiesen, nicht hier.",
        mend: "Folgen Sie dem Link des Herausgebers.")
    },
    userUnknown: Explanation(
      "Diesen Benutzer gibt es nicht mehr.",
      mend: "Suchen Sie die Person noch einmal."),
    userDeleted: Explanation(
      "Der Benutzer ist gelöscht.",
      mend: "Stellen Sie den Benutzer zuerst wieder her."),
    notDeleted: Explanation(
      "Der Benutzer ist nicht gelöscht.",
      mend: "Es muss nichts wiederhergestellt werden."),
    retentionOver: { since in
      Explanation(
        "Der Benutzer konnte bis \(Language.german.date(since)) wiederhergestellt werden.",
        mend: "Erstellen Sie den Benutzer neu.")
    },
    signInNameTaken: Explanation(
      "Ein anderer Benutzer hat diesen Anmeldenamen.",
      mend: "Wählen Sie einen anderen Namen."),
    signInNameTakenTry: { proposal in
      Explanation(
        "Ein anderer Benutzer hat diesen Anmeldenamen.",
        mend: "\(proposal) ist frei.")
    },
    signInNameOfDeleted: Explanation(
      "Ein gelöschter Benutzer hat diesen Anmeldenamen.",
      mend: "Stellen Sie ihn wieder her oder wählen Sie einen anderen Namen."),
    foreignDomain: { domain in
      Explanation(
        "\(domain) ist keine Domäne dieses Kunden.",
        mend: "Verwenden Sie eine Domäne des Kunden.")
    },
    repeated: { row in
      Explanation(
        "Zeile \(Language.german.number(row)) betrifft denselben Benutzer oder Namen.",
        mend: "Lassen Sie eine der beiden weg.")
    },
    lastGlobalAdmin: Explanation(
      "Das ist der letzte globale Administrator des Kunden.",
      mend: "Ernennen Sie zuerst jemand anderen."),
    belowConsumed: { product, consumed in
      consumed == 1
        ? Explanation(
          "Von \(product) ist ein Platz belegt; das ist mehr.",
          mend: "Widerrufen Sie ihn zuerst oder wählen Sie eine höhere Anzahl.")
        : Explanation(
          "Von \(product) sind \(Language.german.number(consumed)) Plätze belegt; das ist mehr.",
          mend: "Widerrufen Sie zuerst einige oder wählen Sie eine höhere Anzahl.")
    },
    drifted: Explanation(
      "Der Benutzer wurde geändert, nachdem der Plan erstellt war.",
      mend: "Erstellen Sie den Plan neu."),
    changedSince: { by, at in
      Explanation(
        "Seitdem erneut geändert, von \(by) am \(Language.german.time(at)).",
        mend: "Machen Sie zuerst jene Änderung rückgängig oder ändern Sie den Benutzer von Hand.")
    })
}
