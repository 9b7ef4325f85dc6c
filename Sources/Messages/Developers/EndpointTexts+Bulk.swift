extension EndpointTexts {
  static let bulk: [Entry] = [
    Entry(
      "Of rows that name none; where absent, each customer's usual one.",
      dutch: "Van rijen die er geen noemen; waar die ontbreekt, de gebruikelijke van elke klant.",
      german: "Von Zeilen, die keinen nennen; wo er fehlt, der übliche jedes Kunden.",
      swedish: "För rader som inte nämner någon; där den saknas, varje kunds vanliga."),
    Entry(
      "Files for many customers of the last days, newest first",
      dutch: "Bestanden voor meerdere klanten van de laatste dagen, de nieuwste eerst",
      german: "Dateien für mehrere Kunden der letzten Tage, die neuesten zuerst",
      swedish: "Filer för flera kunder från de senaste dagarna, nyast först"),
    Entry(
      "Read and check a file of users of many customers; nothing is created yet",
      dutch:
        "Een bestand met gebruikers van meerdere klanten lezen en controleren; er wordt nog niets gemaakt",
      german:
        "Eine Datei mit Benutzern mehrerer Kunden lesen und prüfen; noch wird nichts erstellt",
      swedish: "Läsa och kontrollera en fil med användare hos flera kunder; ännu skapas inget"),
    Entry(
      "Every row is for each of these: ids, domains or names, separated by semicolons.",
      dutch:
        "Elke rij is voor elk van deze klanten: id's, domeinen of namen, gescheiden door puntkomma's.",
      german:
        "Jede Zeile gilt für jeden von diesen: IDs, Domänen oder Namen, durch Semikolon getrennt.",
      swedish:
        "Varje rad gäller för var och en av dessa: id, domäner eller namn, åtskilda med semikolon."),
    Entry(
      "Every row is for each customer with this tag.",
      dutch: "Elke rij is voor elke klant met dit label.",
      german: "Jede Zeile gilt für jeden Kunden mit diesem Tag.",
      swedish: "Varje rad gäller för varje kund med den här taggen."),
    Entry(
      "A file for many customers, and the rows that have none",
      dutch: "Een bestand voor meerdere klanten, en de rijen die er geen hebben",
      german: "Eine Datei für mehrere Kunden, und die Zeilen, die keinen haben",
      swedish: "En fil för flera kunder, och raderna som inte har någon"),
    Entry(
      "The customers of a file, and what came of the rows of each",
      dutch: "De klanten van een bestand, en wat er van de rijen van elk geworden is",
      german: "Die Kunden einer Datei, und was aus den Zeilen eines jeden wurde",
      swedish: "En fils kunder, och vad det blev av varje kunds rader"),
    Entry(
      "Say which customer a text of the file means",
      dutch: "Zeggen welke klant met een tekst van het bestand bedoeld is",
      german: "Sagen, welchen Kunden ein Text der Datei meint",
      swedish: "Säga vilken kund en text i filen menar"),
    Entry(
      "Make a plan for every customer of a file; nothing is created yet",
      dutch: "Een plan maken voor elke klant van een bestand; er wordt nog niets gemaakt",
      german: "Für jeden Kunden einer Datei einen Plan machen; noch wird nichts erstellt",
      swedish: "Göra en plan för varje kund i en fil; ännu skapas inget"),
    Entry(
      "Set the newest plan of every customer of a file going",
      dutch: "Het nieuwste plan van elke klant van een bestand starten",
      german: "Den neuesten Plan jedes Kunden einer Datei in Gang setzen",
      swedish: "Sätta i gång den nyaste planen för varje kund i en fil"),
    Entry(
      "Take the new passwords of all customers of a file, once",
      dutch: "De nieuwe wachtwoorden van alle klanten van een bestand ophalen, één keer",
      german: "Die neuen Kennwörter aller Kunden einer Datei abholen, einmal",
      swedish: "Hämta de nya lösenorden för alla kunder i en fil, en gång"),
    Entry(
      "The passwords, with their customers.",
      dutch: "De wachtwoorden, met hun klanten.",
      german: "Die Kennwörter, mit ihren Kunden.",
      swedish: "Lösenorden, med sina kunder."),
    Entry(
      "Placed.",
      dutch: "Toegewezen.",
      german: "Zugeordnet.",
      swedish: "Placerade."),
    Entry(
      "Planned.",
      dutch: "Gepland.",
      german: "Geplant.",
      swedish: "Planerat."),
    Entry(
      "Carried on in the background.",
      dutch: "Wordt op de achtergrond uitgevoerd.",
      german: "Wird im Hintergrund ausgeführt.",
      swedish: "Utförs i bakgrunden."),
    Entry(
      "Lines of the file below its headers.",
      dutch: "Regels van het bestand onder de koppen.",
      german: "Zeilen der Datei unter den Überschriften.",
      swedish: "Filens rader under rubrikerna."),
    Entry(
      "Rows for which no customer was found.",
      dutch: "Rijen waarvoor geen klant gevonden is.",
      german: "Zeilen, für die kein Kunde gefunden wurde.",
      swedish: "Rader som ingen kund hittades för."),
    Entry(
      "Strays that name the same customer, the commonest first; at most 50.",
      dutch: "Rijen zonder klant die dezelfde klant noemen, de meeste eerst; hoogstens 50.",
      german: "Zeilen ohne Kunden, die denselben nennen, die häufigsten zuerst; höchstens 50.",
      swedish: "Rader utan kund som nämner samma kund, de vanligaste först; högst 50."),
    Entry(
      "What stands there; empty where nothing does.",
      dutch: "Wat er staat; leeg waar niets staat.",
      german: "Was dort steht; leer, wo nichts steht.",
      swedish: "Vad som står där; tomt där inget står."),
    Entry(
      "The first line of the file with it.",
      dutch: "De eerste regel van het bestand ermee.",
      german: "Die erste Zeile der Datei damit.",
      swedish: "Filens första rad med det."),
    Entry(
      "The newest plan that was made of it.",
      dutch: "Het nieuwste plan dat ervan gemaakt is.",
      german: "Der neueste Plan, der daraus gemacht wurde.",
      swedish: "Den nyaste planen som gjorts av den."),
    Entry(
      "The newest plan of it that was applied.",
      dutch: "Het nieuwste plan ervan dat toegepast is.",
      german: "Der neueste Plan davon, der angewendet wurde.",
      swedish: "Den nyaste planen av den som tillämpats."),
    Entry(
      "As `strayGroups` has it.",
      dutch: "Zoals in `strayGroups`.",
      german: "Wie in `strayGroups`.",
      swedish: "Som i `strayGroups`."),
    Entry(
      "Rows that found their customer.",
      dutch: "Rijen die hun klant gevonden hebben.",
      german: "Zeilen, die ihren Kunden gefunden haben.",
      swedish: "Rader som hittat sin kund."),
    Entry(
      "A part with problems is planned without those rows.",
      dutch: "Een deel met problemen wordt zonder die rijen gepland.",
      german: "Ein Teil mit Problemen wird ohne diese Zeilen geplant.",
      swedish: "En del med problem planeras utan de raderna."),
    Entry(
      "Opens the new passwords of every part, once; kept nowhere.",
      dutch: "Opent de nieuwe wachtwoorden van elk deel, één keer; nergens bewaard.",
      german: "Öffnet die neuen Kennwörter jedes Teils, einmal; nirgends aufbewahrt.",
      swedish: "Öppnar varje dels nya lösenord, en gång; sparas ingenstans."),
    Entry(
      "Why this part stays behind; the others do not.",
      dutch: "Waarom dit deel achterblijft; de andere niet.",
      german: "Warum dieser Teil zurückbleibt; die anderen nicht.",
      swedish: "Varför den här delen blir kvar; de andra blir inte det."),
  ]
}
