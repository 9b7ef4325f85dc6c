extension EndpointTexts {
  static let general: [Entry] = [
    Entry(
      "This description",
      dutch: "Deze beschrijving",
      german: "Diese Beschreibung",
      swedish: "Den här beskrivningen"),
    Entry(
      "An empty file to fill in and upload",
      dutch: "Een leeg bestand om in te vullen en te uploaden",
      german: "Eine leere Datei zum Ausfüllen und Hochladen",
      swedish: "En tom fil att fylla i och ladda upp"),
    Entry(
      "Who is asking, and what they may do",
      dutch: "Wie vraagt, en wat die mag",
      german: "Wer fragt und was die Person darf",
      swedish: "Vem som frågar och vad den får göra"),
    Entry(
      "OpenAPI 3.1.",
      dutch: "OpenAPI 3.1.",
      german: "OpenAPI 3.1.",
      swedish: "OpenAPI 3.1."),
    Entry(
      "The header row.",
      dutch: "De kopregel.",
      german: "Die Kopfzeile.",
      swedish: "Rubrikraden."),
    Entry(
      "Found.",
      dutch: "Gevonden.",
      german: "Gefunden.",
      swedish: "Hittat."),
    Entry(
      "Made.",
      dutch: "Gemaakt.",
      german: "Erstellt.",
      swedish: "Skapat."),
    Entry(
      "Done.",
      dutch: "Gedaan.",
      german: "Erledigt.",
      swedish: "Gjort."),
    Entry(
      "Done; no body.",
      dutch: "Gedaan; zonder inhoud.",
      german: "Erledigt; ohne Inhalt.",
      swedish: "Gjort; utan innehåll."),
    Entry(
      "Changed.",
      dutch: "Gewijzigd.",
      german: "Geändert.",
      swedish: "Ändrat."),
    Entry(
      "Sent.",
      dutch: "Verzonden.",
      german: "Gesendet.",
      swedish: "Skickat."),
    Entry(
      "Sent, or begun.",
      dutch: "Verzonden, of begonnen.",
      german: "Gesendet oder begonnen.",
      swedish: "Skickat, eller påbörjat."),
    Entry(
      "Taken in.",
      dutch: "Opgenomen.",
      german: "Übernommen.",
      swedish: "Inläst."),
    Entry(
      "Carried out.",
      dutch: "Uitgevoerd.",
      german: "Ausgeführt.",
      swedish: "Utförd."),
    Entry(
      "Paused.",
      dutch: "Onderbroken.",
      german: "Angehalten.",
      swedish: "Pausad."),
    Entry(
      "Running again.",
      dutch: "Loopt weer.",
      german: "Läuft wieder.",
      swedish: "Fortsätter."),
    Entry(
      "Begun; it goes on in the background.",
      dutch: "Begonnen; het gaat op de achtergrond door.",
      german: "Begonnen; es geht im Hintergrund weiter.",
      swedish: "Påbörjad; den fortsätter i bakgrunden."),
    Entry(
      "Canceled; what is done stays done.",
      dutch: "Gestopt; wat gedaan is, blijft gedaan.",
      german: "Abgebrochen; was geschehen ist, bleibt.",
      swedish: "Avbruten; det som är gjort förblir gjort."),
    Entry(
      "Items on a page; 50 when absent.",
      dutch: "Items op een pagina; 50 als het ontbreekt.",
      german: "Einträge auf einer Seite; 50, wenn es fehlt.",
      swedish: "Poster på en sida; 50 om det saknas."),
    Entry(
      "From `previous` or `next` of another page.",
      dutch: "Uit `previous` of `next` van een andere pagina.",
      german: "Aus `previous` oder `next` einer anderen Seite.",
      swedish: "Från `previous` eller `next` på en annan sida."),
    Entry(
      "Items in the whole list.",
      dutch: "Items in de hele lijst.",
      german: "Einträge in der ganzen Liste.",
      swedish: "Poster i hela listan."),
    Entry(
      "Send back as cursor; absent on the first page.",
      dutch: "Als cursor terugsturen; ontbreekt op de eerste pagina.",
      german: "Als cursor zurücksenden; fehlt auf der ersten Seite.",
      swedish: "Skicka tillbaka som cursor; saknas på första sidan."),
    Entry(
      "Send back as cursor; absent on the last page.",
      dutch: "Als cursor terugsturen; ontbreekt op de laatste pagina.",
      german: "Als cursor zurücksenden; fehlt auf der letzten Seite.",
      swedish: "Skicka tillbaka som cursor; saknas på sista sidan."),
    Entry(
      "The same key and request get the same answer for a day.",
      dutch: "Dezelfde sleutel met hetzelfde verzoek krijgt een dag lang hetzelfde antwoord.",
      german: "Derselbe Schlüssel mit derselben Anfrage bekommt einen Tag lang dieselbe Antwort.",
      swedish: "Samma nyckel och begäran får samma svar i ett dygn."),
  ]
  static let customers: [Entry] = [
    Entry(
      "The customers in reach, by name",
      dutch: "De klanten binnen bereik, op naam",
      german: "Die Kunden in Reichweite, nach Namen",
      swedish: "Kunderna inom räckhåll, efter namn"),
    Entry(
      "The customers in reach, by name.",
      dutch: "De klanten binnen bereik, op naam.",
      german: "Die Kunden in Reichweite, nach Namen.",
      swedish: "Kunderna inom räckhåll, efter namn."),
    Entry(
      "Take in a customer",
      dutch: "Een klant opnemen",
      german: "Einen Kunden aufnehmen",
      swedish: "Lägga till en kund"),
    Entry(
      "One customer",
      dutch: "Eén klant",
      german: "Ein Kunde",
      swedish: "En kund"),
    Entry(
      "What a customer holds of every product",
      dutch: "Wat een klant van elk product heeft",
      german: "Was ein Kunde von jedem Produkt hat",
      swedish: "Vad en kund har av varje produkt"),
    Entry(
      "Part of a name or domain, or a whole id.",
      dutch: "Deel van een naam of domein, of een hele id.",
      german: "Teil eines Namens oder einer Domäne, oder eine ganze ID.",
      swedish: "Del av ett namn eller en domän, eller ett helt id."),
    Entry(
      "Part of a name or sign-in name.",
      dutch: "Deel van een naam of aanmeldingsnaam.",
      german: "Teil eines Namens oder Anmeldenamens.",
      swedish: "Del av ett namn eller inloggningsnamn."),
    Entry(
      "Part of a name or code.",
      dutch: "Deel van een naam of code.",
      german: "Teil eines Namens oder Codes.",
      swedish: "Del av ett namn eller en kod."),
    Entry(
      "The first is the one that new sign-in names are proposed with.",
      dutch: "Met het eerste worden nieuwe aanmeldingsnamen voorgesteld.",
      german: "Mit der ersten werden neue Anmeldenamen vorgeschlagen.",
      swedish: "Den första föreslås för nya inloggningsnamn."),
    Entry(
      "Active and warning units of all sellers.",
      dutch: "Actieve eenheden en die met een waarschuwing, van alle verkopers.",
      german: "Aktive Einheiten und solche mit Warnung, von allen Verkäufern.",
      swedish: "Aktiva enheter och enheter med varning, från alla säljare."),
  ]
  static let users: [Entry] = [
    Entry(
      "Users of a customer",
      dutch: "Gebruikers van een klant",
      german: "Benutzer eines Kunden",
      swedish: "En kunds användare"),
    Entry(
      "One user, living or deleted",
      dutch: "Eén gebruiker, actief of verwijderd",
      german: "Ein Benutzer, aktiv oder gelöscht",
      swedish: "En användare, aktiv eller borttagen"),
    Entry(
      "Users who can still be restored, the latest deletion first",
      dutch: "Gebruikers die nog kunnen worden teruggezet, de laatst verwijderde eerst",
      german: "Benutzer, die noch wiederhergestellt werden können, der zuletzt gelöschte zuerst",
      swedish: "Användare som ännu kan återställas, den senast borttagna först"),
    Entry(
      "Two letters of ISO 3166-1.",
      dutch: "Twee letters van ISO 3166-1.",
      german: "Zwei Buchstaben nach ISO 3166-1.",
      swedish: "Två bokstäver enligt ISO 3166-1."),
    Entry(
      "Only users with this role.",
      dutch: "Alleen gebruikers met deze rol.",
      german: "Nur Benutzer mit dieser Rolle.",
      swedish: "Bara användare med den här rollen."),
    Entry(
      "Only users with this product, by id or code.",
      dutch: "Alleen gebruikers met dit product, op id of code.",
      german: "Nur Benutzer mit diesem Produkt, nach ID oder Code.",
      swedish: "Bara användare med den här produkten, efter id eller kod."),
    Entry(
      "Only users without this product, by id or code.",
      dutch: "Alleen gebruikers zonder dit product, op id of code.",
      german: "Nur Benutzer ohne dieses Produkt, nach ID oder Code.",
      swedish: "Bara användare utan den här produkten, efter id eller kod."),
    Entry(
      "Only users without any license.",
      dutch: "Alleen gebruikers zonder licentie.",
      german: "Nur Benutzer ohne jede Lizenz.",
      swedish: "Bara användare utan licens."),
    Entry(
      "Only users who never signed in.",
      dutch: "Alleen gebruikers die zich nooit hebben aangemeld.",
      german: "Nur Benutzer, die sich nie angemeldet haben.",
      swedish: "Bara användare som aldrig har loggat in."),
    Entry(
      "The order; a leading hyphen turns it around. By name when absent.",
      dutch: "De volgorde; een koppelteken ervoor keert haar om. Op naam als het ontbreekt.",
      german: "Die Reihenfolge; ein Bindestrich davor kehrt sie um. Nach Namen, wenn es fehlt.",
      swedish: "Ordningen; ett bindestreck före vänder på den. Efter namn om det saknas."),
    Entry(
      "Rises with every change.",
      dutch: "Stijgt bij elke wijziging.",
      german: "Steigt mit jeder Änderung.",
      swedish: "Ökar vid varje ändring."),
    Entry(
      "Set for a user who can still be restored.",
      dutch: "Ingevuld bij een gebruiker die nog kan worden teruggezet.",
      german: "Gesetzt bei einem Benutzer, der noch wiederhergestellt werden kann.",
      swedish: "Satt för en användare som ännu kan återställas."),
    Entry(
      "Those that a restoration brings back as far as seats are free.",
      dutch: "Wat terugzetten teruggeeft, voor zover er plaatsen vrij zijn.",
      german: "Was eine Wiederherstellung zurückbringt, soweit Plätze frei sind.",
      swedish: "Det som en återställning ger tillbaka, så långt platserna räcker."),
    Entry(
      "Set when the publisher assigns the product, not the partner.",
      dutch: "Ingevuld als de uitgever het product toewijst, niet de partner.",
      german: "Gesetzt, wenn der Herausgeber das Produkt zuweist, nicht der Partner.",
      swedish: "Satt när utgivaren tilldelar produkten, inte partnern."),
  ]
  static let problems: [Entry] = [
    Entry(
      "A JSON pointer into the request, or ?name for a part of the query.",
      dutch: "Een JSON-pointer in het verzoek, of ?naam voor een deel van de query.",
      german: "Ein JSON-Pointer in die Anfrage, oder ?name für einen Teil der Query.",
      swedish: "En JSON-pekare in i begäran, eller ?namn för en del av frågesträngen."),
    Entry(
      "For people, in the language of Accept-Language.",
      dutch: "Voor mensen, in de taal van Accept-Language.",
      german: "Für Menschen, in der Sprache von Accept-Language.",
      swedish: "För människor, på språket i Accept-Language."),
    Entry(
      "Stable, for programs.",
      dutch: "Vast, voor programma’s.",
      german: "Fest, für Programme.",
      swedish: "Oföränderlig, för program."),
    Entry(
      "The request's id, to be found in the server's log.",
      dutch: "De id van het verzoek, te vinden in het logboek van de server.",
      german: "Die ID der Anfrage, im Protokoll des Servers zu finden.",
      swedish: "Begärans id, att finna i serverns logg."),
    Entry(
      "What helps, for people.",
      dutch: "Wat helpt, voor mensen.",
      german: "Was hilft, für Menschen.",
      swedish: "Vad som hjälper, för människor."),
    Entry(
      "What is wrong where; empty or absent when there is nothing to point at.",
      dutch: "Wat waar fout is; leeg of ontbrekend als er niets aan te wijzen is.",
      german: "Was wo falsch ist; leer oder fehlend, wenn es nichts zu zeigen gibt.",
      swedish: "Vad som är fel var; tomt eller saknas när det inte finns något att peka på."),
    Entry(
      "What to do about it, for people.",
      dutch: "Wat eraan te doen is, voor mensen.",
      german: "Was dagegen zu tun ist, für Menschen.",
      swedish: "Vad man kan göra åt det, för människor."),
  ]
}
