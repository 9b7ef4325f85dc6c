extension PeoplePhrases {
  static let german = PeoplePhrases(
    whatIsThis: "Was ist das?",
    locationMeaning:
      "Das Land oder die Region, in der die Person die Dienste nutzt. Gesetze sind von Ort zu Ort verschieden, daher dürfen manche Produkte nicht überall genutzt werden, und ohne Standort lässt sich keine Lizenz zuweisen.",
    propose: "Anmeldenamen vorschlagen",
    nameFree: { name in
      "\(name) ist frei."
    },
    nameNumbered: { name, holder in
      "\(name) ist der nächste freie Name: \(holder) hat ihn ohne Ziffer."
    },
    nameNotProposed: "Aus diesen Namen lässt sich nichts vorschlagen. Geben Sie selbst einen ein.",
    nameTaken: { holder in
      Explanation(
        "\(holder) hat diesen Anmeldenamen.",
        mend: "Wählen Sie einen anderen Namen.")
    },
    nameOfDeleted: { holder, at in
      Explanation(
        "\(holder), gelöscht am \(Language.german.date(at)), hat diesen Anmeldenamen.",
        mend:
          "Stellen Sie diesen Benutzer wieder her, nehmen Sie einen anderen Namen, oder geben Sie an, dass er genommen werden darf."
      )
    },
    seeDeleted: { name in
      "Den gelöschten Benutzer \(name) ansehen"
    },
    useName: { name in
      "\(name) verwenden"
    },
    plainUser: "Benutzer",
    plainUserMay: "Kann Lizenzen und Dienste nutzen und verwaltet nichts.",
    globalAdminMay:
      "Hat volle Berechtigungen: darf bei diesem Kunden alles ändern, auch andere Administratoren.",
    customPermissions: "Benutzerdefinierte Berechtigungen",
    customMay: "Verwaltet manches. Kreuzen Sie an, was.",
    passwordAdminMay: "Darf Kennwörter von Benutzern zurücksetzen, die keine Administratoren sind.",
    userManagementAdminMay:
      "Darf Benutzer erstellen, ändern und löschen und ihre Lizenzen zuweisen.",
    serviceAdminMay: "Darf Dienste verwalten und Supportanfragen öffnen.",
    noRole: Explanation(
      "Es ist keine Berechtigung angekreuzt.",
      mend: "Kreuzen Sie mindestens eine an oder wählen Sie Benutzer."),
    noPermission: Explanation(
      "Es ist noch nichts gewählt.",
      mend: "Wählen Sie eine der Berechtigungen."),
    freeOf: { free, total in
      "\(Language.german.number(free)) von \(Language.german.number(total)) frei"
    },
    hasItNow: "Hat sie jetzt",
    buyMore: "Mehr kaufen",
    newTab: "wird in einem neuen Tab geöffnet",
    selectAll: "Alle auswählen",
    step: { number, name in
      "Schritt \(Language.german.number(number)) von 4: \(name)"
    },
    steps: "Schritte",
    userInfo: "Benutzerinformationen",
    review: "Überprüfen",
    willBeCreated: "Alles ist bereit: Der Benutzer kann erstellt werden.",
    passwordFollows:
      "Danach wird einmal ein temporäres Kennwort gezeigt. Es muss bei der ersten Anmeldung geändert werden.",
    cannotBeCreated: "So kann der Benutzer nicht erstellt werden.",
    change: "Ändern",
    changePart: { part in
      "Ändern: \(part)"
    },
    withoutServices: { names in
      "ohne \(Language.german.list(names))"
    },
    newUsers: { n in
      n == 1
        ? "1 neuer Benutzer"
        : "\(Language.german.number(n)) neue Benutzer"
    },
    password: "Temporäres Kennwort",
    passwordHere: "Auf dieser Seite",
    passwordThere: "Kennwort dieses Benutzers ansehen",
    reviewChanges: "Änderungen überprüfen",
    reviewTitle: { name in
      "Änderungen an \(name)"
    },
    savedParts: { parts in
      "Gespeichert: \(Language.german.list(parts))."
    },
    nothingChanged: "Es ist nichts anders als vorher, also gibt es nichts zu speichern.",
    changedMeanwhile:
      "Jemand anderes hat diesen Benutzer geändert, während Sie schrieben. Ihre Eingaben sind noch da.",
    fieldChange: { field, text in
      "\(field): \(text)"
    },
    nowAndYours: { value in
      "Jetzt steht da \(value). Ihre Eingabe würde das ersetzen."
    },
    takenOver: { value in
      "Jetzt steht da \(value), und dabei bleibt es."
    },
    partRefused: { part in
      "Dieser Teil kann nicht gespeichert werden: \(part)."
    },
    saveChanges: { n in
      n == 1
        ? "1 Änderung speichern"
        : "\(Language.german.number(n)) Änderungen speichern"
    },
    differences: "Was anders wird",
    field: "Feld",
    assigned: "Zugewiesen",
    notAssigned: "Nicht zugewiesen",
    haveNow: "Was sie jetzt haben",
    countOf: { n, value in
      "\(Language.german.number(n)) × \(value)"
    },
    typeToConfirm: { text in
      "Zur Bestätigung eingeben: \(text)"
    },
    notTyped: { text in
      Explanation(
        "Das ist nicht, was einzugeben ist.",
        mend: "Geben Sie zur Bestätigung „\(text)“ ein.")
    },
    whatHappens: "Was geschehen wird",
    globalAdminsAmong: { n in
      n == 1
        ? "Ein globaler Administrator ist darunter."
        : "\(Language.german.number(n)) globale Administratoren sind darunter."
    },
    deletedSignOut: { n in
      n == 1
        ? "Der Benutzer kann sich nicht mehr anmelden und wird sofort abgemeldet."
        : "\(Language.german.number(n)) Benutzer können sich nicht mehr anmelden und werden sofort abgemeldet."
    },
    noSeatsFreed: "Es wird kein Platz frei, da keine Lizenzen zugewiesen sind.",
    seatsFreed: { n in
      n == 1
        ? "1 Platz wird frei."
        : "\(Language.german.number(n)) Plätze werden frei."
    },
    restorableUntil: { end in
      "Bis \(Language.german.time(end)) lässt sich das rückgängig machen: Namen, Berechtigungen und Lizenzen kommen zurück, soweit dann Plätze frei sind."
    },
    freedHeading: "Plätze, die frei werden",
    freed: "Werden frei",
    freeAfter: "Danach frei",
    ofTotal: { free, total in
      "\(Language.german.number(free)) von \(Language.german.number(total))"
    },
    oldPasswordsStop: { n in
      n == 1
        ? "Das alte Kennwort gilt sofort nicht mehr, und der Benutzer wird überall abgemeldet."
        : "\(Language.german.number(n)) alte Kennwörter gelten sofort nicht mehr, und ihre Benutzer werden überall abgemeldet."
    },
    newPasswordsOnce: { n in
      n == 1
        ? "Ein neues temporäres Kennwort wird erzeugt und Ihnen einmal gezeigt."
        : "\(Language.german.number(n)) neue temporäre Kennwörter werden erzeugt und Ihnen einmal gezeigt."
    },
    ownPasswordNext: "Bei der nächsten Anmeldung muss ein eigenes Kennwort gewählt werden.",
    stayBehind: { n, total in
      n == 1
        ? "1 von \(Language.german.number(total)) Benutzern bleibt, wie er ist; der Grund steht unten."
        : "\(Language.german.number(n)) von \(Language.german.number(total)) Benutzern bleiben, wie sie sind; die Gründe stehen unten."
    },
    who: "Wer",
    nobodyComesBack: "So kann niemand zurückkommen. Die Gründe stehen unten.",
    comeBack: { n in
      n == 1
        ? "1 Benutzer kommt zurück und kann sich wieder mit dem Kennwort von vorher anmelden."
        : "\(Language.german.number(n)) Benutzer kommen zurück und können sich wieder mit ihren Kennwörtern von vorher anmelden."
    },
    comesBack: "Kommt zurück",
    doesNotComeBack: "Kommt nicht zurück",
    nothingLost: "Nichts geht verloren",
    stays: "Bleibt gelöscht",
    newName: "Neuer Anmeldename",
    hadNoLicenses: "Hatte keine Lizenzen",
    restoreUnder: { name in
      "Neuer Anmeldename von \(name)"
    },
    checkNames: "Mit diesen Namen prüfen",
    users: "Benutzer",
    deletedUsers: { n in
      "Gelöschte Benutzer (\(Language.german.number(n)))"
    },
    deletedOnUTC: "Gelöscht am (UTC)",
    selectedLabel: "Ausgewählt:",
    lastDay: "Letzter Tag",
    edit: "Bearbeiten",
    state: "Status",
    active: "Aktiv",
    inactive: "Inaktiv",
    deletedUntil: { at, end in
      "Gelöscht am \(Language.german.time(at)). Kann bis \(Language.german.time(end)) wiederhergestellt werden."
    },
    licensesSetAside:
      "Die Lizenzen von vorher kommen mit dem Benutzer zurück, soweit Plätze frei sind.",
    servicesOn: { on, total in
      "\(Language.german.number(on)) von \(Language.german.number(total)) Diensten an"
    },
    recentActivity: "Letzte Aktivitäten",
    toOperation: "Vorgang",
    soFar: { n in
      n == 1
        ? "1 Benutzer ist hinzugefügt und bleibt in der Liste. Domäne, Standort, Berechtigungen und Lizenzen sind wieder dieselben."
        : "\(Language.german.number(n)) Benutzer sind hinzugefügt und bleiben in der Liste. Domäne, Standort, Berechtigungen und Lizenzen sind wieder dieselben."
    })
}
