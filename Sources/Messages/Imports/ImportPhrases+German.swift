extension ImportPhrases {
  static let german = ImportPhrases(
    kindCustomers: "Kunden aus Partner Center",
    kindSubscriptions: "Abonnements eines Kunden aus Partner Center",
    kindLicenses: "Lizenzen aus dem Admin Center",
    kindActiveUsers: "aktive Benutzer aus dem Admin Center",
    kindDirectoryUsers: "Benutzer aus dem Verzeichnis",
    kindCustomerUsers: "Benutzer eines Kunden aus Partner Center",
    kindUserFile: "eine Datei mit Benutzern nach unserer Vorlage",
    kindDeletedUsers: "gelöschte Benutzer aus dem Admin Center",
    kindStaff: "Mitarbeiter aus Partner Center",
    fieldCustomerName: "Name des Kunden",
    fieldCustomerDomain: "Domänen des Kunden",
    fieldSignInName: "Anmeldename",
    fieldDisplayName: "Anzeigename",
    fieldFirstName: "Vorname",
    fieldLastName: "Nachname",
    fieldLocation: "Standort",
    fieldProducts: "Lizenzen",
    fieldRoles: "Berechtigungen",
    fieldBlocked: "Angabe, ob die Zeile ausgelassen wird, weil sich das Konto nicht anmelden darf",
    fieldDeletedAt: "Angabe, ob die Zeile ausgelassen wird, weil das Konto gelöscht ist",
    fieldUserType: "Angabe, ob die Zeile ausgelassen wird, weil das Konto einem Gast gehört",
    fieldCustomer: "Angabe, zu wem die Zeile gehört",
    fieldProduct: "Produkt",
    fieldUnits: "Plätze",
    fieldAssigned: "Anzahl, mit der die belegten Plätze verglichen werden",
    fieldStatus: "Angabe, ob das Abonnement zählt",
    fieldStaffName: "Name des Mitarbeiters",
    fieldStaffEmail: "Adresse, mit der er sich anmeldet",
    fieldStaffRoles: "Rollen des Mitarbeiters",
    leftContact: "Rufnummern und weitere Adressen werden hier nicht geführt",
    leftAddress: "Postanschriften werden hier nicht geführt",
    leftPosition: "Position, Abteilung und Büro werden hier nicht geführt",
    leftDirectory: "wie das Verzeichnis dort arbeitet, spielt hier keine Rolle",
    leftPassword: "alle bekommen ein neues Kennwort",
    leftHistory: "das Protokoll beginnt hier mit dem Import",
    leftIdentity: "alles bekommt hier eine eigene ID",
    leftRelationship: "wie der Kunde zu Ihnen kam, steht auf der Seite des Kunden",
    leftBilling: "hier wird nichts abgerechnet",
    leftCounted: "das wird hier neu gezählt",
    leftUnknown: "kein hier bekannter Export hat eine solche Spalte",
    recognized: { file, kind in "\(file): \(kind)." },
    takenAs: { header, field in "„\(header)“ wird übernommen: \(field)." },
    notTaken: { header, why in "„\(header)“ wird nicht übernommen: \(why)." },
    noHeader: { file in "\(file) hat keine erste Zeile mit den Namen der Spalten." },
    notRecognized: { file in
      """
      \(file) ist kein hier bekannter Export. Welche es gibt, steht in docs/migrate.md; mit --as \
      sagen Sie, was es ist.
      """
    },
    nearest: { kind, missing in
      "Am nächsten kommt „\(kind)“. Es fehlt: \(Language.german.list(missing))."
    },
    missingColumns: { file, kind, missing in
      "\(file) lässt sich nicht als „\(kind)“ lesen. Es fehlt: \(Language.german.list(missing))."
    },
    repeatedColumn: { file, field, headers in
      """
      \(file) hat mehrere Spalten für dasselbe (\(field)): \(Language.german.list(headers)). \
      Lassen Sie nur eine stehen.
      """
    },
    severalKinds: { file, words in
      "\(file) kann Verschiedenes sein. Sagen Sie es mit --as: \(Language.german.choice(words))."
    },
    undecodable: { file, line in
      """
      \(file) ist ab Zeile \(Language.german.number(line)) nicht lesbar. Speichern Sie sie als \
      CSV UTF-8.
      """
    },
    asOneFile:
      "--as sagt, was eine einzelne Datei ist. Importieren Sie eine solche Datei für sich.",
    badMapping: { text in "--map wird als NAME=CODE geschrieben, nicht als „\(text)“." },
    unmapped: { code in "Der Katalog enthält kein Produkt „\(code)“ für --map." },
    passwordsNeeded: "Wohin mit den Kennwörtern? Nennen Sie mit --passwords eine neue Datei.",
    invitationsNeeded: "Wohin mit den Einladungen? Nennen Sie mit --invitations eine neue Datei.",
    customerNeeded: { file in "Zu welchem Kunden gehört \(file)? Sagen Sie es mit --customer." },
    unknownProduct: { name in
      Explanation(
        "Der Katalog enthält kein Produkt „\(name)“.",
        mend:
          """
          Sagen Sie mit --map, welches Produkt es ist, oder lesen Sie die aktuelle Produktliste \
          ein.
          """
      )
    },
    severalProducts: { name, codes in
      Explanation(
        "Mehrere Produkte heißen „\(name)“.",
        mend: "Sagen Sie mit --map, welches gemeint ist: \(Language.german.choice(codes)).")
    },
    noKnownRole: { roles in
      Explanation(
        "Keine dieser Rollen gibt es hier: \(roles).",
        mend: "Laden Sie diese Person im Portal mit einer passenden Rolle ein.")
    },
    malformedDomain: { text in "„\(text)“ ist keine Domäne. Schreiben Sie sie wie alder.example." },
    notANumber: { text in
      "„\(text)“ ist keine Anzahl von Einheiten. Schreiben Sie eine ganze Zahl."
    },
    unknownStatus: { text in
      """
      „\(text)“ ist kein bekannter Status. Schreiben Sie Aktiv, oder Angehalten, um die Zeile \
      auszulassen.
      """
    },
    noCustomer: { domain in
      Explanation(
        "Kein Kunde hat die Domäne \(domain).",
        mend:
          "Fügen Sie die Domäne zuerst dem Kunden hinzu, oder importieren Sie den Kunden mit ihr.")
    },
    otherCustomer: { customer in
      "Diese Zeile gehört zu einem anderen Kunden, \(customer). Importieren Sie sie dort."
    },
    sharedDomains: { customers in
      "Diese Domänen gehören verschiedenen Kunden: \(Language.german.list(customers))."
    },
    notFound:
      "Eben von jemand anderem geändert oder nie angelegt. Importieren Sie die Datei noch einmal.",
    outDeleted: "dort gelöscht",
    outBlocked: "Anmeldung dort gesperrt; --with-blocked nimmt solche Konten mit",
    outGuest: "Konto einer anderen Organisation",
    outInactive: "Abonnement nicht aktiv",
    outNoUnits: "keine Einheiten",
    outUnasked: "Einheiten werden nur mit --seats zu Plätzen",
    differs: { fields in "Ist hier anders und bleibt so: \(Language.german.list(fields))." },
    unitsDiffer: { product, here, there in
      """
      \(product): hier \(Language.german.number(here)), im Export \
      \(Language.german.number(there)). Es bleibt so.
      """
    },
    disabledMember: "Ist hier gesperrt und bleibt es.",
    otherRoles: { roles in
      "Eingeladen ohne Rollen, die es hier nicht gibt: \(Language.german.list(roles))."
    },
    work: { customers, units, users, staff in
      [
        customers == 0
          ? nil : customers == 1 ? "1 Kunden" : "\(Language.german.number(customers)) Kunden",
        units == 0
          ? nil
          : units == 1
            ? "die Plätze von 1 Produkt"
            : "die Plätze von \(Language.german.number(units)) Produkten",
        users == 0 ? nil : "\(Language.german.number(users)) Benutzer",
        staff == 0 ? nil : "\(Language.german.number(staff)) Mitarbeiter",
      ].compactMap { $0 }
    },
    question: { work in "\(Language.german.list(work)) anlegen?" },
    nothingToDo: "Alles in diesen Dateien ist schon da, wird ausgelassen oder ist abgelehnt.",
    changedNothing: "Das war ein Probelauf: Es wurde nichts geändert.",
    checkedOnly: { customer in
      "\(customer) ist noch nicht hier; die Zeilen wurden geprüft, aber nicht geplant."
    },
    withoutLicenses: { customer in
      """
      \(customer) bekommt die Plätze erst mit dem Import; die Benutzer wurden ohne Lizenzen \
      geplant.
      """
    },
    refusedSaved: { rows, path in
      rows == 1
        ? "1 abgelehnte Zeile steht in \(path)."
        : "\(Language.german.number(rows)) abgelehnte Zeilen stehen in \(path)."
    },
    passwordsSaved: { count, path in
      count == 1
        ? "1 temporäres Kennwort steht in \(path)."
        : "\(Language.german.number(count)) temporäre Kennwörter stehen in \(path)."
    },
    invitationsSaved: { count, path in
      count == 1
        ? "1 Einladung steht in \(path). Sie gilt drei Tage."
        : "\(Language.german.number(count)) Einladungen stehen in \(path). Sie gelten drei Tage."
    },
    checkTitle: "Zählprobe",
    columnFile: "Datei",
    columnRows: "Zeilen",
    columnHere: "Schon da",
    columnDiffers: "Anders",
    columnCreated: "Angelegt",
    columnLeftOut: "Ausgelassen",
    columnRefused: "Abgelehnt",
    columnFound: "Wiedergefunden",
    reason: { rows, why in
      rows == 1 ? "1 Zeile: \(why)" : "\(Language.german.number(rows)) Zeilen: \(why)"
    },
    alike: { rows, one in "\(Language.german.number(rows)) Zeilen wie diese: \(one)" },
    seatsAgree: { customer, product, seats in
      "\(customer), \(product): \(Language.german.number(seats)) belegt, wie im Export."
    },
    seatsDiffer: { customer, product, wanted, found in
      """
      \(customer), \(product): \(Language.german.number(found)) belegt; im Export sind es \
      \(Language.german.number(wanted)).
      """
    },
    agrees: "Die Zahlen stimmen überein.",
    disagrees: "Die Zahlen stimmen nicht überein; die Gründe stehen oben.")
}
