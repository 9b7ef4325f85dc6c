extension EndpointTexts {
  static let activity: [Entry] = [
    Entry(
      "What happened at a customer, newest first",
      dutch: "Wat er bij een klant is gebeurd, het nieuwste eerst",
      german: "Was bei einem Kunden geschehen ist, das Neueste zuerst",
      swedish: "Vad som har hänt hos en kund, nyast först"),
    Entry(
      "What happened anywhere, newest first",
      dutch: "Wat er overal is gebeurd, het nieuwste eerst",
      german: "Was überall geschehen ist, das Neueste zuerst",
      swedish: "Vad som har hänt överallt, nyast först"),
    Entry(
      "Only entries of this kind.",
      dutch: "Alleen vermeldingen van deze soort.",
      german: "Nur Einträge dieser Art.",
      swedish: "Bara poster av det här slaget."),
    Entry(
      "From 1 within the customer, without gaps.",
      dutch: "Vanaf 1 binnen de klant, zonder gaten.",
      german: "Ab 1 innerhalb des Kunden, ohne Lücken.",
      swedish: "Från 1 inom kunden, utan luckor."),
    Entry(
      "The fields that differ, as they are now.",
      dutch: "De velden die verschillen, zoals ze nu zijn.",
      german: "Die Felder, die sich unterscheiden, wie sie jetzt sind.",
      swedish: "Fälten som skiljer sig, så som de är nu."),
    Entry(
      "The fields that differ, as they were.",
      dutch: "De velden die verschillen, zoals ze waren.",
      german: "Die Felder, die sich unterscheiden, wie sie waren.",
      swedish: "Fälten som skiljer sig, så som de var."),
  ]
  static let catalog: [Entry] = [
    Entry(
      "Products of the catalog, by name",
      dutch: "Producten van de catalogus, op naam",
      german: "Produkte des Katalogs, nach Namen",
      swedish: "Katalogens produkter, efter namn"),
    Entry(
      "One product",
      dutch: "Eén product",
      german: "Ein Produkt",
      swedish: "En produkt"),
    Entry(
      "Take in the vendor's published list of products and service plans",
      dutch: "De gepubliceerde lijst van producten en serviceplannen van de leverancier opnemen",
      german: "Die veröffentlichte Liste der Produkte und Servicepläne des Herstellers übernehmen",
      swedish: "Läsa in leverantörens publicerade lista över produkter och tjänstplaner"),
    Entry(
      "Take in a JSON file of rules about products and service plans",
      dutch: "Een JSON-bestand met regels over producten en serviceplannen opnemen",
      german: "Eine JSON-Datei mit Regeln zu Produkten und Serviceplänen übernehmen",
      swedish: "Läsa in en JSON-fil med regler om produkter och tjänstplaner"),
    Entry(
      "Ids that the catalog does not have; what rules say of them was left out.",
      dutch: "Id’s die de catalogus niet heeft; wat regels daarover zeggen is weggelaten.",
      german: "IDs, die der Katalog nicht hat; was Regeln darüber sagen, blieb weg.",
      swedish: "Id som katalogen saknar; det som reglerna säger om dem utelämnades."),
    Entry(
      "The vendor's short text id, such as SPE_E3.",
      dutch: "De korte tekst-id van de leverancier, zoals SPE_E3.",
      german: "Die kurze Text-ID des Herstellers, etwa SPE_E3.",
      swedish: "Leverantörens korta text-id, till exempel SPE_E3."),
  ]
  static let staff: [Entry] = [
    Entry(
      "Everyone who works for the partner",
      dutch: "Iedereen die voor de partner werkt",
      german: "Alle, die für den Partner arbeiten",
      swedish: "Alla som arbetar för partnern"),
    Entry(
      "Invite someone",
      dutch: "Iemand uitnodigen",
      german: "Jemanden einladen",
      swedish: "Bjuda in någon"),
    Entry(
      "Change roles and reach",
      dutch: "Rollen en bereik wijzigen",
      german: "Rollen und Reichweite ändern",
      swedish: "Ändra roller och räckvidd"),
    Entry(
      "End a member's access; the record stays",
      dutch: "De toegang van een medewerker beëindigen; de gegevens blijven",
      german: "Den Zugang einer Person beenden; der Datensatz bleibt",
      swedish: "Avsluta en medarbetares åtkomst; posten finns kvar"),
  ]
  static let tokens: [Entry] = [
    Entry(
      "Your own tokens, newest first",
      dutch: "Uw eigen tokens, de nieuwste eerst",
      german: "Ihre eigenen Tokens, die neuesten zuerst",
      swedish: "Dina egna token, nyast först"),
    Entry(
      "Make a token with your rights",
      dutch: "Een token met uw rechten maken",
      german: "Ein Token mit Ihren Rechten erstellen",
      swedish: "Skapa en token med dina rättigheter"),
    Entry(
      "Revoke one of your tokens",
      dutch: "Een van uw tokens intrekken",
      german: "Eines Ihrer Tokens widerrufen",
      swedish: "Återkalla en av dina token"),
    Entry(
      "1 to 3650; absent: it does not run out.",
      dutch: "1 tot 3650; ontbreekt het: het verloopt niet.",
      german: "1 bis 3650; fehlt es: Es läuft nicht ab.",
      swedish: "1 till 3650; saknas det: den upphör inte."),
  ]
  static let applications: [Entry] = [
    Entry(
      "Registered applications, by name",
      dutch: "Geregistreerde toepassingen, op naam",
      german: "Registrierte Anwendungen, nach Namen",
      swedish: "Registrerade program, efter namn"),
    Entry(
      "Register an application",
      dutch: "Een toepassing registreren",
      german: "Eine Anwendung registrieren",
      swedish: "Registrera ett program"),
    Entry(
      "One application with its secrets",
      dutch: "Eén toepassing met haar geheimen",
      german: "Eine Anwendung mit ihren Geheimnissen",
      swedish: "Ett program med dess hemligheter"),
    Entry(
      "Change an application, or disable and enable it",
      dutch: "Een toepassing wijzigen, of uit- en weer inschakelen",
      german: "Eine Anwendung ändern oder deaktivieren und aktivieren",
      swedish: "Ändra ett program, eller inaktivera och aktivera det"),
    Entry(
      "Make a secret, which is told once; two at a time",
      dutch: "Een geheim maken, dat één keer wordt verteld; twee tegelijk",
      german: "Ein Geheimnis erstellen, das einmal genannt wird; zwei zugleich",
      swedish: "Skapa en hemlighet, som berättas en gång; två åt gången"),
    Entry(
      "Remove a secret",
      dutch: "Een geheim verwijderen",
      german: "Ein Geheimnis entfernen",
      swedish: "Ta bort en hemlighet"),
    Entry(
      "Who lets an application act for them",
      dutch: "Wie een toepassing namens zich laat handelen",
      german: "Wer eine Anwendung für sich handeln lässt",
      swedish: "Vilka som låter ett program handla för sig"),
    Entry(
      "Withdraw a member's consent; tokens that came of it end",
      dutch: "De toestemming van een medewerker intrekken; tokens daaruit eindigen",
      german: "Die Einwilligung einer Person widerrufen; Tokens daraus enden",
      swedish: "Återkalla en medarbetares medgivande; token från det upphör"),
    Entry(
      "Its client id.",
      dutch: "De client-id.",
      german: "Die Client-ID.",
      swedish: "Dess klient-id."),
    Entry(
      "Secrets that are not over.",
      dutch: "Geheimen die niet zijn verlopen.",
      german: "Geheimnisse, die nicht abgelaufen sind.",
      swedish: "Hemligheter som inte har gått ut."),
    Entry(
      "People who let it act.",
      dutch: "Mensen die haar laten handelen.",
      german: "Personen, die sie handeln lassen.",
      swedish: "Personer som låter det handla."),
    Entry(
      "What it may do by itself.",
      dutch: "Wat ze zelf mag.",
      german: "Was sie selbst darf.",
      swedish: "Vad det får göra självt."),
    Entry(
      "What it may do by itself; without a role it acts for people.",
      dutch: "Wat ze zelf mag; zonder rol handelt ze namens mensen.",
      german: "Was sie selbst darf; ohne Rolle handelt sie für Personen.",
      swedish: "Vad det får göra självt; utan roll handlar det för personer."),
    Entry(
      "Absent: every customer.",
      dutch: "Ontbreekt het: elke klant.",
      german: "Fehlt es: jeder Kunde.",
      swedish: "Saknas det: alla kunder."),
    Entry(
      "Where people may be sent back to; at most 20.",
      dutch: "Waarheen mensen mogen terugkeren; ten hoogste 20.",
      german: "Wohin Personen zurückgeschickt werden dürfen; höchstens 20.",
      swedish: "Dit personer får skickas tillbaka; högst 20."),
    Entry(
      "A program on people's own machines: without roles and secrets. False when absent.",
      dutch:
        "Een programma op de computers van mensen zelf: zonder rollen en geheimen. False als het ontbreekt.",
      german:
        "Ein Programm auf den Geräten der Personen: ohne Rollen und Geheimnisse. False, wenn es fehlt.",
      swedish:
        "Ett program på personernas egna datorer: utan roller och hemligheter. False om det saknas."
    ),
    Entry(
      "False disables it from its next request on; secrets and consents stay.",
      dutch:
        "False schakelt haar uit vanaf het volgende verzoek; geheimen en toestemmingen blijven.",
      german:
        "False deaktiviert sie ab der nächsten Anfrage; Geheimnisse und Einwilligungen bleiben.",
      swedish: "False inaktiverar det från nästa begäran; hemligheter och medgivanden finns kvar."),
    Entry(
      "1 to 730.",
      dutch: "1 tot 730.",
      german: "1 bis 730.",
      swedish: "1 till 730."),
    Entry(
      "Told once.",
      dutch: "Eén keer verteld.",
      german: "Einmal genannt.",
      swedish: "Berättas en gång."),
  ]
  static let webhooks: [Entry] = [
    Entry(
      "Addresses that are told of changes, by name",
      dutch: "Adressen die van wijzigingen horen, op naam",
      german: "Adressen, die von Änderungen erfahren, nach Namen",
      swedish: "Adresser som får veta om ändringar, efter namn"),
    Entry(
      "Add a webhook; its secret is told once",
      dutch: "Een webhook toevoegen; het geheim wordt één keer verteld",
      german: "Einen Webhook hinzufügen; sein Geheimnis wird einmal genannt",
      swedish: "Lägga till en webhook; dess hemlighet berättas en gång"),
    Entry(
      "One webhook",
      dutch: "Eén webhook",
      german: "Ein Webhook",
      swedish: "En webhook"),
    Entry(
      "Change a webhook, or switch it off and on",
      dutch: "Een webhook wijzigen, of uit- en aanzetten",
      german: "Einen Webhook ändern oder aus- und einschalten",
      swedish: "Ändra en webhook, eller stänga av och sätta på den"),
    Entry(
      "Remove a webhook with what is still to be sent",
      dutch: "Een webhook verwijderen, met wat nog verzonden moest worden",
      german: "Einen Webhook entfernen, samt allem, was noch zu senden ist",
      swedish: "Ta bort en webhook med det som återstår att skicka"),
    Entry(
      "Make a new secret; the one before signs for another day",
      dutch: "Een nieuw geheim maken; het vorige ondertekent nog een dag",
      german: "Ein neues Geheimnis erstellen; das vorige signiert noch einen Tag",
      swedish: "Skapa en ny hemlighet; den förra signerar ett dygn till"),
    Entry(
      "What was sent, newest first",
      dutch: "Wat verzonden is, het nieuwste eerst",
      german: "Was gesendet wurde, das Neueste zuerst",
      swedish: "Det som har skickats, nyast först"),
    Entry(
      "Send one event at once and tell what came back",
      dutch: "Meteen één gebeurtenis verzenden en vertellen wat terugkwam",
      german: "Sofort ein Ereignis senden und sagen, was zurückkam",
      swedish: "Skicka en händelse genast och berätta vad som kom tillbaka"),
    Entry(
      "Send one delivery again at once, or everything since a time in the background",
      dutch: "Eén levering meteen opnieuw verzenden, of alles sinds een tijdstip op de achtergrond",
      german:
        "Eine Zustellung sofort erneut senden, oder alles seit einem Zeitpunkt im Hintergrund",
      swedish: "Skicka en leverans igen genast, eller allt sedan en tidpunkt i bakgrunden"),
    Entry(
      "Only deliveries in this state.",
      dutch: "Alleen leveringen in deze staat.",
      german: "Nur Zustellungen in diesem Zustand.",
      swedish: "Bara leveranser i det här tillståndet."),
    Entry(
      "Actions of the log; absent or empty: every one.",
      dutch: "Acties van het logboek; ontbrekend of leeg: allemaal.",
      german: "Aktionen des Protokolls; fehlend oder leer: alle.",
      swedish: "Loggens händelser; saknas eller tomt: alla."),
    Entry(
      "Actions of the log; empty: every one.",
      dutch: "Acties van het logboek; leeg: allemaal.",
      german: "Aktionen des Protokolls; leer: alle.",
      swedish: "Loggens händelser; tomt: alla."),
    Entry(
      "True takes the limit to some customers away.",
      dutch: "True heft de beperking tot enkele klanten op.",
      german: "True hebt die Beschränkung auf einige Kunden auf.",
      swedish: "True tar bort begränsningen till vissa kunder."),
    Entry(
      "When it is switched on: send what it missed. True when absent.",
      dutch: "Bij het aanzetten: verzenden wat hij heeft gemist. True als het ontbreekt.",
      german: "Beim Einschalten: senden, was er verpasst hat. True, wenn es fehlt.",
      swedish: "När den sätts på: skicka det den missat. True om det saknas."),
  ]
}
