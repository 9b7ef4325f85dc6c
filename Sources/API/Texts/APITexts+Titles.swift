import Messages

extension APITexts {
  /// What a problem is called.
  func title(_ code: ProblemCode) -> String {
    switch language {
    case .english: english(code)
    case .dutch: dutch(code)
    case .german: german(code)
    case .swedish: swedish(code)
    }
  }

  private func english(_ code: ProblemCode) -> String {
    switch code {
    case .unauthorized: "A valid token is needed."
    case .notAllowed: "You are not allowed to do this."
    case .notFound: "There is no such thing."
    case .methodNotAllowed: "This method is not served here."
    case .notAcceptable: "None of the accepted types can be served."
    case .unsupportedMediaType: "The body is of a type that is not read here."
    case .tooLarge: "The body is too large."
    case .interrupted: "The body did not arrive whole."
    case .malformedJSON: "The body is not a JSON text that can be read."
    case .malformedKey: "An Idempotency-Key has 8 to 255 visible characters."
    case .keyMismatch: "The Idempotency-Key was used for another request."
    case .keyRunning: "The first request with this Idempotency-Key is still running."
    case .invalid: "Something in the request is wrong."
    case .tooManyRows: "That is too many rows."
    case .noRows: "Nothing is asked for."
    case .uploadRefused: "The file cannot be used as it is."
    case .catalogRefused: "The file of the catalog cannot be used."
    case .notOwnEntitlement: "Only units that were sold by you can be changed."
    case .domainTaken: "The domain is taken."
    case .limitedReach: "Members with limited customers cannot take in new ones."
    case .alreadyApplied: "The plan was applied already."
    case .planExpired: "The plan has expired; make a new one."
    case .rowsRefused: "Some rows are refused."
    case .nothingToDo: "The plan changes nothing."
    case .notRunning: "The operation is not in a state for that."
    case .packNotReady: "The passwords are not ready yet."
    case .packGone: "The passwords are gone; issue new ones."
    case .wrongPackKey: "The key is wrong."
    case .lastGlobalAdmin: "Somebody must be left who can let others in."
    case .emailTaken: "The e-mail address is taken."
    case .overloaded: "The server is busy; try again."
    case .fault: "Something broke on our side."
    }
  }

  private func dutch(_ code: ProblemCode) -> String {
    switch code {
    case .unauthorized: "Er is een geldig token nodig."
    case .notAllowed: "U mag dit niet doen."
    case .notFound: "Dit is er niet."
    case .methodNotAllowed: "Deze methode wordt hier niet bediend."
    case .notAcceptable: "Geen van de geaccepteerde typen kan worden geleverd."
    case .unsupportedMediaType: "De inhoud heeft een type dat hier niet wordt gelezen."
    case .tooLarge: "De inhoud is te groot."
    case .interrupted: "De inhoud is niet helemaal aangekomen."
    case .malformedJSON: "De inhoud is geen leesbare JSON."
    case .malformedKey: "Een Idempotency-Key heeft 8 tot 255 zichtbare tekens."
    case .keyMismatch: "De Idempotency-Key is voor een ander verzoek gebruikt."
    case .keyRunning: "Het eerste verzoek met deze Idempotency-Key loopt nog."
    case .invalid: "Er klopt iets niet in het verzoek."
    case .tooManyRows: "Dat zijn te veel rijen."
    case .noRows: "Er wordt niets gevraagd."
    case .uploadRefused: "Het bestand is zo niet bruikbaar."
    case .catalogRefused: "Het bestand van de catalogus is niet bruikbaar."
    case .notOwnEntitlement: "Alleen door u verkochte eenheden kunnen worden gewijzigd."
    case .domainTaken: "Het domein is bezet."
    case .limitedReach: "Medewerkers met beperkte klanten kunnen geen nieuwe opnemen."
    case .alreadyApplied: "Het plan is al uitgevoerd."
    case .planExpired: "Het plan is verlopen; maak een nieuw."
    case .rowsRefused: "Sommige rijen zijn geweigerd."
    case .nothingToDo: "Het plan verandert niets."
    case .notRunning: "De bewerking is daarvoor niet in de juiste stand."
    case .packNotReady: "De wachtwoorden zijn nog niet klaar."
    case .packGone: "De wachtwoorden zijn weg; geef nieuwe uit."
    case .wrongPackKey: "De sleutel klopt niet."
    case .lastGlobalAdmin: "Er moet iemand blijven die anderen kan binnenlaten."
    case .emailTaken: "Het e-mailadres is bezet."
    case .overloaded: "De server is bezet; probeer het opnieuw."
    case .fault: "Er is bij ons iets misgegaan."
    }
  }

  private func german(_ code: ProblemCode) -> String {
    switch code {
    case .unauthorized: "Ein gültiges Token ist nötig."
    case .notAllowed: "Dazu fehlt die Berechtigung."
    case .notFound: "Das gibt es nicht."
    case .methodNotAllowed: "Diese Methode wird hier nicht bedient."
    case .notAcceptable: "Keiner der akzeptierten Typen kann geliefert werden."
    case .unsupportedMediaType: "Der Inhalt hat einen Typ, der hier nicht gelesen wird."
    case .tooLarge: "Der Inhalt ist zu groß."
    case .interrupted: "Der Inhalt kam nicht vollständig an."
    case .malformedJSON: "Der Inhalt ist kein lesbares JSON."
    case .malformedKey: "Ein Idempotency-Key hat 8 bis 255 sichtbare Zeichen."
    case .keyMismatch: "Der Idempotency-Key wurde für eine andere Anfrage benutzt."
    case .keyRunning: "Die erste Anfrage mit diesem Idempotency-Key läuft noch."
    case .invalid: "An der Anfrage stimmt etwas nicht."
    case .tooManyRows: "Das sind zu viele Zeilen."
    case .noRows: "Es wird nichts verlangt."
    case .uploadRefused: "Die Datei ist so nicht verwendbar."
    case .catalogRefused: "Die Katalogdatei ist nicht verwendbar."
    case .notOwnEntitlement: "Nur selbst verkaufte Einheiten lassen sich ändern."
    case .domainTaken: "Die Domäne ist vergeben."
    case .limitedReach: "Wer nur bestimmte Kunden betreut, kann keine neuen aufnehmen."
    case .alreadyApplied: "Der Plan wurde schon angewandt."
    case .planExpired: "Der Plan ist abgelaufen; bitte neu planen."
    case .rowsRefused: "Einige Zeilen sind abgelehnt."
    case .nothingToDo: "Der Plan ändert nichts."
    case .notRunning: "Der Vorgang ist dafür nicht im richtigen Stand."
    case .packNotReady: "Die Kennwörter sind noch nicht bereit."
    case .packGone: "Die Kennwörter sind weg; bitte neue ausstellen."
    case .wrongPackKey: "Der Schlüssel ist falsch."
    case .lastGlobalAdmin: "Es muss jemand bleiben, der andere einlassen kann."
    case .emailTaken: "Die E-Mail-Adresse ist vergeben."
    case .overloaded: "Der Server ist ausgelastet; bitte noch einmal versuchen."
    case .fault: "Bei uns ist etwas kaputtgegangen."
    }
  }

  private func swedish(_ code: ProblemCode) -> String {
    switch code {
    case .unauthorized: "En giltig token behövs."
    case .notAllowed: "Du får inte göra det här."
    case .notFound: "Det här finns inte."
    case .methodNotAllowed: "Metoden betjänas inte här."
    case .notAcceptable: "Ingen av de accepterade typerna kan levereras."
    case .unsupportedMediaType: "Innehållet är av en typ som inte läses här."
    case .tooLarge: "Innehållet är för stort."
    case .interrupted: "Innehållet kom inte fram helt."
    case .malformedJSON: "Innehållet är inte läsbar JSON."
    case .malformedKey: "En Idempotency-Key har 8 till 255 synliga tecken."
    case .keyMismatch: "Idempotency-Key har använts för en annan begäran."
    case .keyRunning: "Den första begäran med denna Idempotency-Key pågår ännu."
    case .invalid: "Något i begäran är fel."
    case .tooManyRows: "Det är för många rader."
    case .noRows: "Inget begärs."
    case .uploadRefused: "Filen går inte att använda som den är."
    case .catalogRefused: "Katalogfilen går inte att använda."
    case .notOwnEntitlement: "Bara enheter som du har sålt kan ändras."
    case .domainTaken: "Domänen är upptagen."
    case .limitedReach: "Medarbetare med begränsade kunder kan inte ta in nya."
    case .alreadyApplied: "Planen har redan verkställts."
    case .planExpired: "Planen har gått ut; gör en ny."
    case .rowsRefused: "Några rader avvisas."
    case .nothingToDo: "Planen ändrar inget."
    case .notRunning: "Åtgärden är inte i rätt läge för det."
    case .packNotReady: "Lösenorden är inte klara än."
    case .packGone: "Lösenorden är borta; utfärda nya."
    case .wrongPackKey: "Nyckeln är fel."
    case .lastGlobalAdmin: "Någon måste finnas kvar som kan släppa in andra."
    case .emailTaken: "E-postadressen är upptagen."
    case .overloaded: "Servern är upptagen; försök igen."
    case .fault: "Något gick sönder hos oss."
    }
  }
}
