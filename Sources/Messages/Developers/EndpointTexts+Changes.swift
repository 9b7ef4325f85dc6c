extension EndpointTexts {
  static let plans: [Entry] = [
    Entry(
      "Make a plan of a change; nothing is changed yet",
      dutch: "Een plan van een wijziging maken; er verandert nog niets",
      german: "Einen Plan einer Änderung erstellen; noch wird nichts geändert",
      swedish: "Skapa en plan för en ändring; ännu ändras inget"),
    Entry(
      "One plan",
      dutch: "Eén plan",
      german: "Ein Plan",
      swedish: "En plan"),
    Entry(
      "What a plan would do, row by row",
      dutch: "Wat een plan zou doen, rij voor rij",
      german: "Was ein Plan tun würde, Zeile für Zeile",
      swedish: "Vad en plan skulle göra, rad för rad"),
    Entry(
      "Apply a plan",
      dutch: "Een plan toepassen",
      german: "Einen Plan anwenden",
      swedish: "Tillämpa en plan"),
    Entry(
      "Only rows of this verdict.",
      dutch: "Alleen rijen met dit oordeel.",
      german: "Nur Zeilen mit diesem Urteil.",
      swedish: "Bara rader med det här utfallet."),
    Entry(
      "0 to 1,000,000.",
      dutch: "0 tot 1.000.000.",
      german: "0 bis 1.000.000.",
      swedish: "0 till 1 000 000."),
    Entry(
      "A name that only a deleted user has may be taken.",
      dutch: "Een naam die alleen een verwijderde gebruiker heeft, mag worden gebruikt.",
      german: "Ein Name, den nur ein gelöschter Benutzer hat, darf vergeben werden.",
      swedish: "Ett namn som bara en borttagen användare har får tas."),
    Entry(
      "A product, by id or code.",
      dutch: "Een product, op id of code.",
      german: "Ein Produkt, nach ID oder Code.",
      swedish: "En produkt, efter id eller kod."),
    Entry(
      "An id or a code.",
      dutch: "Een id of een code.",
      german: "Eine ID oder ein Code.",
      swedish: "Ett id eller en kod."),
    Entry(
      "Products, by id or code.",
      dutch: "Producten, op id of code.",
      german: "Produkte, nach ID oder Code.",
      swedish: "Produkter, efter id eller kod."),
    Entry(
      "Absent: those of the plan.",
      dutch: "Ontbreekt het: die van het plan.",
      german: "Fehlt es: die des Plans.",
      swedish: "Saknas det: planens."),
    Entry(
      "Licenses of this row alone; absent: those of the plan.",
      dutch: "Licenties van deze rij alleen; ontbreken ze: die van het plan.",
      german: "Lizenzen nur dieser Zeile; fehlen sie: die des Plans.",
      swedish: "Licenser för just den här raden; saknas de: planens."),
    Entry(
      "Becomes the sign-in name; its domain is one of the customer's.",
      dutch: "Wordt de aanmeldingsnaam; het domein is er een van de klant.",
      german: "Wird der Anmeldename; die Domäne ist eine des Kunden.",
      swedish: "Blir inloggningsnamnet; domänen är en av kundens."),
    Entry(
      "For the users that name none of their own.",
      dutch: "Voor de gebruikers die er zelf geen noemen.",
      german: "Für die Benutzer, die selbst keine nennen.",
      swedish: "För användare som inte anger egna."),
    Entry(
      "Given to those who have none, so that licenses can be assigned.",
      dutch: "Voor wie er geen heeft, zodat licenties kunnen worden toegewezen.",
      german: "Für alle ohne eigenen, damit Lizenzen zugewiesen werden können.",
      swedish: "För dem som saknar plats, så att licenser kan tilldelas."),
    Entry(
      "Good rows go ahead without those that have problems.",
      dutch: "Goede rijen gaan door zonder de rijen met problemen.",
      german: "Gute Zeilen gehen weiter ohne die mit Problemen.",
      swedish: "Rader utan fel går vidare utan dem som har problem."),
    Entry(
      "Names can be changed for one user at a time.",
      dutch: "Namen kunnen bij één gebruiker tegelijk worden gewijzigd.",
      german: "Namen lassen sich nur bei einem Benutzer auf einmal ändern.",
      swedish: "Namn kan ändras för en användare åt gången."),
    Entry(
      "New sign-in names by the ids of their users, where the old one is taken.",
      dutch: "Nieuwe aanmeldingsnamen per id van de gebruiker, waar de oude bezet is.",
      german: "Neue Anmeldenamen nach den IDs der Benutzer, wo der alte vergeben ist.",
      swedish: "Nya inloggningsnamn efter användarnas id, där det gamla är upptaget."),
    Entry(
      "Only these change; not with disabledPlans.",
      dutch: "Alleen deze veranderen; niet samen met disabledPlans.",
      german: "Nur diese ändern sich; nicht zusammen mit disabledPlans.",
      swedish: "Bara dessa ändras; inte tillsammans med disabledPlans."),
    Entry(
      "These are off and all others on, for everyone.",
      dutch: "Deze zijn uit en alle andere aan, voor iedereen.",
      german: "Diese sind aus und alle anderen ein, für alle.",
      swedish: "Dessa är av och alla andra på, för alla."),
    Entry(
      "Two letters of ISO 3166-1, for the rows without one of their own.",
      dutch: "Twee letters van ISO 3166-1, voor de rijen zonder eigen land.",
      german: "Zwei Buchstaben nach ISO 3166-1, für Zeilen ohne eigenen Standort.",
      swedish: "Två bokstäver enligt ISO 3166-1, för rader utan egen plats."),
    Entry(
      "Rows that are refused may stay behind. False when absent.",
      dutch: "Geweigerde rijen mogen achterblijven. False als het ontbreekt.",
      german: "Abgelehnte Zeilen dürfen zurückbleiben. False, wenn es fehlt.",
      swedish: "Nekade rader får lämnas kvar. False om det saknas."),
    Entry(
      "Rows refused for want of a seat.",
      dutch: "Rijen die bij gebrek aan een plaats zijn geweigerd.",
      german: "Zeilen, die mangels eines Platzes abgelehnt sind.",
      swedish: "Rader som nekas för att platser saknas."),
    Entry(
      "Seats taken afterwards.",
      dutch: "Bezette plaatsen daarna.",
      german: "Belegte Plätze danach.",
      swedish: "Upptagna platser efteråt."),
    Entry(
      "Seats taken now.",
      dutch: "Bezette plaatsen nu.",
      german: "Belegte Plätze jetzt.",
      swedish: "Upptagna platser nu."),
    Entry(
      "What could stand there instead.",
      dutch: "Wat er in plaats daarvan kan staan.",
      german: "Was stattdessen dort stehen könnte.",
      swedish: "Vad som kan stå där i stället."),
    Entry(
      "Why it is refused; of a row that will change: what it loses.",
      dutch: "Waarom ze geweigerd is; bij een rij die verandert: wat ze verliest.",
      german: "Warum sie abgelehnt ist; bei einer Zeile, die sich ändert: was sie verliert.",
      swedish: "Varför den nekas; för en rad som ändras: vad den förlorar."),
    Entry(
      "The name that existing Partner Center clients know the cause by.",
      dutch: "De naam waaronder clients van Partner Center de oorzaak kennen.",
      german: "Der Name, unter dem Clients von Partner Center die Ursache kennen.",
      swedish: "Namnet som Partner Center-klienter känner orsaken under."),
    Entry(
      "From 1.",
      dutch: "Vanaf 1.",
      german: "Ab 1.",
      swedish: "Från 1."),
  ]
  static let operations: [Entry] = [
    Entry(
      "Operations at every customer in reach, newest first",
      dutch: "Bewerkingen bij elke klant binnen bereik, de nieuwste eerst",
      german: "Vorgänge bei allen Kunden in Reichweite, die neuesten zuerst",
      swedish: "Åtgärder hos alla kunder inom räckhåll, nyast först"),
    Entry(
      "Operations at a customer, newest first",
      dutch: "Bewerkingen bij een klant, de nieuwste eerst",
      german: "Vorgänge bei einem Kunden, die neuesten zuerst",
      swedish: "Åtgärder hos en kund, nyast först"),
    Entry(
      "One operation",
      dutch: "Eén bewerking",
      german: "Ein Vorgang",
      swedish: "En åtgärd"),
    Entry(
      "The rows of an operation",
      dutch: "De rijen van een bewerking",
      german: "Die Zeilen eines Vorgangs",
      swedish: "En åtgärds rader"),
    Entry(
      "The rows that did not go through, to be corrected and uploaded again",
      dutch: "De rijen die niet zijn gelukt, om te verbeteren en opnieuw te uploaden",
      german: "Die Zeilen, die nicht gelungen sind, zum Korrigieren und erneuten Hochladen",
      swedish: "Raderna som inte gick igenom, att rätta och ladda upp igen"),
    Entry(
      "How an operation moves: events `progress` until it is over",
      dutch: "Hoe een bewerking vordert: gebeurtenissen `progress` tot ze klaar is",
      german: "Wie ein Vorgang vorankommt: Ereignisse `progress`, bis er vorbei ist",
      swedish: "Hur en åtgärd framskrider: händelser `progress` tills den är klar"),
    Entry(
      "Stop between two transactions",
      dutch: "Onderbreken tussen twee transacties",
      german: "Zwischen zwei Transaktionen anhalten",
      swedish: "Pausa mellan två transaktioner"),
    Entry(
      "Carry a paused operation on",
      dutch: "Een onderbroken bewerking voortzetten",
      german: "Einen angehaltenen Vorgang fortsetzen",
      swedish: "Fortsätta en pausad åtgärd"),
    Entry(
      "End an operation where it is",
      dutch: "Een bewerking beëindigen waar ze is",
      german: "Einen Vorgang beenden, wo er ist",
      swedish: "Avsluta en åtgärd där den är"),
    Entry(
      "Take the temporary passwords, once",
      dutch: "De tijdelijke wachtwoorden ophalen, één keer",
      german: "Die temporären Kennwörter abholen, einmal",
      swedish: "Hämta de tillfälliga lösenorden, en gång"),
    Entry(
      "Only rows that did not go through, or not whole.",
      dutch: "Alleen rijen die niet of niet helemaal zijn gelukt.",
      german: "Nur Zeilen, die nicht oder nicht ganz gelungen sind.",
      swedish: "Bara rader som inte gick igenom, eller inte helt."),
    Entry(
      "A file of users.",
      dutch: "Een bestand met gebruikers.",
      german: "Eine Datei mit Benutzern.",
      swedish: "En fil med användare."),
    Entry(
      "The data is a ProgressAnswer.",
      dutch: "De gegevens zijn een ProgressAnswer.",
      german: "Die Daten sind eine ProgressAnswer.",
      swedish: "Innehållet är ett ProgressAnswer."),
    Entry(
      "Name, sign-in name and password, as Accept wishes. The pack is gone afterwards.",
      dutch: "Naam, aanmeldingsnaam en wachtwoord, zoals Accept vraagt. Daarna is het pakket weg.",
      german: "Name, Anmeldename und Kennwort, wie es Accept wünscht. Danach ist das Paket weg.",
      swedish: "Namn, inloggningsnamn och lösenord, så som Accept önskar. Sedan är paketet borta."),
    Entry(
      "What the pack opens with. Told once, in the answer to the application.",
      dutch: "Waarmee het pakket opengaat. Eén keer verteld, in het antwoord op het toepassen.",
      german: "Womit sich das Paket öffnet. Einmal genannt, in der Antwort auf das Anwenden.",
      swedish: "Det som paketet öppnas med. Berättas en gång, i svaret på tillämpningen."),
    Entry(
      "Rows that are behind us.",
      dutch: "Rijen die achter de rug zijn.",
      german: "Zeilen, die erledigt sind.",
      swedish: "Rader som är avklarade."),
    Entry(
      "Set when the row did not go through, or not whole, when its turn came.",
      dutch: "Ingevuld als de rij niet of niet helemaal lukte toen ze aan de beurt was.",
      german: "Gesetzt, wenn die Zeile nicht oder nicht ganz gelang, als sie an der Reihe war.",
      swedish: "Satt när raden inte gick igenom, eller inte helt, när den stod på tur."),
  ]
  static let uploads: [Entry] = [
    Entry(
      "Read and check a file of users; nothing is created yet",
      dutch: "Een bestand met gebruikers lezen en controleren; er wordt nog niets gemaakt",
      german: "Eine Datei mit Benutzern lesen und prüfen; noch wird nichts erstellt",
      swedish: "Läsa och kontrollera en fil med användare; ännu skapas inget"),
    Entry(
      "A file that was read and checked",
      dutch: "Een bestand dat gelezen en gecontroleerd is",
      german: "Eine Datei, die gelesen und geprüft ist",
      swedish: "En fil som är läst och kontrollerad"),
    Entry(
      "Rows of a file with everything that is wrong with each",
      dutch: "Rijen van een bestand met alles wat aan elk mankeert",
      german: "Zeilen einer Datei mit allem, was an jeder falsch ist",
      swedish: "En fils rader med allt som är fel med var och en"),
    Entry(
      "What the file is called.",
      dutch: "Hoe het bestand heet.",
      german: "Wie die Datei heißt.",
      swedish: "Vad filen heter."),
    Entry(
      "Only rows that have problems.",
      dutch: "Alleen rijen met problemen.",
      german: "Nur Zeilen mit Problemen.",
      swedish: "Bara rader med problem."),
  ]
}
