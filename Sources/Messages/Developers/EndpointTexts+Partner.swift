extension EndpointTexts {
  static let partner: [Entry] = [
    Entry(
      "A customer.",
      dutch: "Een klant.",
      german: "Ein Kunde.",
      swedish: "En kund."),
    Entry(
      "A customer's domains, as texts.",
      dutch: "De domeinen van een klant, als teksten.",
      german: "Die Domänen eines Kunden, als Texte.",
      swedish: "En kunds domäner, som texter."),
    Entry(
      "A user, living or deleted.",
      dutch: "Een gebruiker, actief of verwijderd.",
      german: "Ein Benutzer, aktiv oder gelöscht.",
      swedish: "En användare, aktiv eller borttagen."),
    Entry(
      "Adds a domain to a customer.",
      dutch: "Voegt een domein aan een klant toe.",
      german: "Fügt einem Kunden eine Domäne hinzu.",
      swedish: "Lägger till en domän för en kund."),
    Entry(
      "Assigns and removes licenses of a user, all or nothing.",
      dutch: "Wijst licenties van een gebruiker toe en trekt ze in, alles of niets.",
      german: "Weist einem Benutzer Lizenzen zu und entzieht sie, ganz oder gar nicht.",
      swedish: "Tilldelar och tar bort en användares licenser, allt eller inget."),
    Entry(
      "Changes the licenses of up to 10,000 users, each row by itself.",
      dutch: "Wijzigt de licenties van ten hoogste 10.000 gebruikers, elke rij op zich.",
      german: "Ändert die Lizenzen von bis zu 10.000 Benutzern, jede Zeile für sich.",
      swedish: "Ändrar licenserna för upp till 10 000 användare, varje rad för sig."),
    Entry(
      "Changes the members that are given; `state` restores, `passwordProfile` sets a password.",
      dutch:
        "Wijzigt de leden die zijn opgegeven; `state` zet terug, `passwordProfile` stelt een wachtwoord in.",
      german:
        "Ändert die angegebenen Felder; `state` stellt wieder her, `passwordProfile` setzt ein Kennwort.",
      swedish:
        "Ändrar de fält som anges; `state` återställer, `passwordProfile` sätter ett lösenord."),
    Entry(
      "Creates a user.",
      dutch: "Maakt een gebruiker.",
      german: "Erstellt einen Benutzer.",
      swedish: "Skapar en användare."),
    Entry(
      "Creates up to 10,000 users, each row by itself: up to 200 at once, more in the background.",
      dutch:
        "Maakt ten hoogste 10.000 gebruikers, elke rij op zich: tot 200 meteen, meer op de achtergrond.",
      german:
        "Erstellt bis zu 10.000 Benutzer, jede Zeile für sich: bis zu 200 sofort, mehr im Hintergrund.",
      swedish:
        "Skapar upp till 10 000 användare, varje rad för sig: upp till 200 genast, fler i bakgrunden."
    ),
    Entry(
      "Deletes a user, who can be restored for thirty days.",
      dutch: "Verwijdert een gebruiker, die dertig dagen kan worden teruggezet.",
      german: "Löscht einen Benutzer, der dreißig Tage lang wiederhergestellt werden kann.",
      swedish: "Tar bort en användare, som kan återställas i trettio dagar."),
    Entry(
      "Gives a user a role.",
      dutch: "Geeft een gebruiker een rol.",
      german: "Gibt einem Benutzer eine Rolle.",
      swedish: "Ger en användare en roll."),
    Entry(
      "How far a batch is, and a page of its rows.",
      dutch: "Hoe ver een batch is, met een pagina van de rijen.",
      german: "Wie weit ein Stapel ist, mit einer Seite seiner Zeilen.",
      swedish: "Hur långt en sats har kommit, med en sida av dess rader."),
    Entry(
      "Makes a customer with a first admin, whose password is told once.",
      dutch:
        "Maakt een klant met een eerste beheerder, van wie het wachtwoord één keer wordt verteld.",
      german:
        "Erstellt einen Kunden mit einem ersten Administrator, dessen Kennwort einmal genannt wird.",
      swedish: "Skapar en kund med en första administratör, vars lösenord berättas en gång."),
    Entry(
      "One record.",
      dutch: "Eén record.",
      german: "Ein Datensatz.",
      swedish: "En post."),
    Entry(
      "Seats of people who signed in during the last thirty days, by product.",
      dutch: "Plaatsen van mensen die zich de laatste dertig dagen aanmeldden, per product.",
      german:
        "Plätze von Personen, die sich in den letzten dreißig Tagen anmeldeten, nach Produkt.",
      swedish: "Platser för personer som loggat in de senaste trettio dagarna, per produkt."),
    Entry(
      "Seats sold and assigned, by product.",
      dutch: "Verkochte en toegewezen plaatsen, per product.",
      german: "Verkaufte und zugewiesene Plätze, nach Produkt.",
      swedish: "Sålda och tilldelade platser, per produkt."),
    Entry(
      "Sets a password.",
      dutch: "Stelt een wachtwoord in.",
      german: "Setzt ein Kennwort.",
      swedish: "Sätter ett lösenord."),
    Entry(
      "Takes a role from a user.",
      dutch: "Neemt een gebruiker een rol af.",
      german: "Nimmt einem Benutzer eine Rolle.",
      swedish: "Tar en roll från en användare."),
    Entry(
      "The licenses of a user.",
      dutch: "De licenties van een gebruiker.",
      german: "Die Lizenzen eines Benutzers.",
      swedish: "En användares licenser."),
    Entry(
      "The products that a customer holds units of.",
      dutch: "De producten waarvan een klant eenheden heeft.",
      german: "Die Produkte, von denen ein Kunde Einheiten hat.",
      swedish: "Produkterna som en kund har enheter av."),
    Entry(
      "The roles of a user.",
      dutch: "De rollen van een gebruiker.",
      german: "Die Rollen eines Benutzers.",
      swedish: "En användares roller."),
    Entry(
      "The roles that users of a customer can have.",
      dutch: "De rollen die gebruikers van een klant kunnen hebben.",
      german: "Die Rollen, die Benutzer eines Kunden haben können.",
      swedish: "Rollerna som en kunds användare kan ha."),
    Entry(
      "The users of a customer; with a filter the deleted ones.",
      dutch: "De gebruikers van een klant; met een filter de verwijderde.",
      german: "Die Benutzer eines Kunden; mit einem Filter die gelöschten.",
      swedish: "En kunds användare; med ett filter de borttagna."),
    Entry(
      "The users who have a role.",
      dutch: "De gebruikers die een rol hebben.",
      german: "Die Benutzer, die eine Rolle haben.",
      swedish: "Användarna som har en roll."),
    Entry(
      "The users who hold a product, by its id or part number.",
      dutch: "De gebruikers die een product hebben, op id of onderdeelnummer.",
      german: "Die Benutzer, die ein Produkt haben, nach ID oder Teilenummer.",
      swedish: "Användarna som har en produkt, efter id eller artikelnummer."),
    Entry(
      "What a customer holds, by seller.",
      dutch: "Wat een klant heeft, per verkoper.",
      german: "Was ein Kunde hat, nach Verkäufer.",
      swedish: "Vad en kund har, per säljare."),
    Entry(
      "What happened, newest first: within thirty days, of the last ninety.",
      dutch: "Wat er is gebeurd, het nieuwste eerst: binnen dertig dagen, van de laatste negentig.",
      german:
        "Was geschehen ist, das Neueste zuerst: innerhalb von dreißig Tagen, der letzten neunzig.",
      swedish: "Vad som har hänt, nyast först: inom trettio dagar, av de senaste nittio."),
    Entry(
      "Whether a domain is taken: 404 when it is free.",
      dutch: "Of een domein bezet is: 404 als het vrij is.",
      german: "Ob eine Domäne vergeben ist: 404, wenn sie frei ist.",
      swedish: "Om en domän är upptagen: 404 om den är ledig."),
    Entry(
      "1 to 10,000; a user stands once.",
      dutch: "1 tot 10.000; een gebruiker staat er één keer in.",
      german: "1 bis 10.000; ein Benutzer steht einmal darin.",
      swedish: "1 till 10 000; en användare står med en gång."),
    Entry(
      "1 to 10,000; at most 200 with a password of their own.",
      dutch: "1 tot 10.000; ten hoogste 200 met een eigen wachtwoord.",
      german: "1 bis 10.000; höchstens 200 mit einem eigenen Kennwort.",
      swedish: "1 till 10 000; högst 200 med ett eget lösenord."),
    Entry(
      "Absent rows of a running batch have none yet.",
      dutch: "Ontbreekt bij rijen van een lopende batch die nog geen hebben.",
      german: "Fehlt bei Zeilen eines laufenden Stapels, die noch keinen haben.",
      swedish: "Saknas för rader i en pågående sats som ännu inte har någon."),
    Entry(
      "Comes back as it came.",
      dutch: "Komt terug zoals het kwam.",
      german: "Kommt zurück, wie es kam.",
      swedish: "Kommer tillbaka som det kom."),
    Entry(
      "From the page before: `continuationToken`, or `links.next.headers`.",
      dutch: "Van de vorige pagina: `continuationToken`, of `links.next.headers`.",
      german: "Von der Seite davor: `continuationToken` oder `links.next.headers`.",
      swedish: "Från sidan före: `continuationToken`, eller `links.next.headers`."),
    Entry(
      "Ids of products, or their part numbers.",
      dutch: "Id’s van producten, of hun onderdeelnummers.",
      german: "IDs von Produkten oder deren Teilenummern.",
      swedish: "Produkters id, eller deras artikelnummer."),
    Entry(
      "Items of one answer; 100 unless given, and for 0.",
      dutch: "Items in één antwoord; 100 als het ontbreekt, en bij 0.",
      german: "Einträge einer Antwort; 100, wenn es fehlt, und bei 0.",
      swedish: "Poster i ett svar; 100 om det saknas, och för 0."),
    Entry(
      "JSON (docs/api/partner-center.md, \"Filters\").",
      dutch: "JSON (docs/api/partner-center.md, „Filters”).",
      german: "JSON (docs/api/partner-center.md, „Filters“).",
      swedish: "JSON (docs/api/partner-center.md, ”Filters”)."),
    Entry(
      "May be repeated.",
      dutch: "Mag worden herhaald.",
      german: "Darf wiederholt werden.",
      swedish: "Får upprepas."),
    Entry(
      "Not kept: refused unless empty.",
      dutch: "Wordt niet bewaard: geweigerd als het niet leeg is.",
      german: "Wird nicht aufbewahrt: abgelehnt, wenn nicht leer.",
      swedish: "Sparas inte: nekas om det inte är tomt."),
    Entry(
      "Rows of the whole batch.",
      dutch: "Rijen van de hele batch.",
      german: "Zeilen des ganzen Stapels.",
      swedish: "Rader i hela satsen."),
    Entry(
      "The number that programs go by.",
      dutch: "Het nummer waar programma’s op afgaan.",
      german: "Die Nummer, nach der sich Programme richten.",
      swedish: "Numret som program går efter."),
    Entry(
      "Service plans to leave off. Without it all are on.",
      dutch: "Serviceplannen die uit blijven. Zonder staan ze allemaal aan.",
      german: "Servicepläne, die aus bleiben. Ohne Angabe sind alle an.",
      swedish: "Tjänstplaner som ska vara av. Utan det är alla på."),
    Entry(
      "The ETag that was read: refused with 2055 when it is out of date.",
      dutch: "De ETag die is gelezen: geweigerd met 2055 als die verouderd is.",
      german: "Das gelesene ETag: abgelehnt mit 2055, wenn es veraltet ist.",
      swedish: "Den ETag som lästes: nekas med 2055 när den är inaktuell."),
    Entry(
      "The first day.",
      dutch: "De eerste dag.",
      german: "Der erste Tag.",
      swedish: "Den första dagen."),
    Entry(
      "The last day.",
      dutch: "De laatste dag.",
      german: "Der letzte Tag.",
      swedish: "Den sista dagen."),
    Entry(
      "The language of descriptions: en, nl, de or sv.",
      dutch: "De taal van beschrijvingen: en, nl, de of sv.",
      german: "Die Sprache der Beschreibungen: en, nl, de oder sv.",
      swedish: "Beskrivningarnas språk: en, nl, de eller sv."),
    Entry(
      "The product's id or its part number.",
      dutch: "De id van het product of het onderdeelnummer.",
      german: "Die ID des Produkts oder seine Teilenummer.",
      swedish: "Produktens id eller artikelnummer."),
    Entry(
      "The same again within a day is done once and answered alike.",
      dutch: "Hetzelfde binnen een dag wordt één keer gedaan en krijgt hetzelfde antwoord.",
      german: "Dasselbe innerhalb eines Tages geschieht einmal und wird gleich beantwortet.",
      swedish: "Detsamma inom ett dygn görs en gång och får samma svar."),
    Entry(
      "The user's.",
      dutch: "Die van de gebruiker.",
      german: "Die des Benutzers.",
      swedish: "Användarens."),
    Entry(
      "Which page, with `MS-ContinuationToken`.",
      dutch: "Welke pagina, met `MS-ContinuationToken`.",
      german: "Welche Seite, mit `MS-ContinuationToken`.",
      swedish: "Vilken sida, med `MS-ContinuationToken`."),
    Entry(
      "Who did it, by name.",
      dutch: "Wie het deed, bij naam.",
      german: "Wer es tat, mit Namen.",
      swedish: "Vem som gjorde det, med namn."),
    Entry(
      "`active` restores a deleted user.",
      dutch: "`active` zet een verwijderde gebruiker terug.",
      german: "`active` stellt einen gelöschten Benutzer wieder her.",
      swedish: "`active` återställer en borttagen användare."),
  ]
}
