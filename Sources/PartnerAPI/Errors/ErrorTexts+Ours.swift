/// What numbers of our own say.
extension ErrorCode {
  var ours: Texts { oursOfUsers ?? oursOfLicenses ?? oursOfRequests }

  private var oursOfUsers: Texts? {
    switch self {
    case .nameTaken:
      (
        "The sign-in name is taken.", "De aanmeldnaam is bezet.",
        "Der Anmeldename ist vergeben.", "Inloggningsnamnet är upptaget."
      )
    case .passwordRefused:
      (
        """
        The password must have 8 to 256 characters of three kinds (lower case, upper case, \
        digits, symbols), without letters beyond ASCII, and must not be easy to guess.
        """,
        """
        Het wachtwoord moet 8 tot 256 tekens van drie soorten hebben (kleine letters, \
        hoofdletters, cijfers, symbolen), zonder letters buiten ASCII, en mag niet makkelijk te \
        raden zijn.
        """,
        """
        Das Kennwort muss 8 bis 256 Zeichen aus drei Arten haben (Kleinbuchstaben, \
        Großbuchstaben, Ziffern, Symbole), ohne Buchstaben außerhalb von ASCII, und darf nicht \
        leicht zu erraten sein.
        """,
        """
        Lösenordet måste ha 8 till 256 tecken av tre slag (små bokstäver, stora bokstäver, \
        siffror, symboler), utan bokstäver utanför ASCII, och får inte vara lätt att gissa.
        """
      )
    case .notDeleted:
      (
        "The user is not deleted.", "De gebruiker is niet verwijderd.",
        "Der Benutzer ist nicht gelöscht.", "Användaren är inte borttagen."
      )
    case .retentionOver:
      (
        "The thirty days in which the user could be restored are over.",
        "De dertig dagen waarin de gebruiker kon worden hersteld, zijn voorbij.",
        "Die dreißig Tage, in denen der Benutzer wiederhergestellt werden konnte, sind vorbei.",
        "De trettio dagar då användaren kunde återställas är över."
      )
    case .foreignDomain:
      (
        "The domain of the sign-in name is not one of the customer's.",
        "Het domein van de aanmeldnaam is niet van de klant.",
        "Die Domäne des Anmeldenamens gehört nicht dem Kunden.",
        "Domänen i inloggningsnamnet är inte kundens."
      )
    case .domainTaken:
      (
        "The domain belongs to a customer already.", "Het domein is al van een klant.",
        "Die Domäne gehört schon einem Kunden.", "Domänen tillhör redan en kund."
      )
    case .lastAdmin:
      (
        "A customer keeps at least one global admin.",
        "Een klant houdt minstens één globale beheerder.",
        "Ein Kunde behält mindestens einen globalen Administrator.",
        "En kund behåller minst en global administratör."
      )
    case .changedMeanwhile:
      (
        "Somebody changed the user meanwhile: read it again.",
        "Iemand heeft de gebruiker intussen gewijzigd: lees opnieuw.",
        "Jemand hat den Benutzer inzwischen geändert: Lesen Sie ihn neu.",
        "Någon ändrade användaren under tiden: läs igen."
      )
    default: nil
    }
  }

  private var oursOfLicenses: Texts? {
    switch self {
    case .locationRefused:
      (
        "The usage location is missing or does not allow this product.",
        "De gebruikslocatie ontbreekt of staat dit product niet toe.",
        "Der Verwendungsort fehlt oder lässt dieses Produkt nicht zu.",
        "Användningsplats saknas eller tillåter inte produkten."
      )
    case .dependency:
      (
        "The product needs another one that the user does not have.",
        "Het product vereist een ander dat de gebruiker niet heeft.",
        "Das Produkt setzt ein anderes voraus, das der Benutzer nicht hat.",
        "Produkten kräver en annan som användaren inte har."
      )
    case .exclusion:
      (
        "The product clashes with another one that the user has.",
        "Het product botst met een ander dat de gebruiker heeft.",
        "Das Produkt verträgt sich nicht mit einem anderen des Benutzers.",
        "Produkten går inte ihop med en annan som användaren har."
      )
    case .productNotHeld:
      (
        "The customer has no units of this product.",
        "De klant heeft geen eenheden van dit product.",
        "Der Kunde hat keine Einheiten dieses Produkts.",
        "Kunden har inga enheter av produkten."
      )
    case .planNotOfProduct:
      (
        "An excluded plan does not belong to the product.",
        "Een uitgesloten plan hoort niet bij het product.",
        "Ein ausgeschlossener Plan gehört nicht zum Produkt.",
        "En undantagen plan hör inte till produkten."
      )
    case .mixedGroups:
      (
        "One request can change licenses of one license group only.",
        "Eén aanvraag kan licenties van maar één licentiegroep wijzigen.",
        "Eine Anfrage kann nur Lizenzen einer Lizenzgruppe ändern.",
        "En begäran kan bara ändra licenser i en licensgrupp."
      )
    case .publisherAssigns:
      (
        "The publisher assigns this product.", "De uitgever wijst dit product toe.",
        "Der Herausgeber weist dieses Produkt zu.", "Utgivaren tilldelar produkten."
      )
    default: nil
    }
  }

  private var oursOfRequests: Texts {
    switch self {
    case .continuationOver:
      (
        "The continuation token is not valid any more: begin the list again.",
        "Het vervolgtoken is niet meer geldig: begin opnieuw met de lijst.",
        "Das Fortsetzungstoken gilt nicht mehr: Beginnen Sie die Liste neu.",
        "Fortsättningstoken gäller inte längre: börja om med listan."
      )
    case .filterRefused:
      (
        "The filter cannot be used here.", "Het filter is hier niet te gebruiken.",
        "Der Filter ist hier nicht verwendbar.", "Filtret går inte att använda här."
      )
    case .requestIDReused:
      (
        "The MS-RequestId was used for another request.",
        "De MS-RequestId is voor een andere aanvraag gebruikt.",
        "Die MS-RequestId wurde für eine andere Anfrage verwendet.",
        "MS-RequestId har använts för en annan begäran."
      )
    case .requestRunning:
      (
        "The first request with this MS-RequestId is still running.",
        "De eerste aanvraag met deze MS-RequestId loopt nog.",
        "Die erste Anfrage mit dieser MS-RequestId läuft noch.",
        "Den första begäran med detta MS-RequestId pågår ännu."
      )
    case .methodNotAllowed:
      (
        "The method is not served here.", "De methode wordt hier niet geboden.",
        "Die Methode wird hier nicht angeboten.", "Metoden erbjuds inte här."
      )
    case .notAcceptable:
      (
        "Answers are JSON.", "Antwoorden zijn JSON.", "Antworten sind JSON.", "Svar är JSON."
      )
    case .tooLarge:
      (
        "The body is too large.", "De inhoud is te groot.", "Der Inhalt ist zu groß.",
        "Innehållet är för stort."
      )
    case .mediaTypeRefused:
      (
        "The body must be JSON.", "De inhoud moet JSON zijn.", "Der Inhalt muss JSON sein.",
        "Innehållet måste vara JSON."
      )
    case .overloaded:
      (
        "There is too much to do: try again in a moment.",
        "Het is te druk: probeer het zo opnieuw.",
        "Es ist zu viel zu tun: Versuchen Sie es gleich noch einmal.",
        "Det är för mycket att göra: försök igen om en stund."
      )
    default:
      (
        "At most 10,000 rows fit in one request, 200 of them with a password.",
        "Er passen ten hoogste 10.000 rijen in één aanvraag, waarvan 200 met een wachtwoord.",
        "Höchstens 10.000 Zeilen passen in eine Anfrage, davon 200 mit einem Kennwort.",
        "Högst 10 000 rader ryms i en begäran, varav 200 med ett lösenord."
      )
    }
  }
}
