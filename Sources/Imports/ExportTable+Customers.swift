/// Files about customers and what they hold.
extension ExportTable {
  static let customers = ExportTable([
    .needed(
      .customerName, "Company name", "Customer name", "Customer", "Company", "Bedrijfsnaam",
      "Klantnaam", "Klant", "Firmenname", "Unternehmensname", "Kundenname", "Kunde",
      "Företagsnamn", "Företag", "Kundnamn", "Kund"),
    .needed(
      .customerDomain, "Primary domain name", "Primary domain", "Domain name", "Domain", "Domains",
      "Default domain", "Naam van primair domein", "Primaire domeinnaam", "Primair domein",
      "Domeinnaam", "Domein", "Domeinen", "Name der primären Domäne", "Primärer Domänenname",
      "Primäre Domäne", "Domänenname", "Domäne", "Domänen", "Primärt domännamn", "Primär domän",
      "Domännamn", "Domän", "Domäner"),
    .taken(
      .location, "Country", "Country or region", "Country/Region", "Market", "Land",
      "Land of regio", "Land oder Region", "Land/Region", "Land eller region"),
    .left(
      .identity, "Microsoft ID", "Tenant ID", "Customer ID", "Customer tenant ID", "Tenant",
      "Microsoft-id", "Klant-id", "Tenant-id", "Mandanten-ID", "Kunden-ID",
      "Klientorganisations-ID",
      "Kund-ID"),
    .left(
      .relationship, "Relationship", "Relationship to partner", "Indirect reseller", "Reseller",
      "MPN ID", "Partner ID", "Tags", "Customer tags", "Relatie", "Wederverkoper", "Beziehung",
      "Handelspartner", "Relation", "Återförsäljare", "Labels", "Taggar"),
    .left(
      .address, "Address", "City", "State", "Postal code", "Adres", "Plaats", "Postcode", "Adresse",
      "Ort", "Postleitzahl", "Adress", "Postnummer"),
    .left(.contact, "Email", "Contact", "Phone", "Phone number"),
  ])

  static let subscriptions = ExportTable([
    .needed(
      .product, "Subscription", "Subscription name", "Offer name", "Offer", "Product",
      "Product name", "Abonnement", "Naam van abonnement", "Abonnementsnaam", "Aanbieding",
      "Abonnementname", "Name des Abonnements", "Angebot", "Produkt", "Produktname",
      "Prenumeration", "Prenumerationsnamn", "Erbjudande", "Produktnamn"),
    .needed(
      .units, "Quantity", "Seats", "Units", "License count", "Hoeveelheid", "Aantal", "Eenheden",
      "Menge", "Anzahl", "Einheiten", "Kvantitet", "Antal", "Enheter"),
    .taken(.status, "Status", "Subscription status", "State", "Abonnementsstatus", "Zustand"),
    .taken(
      .customer, "Customer name", "Customer", "Company name", "Klantnaam", "Klant", "Kundenname",
      "Kunde", "Kundnamn", "Kund"),
    .taken(
      .customerDomain, "Customer domain", "Domain name", "Primary domain name", "Domain",
      "Domeinnaam", "Domänenname", "Domännamn"),
    .taken(.assigned, "Assigned licenses", "Assigned", "Toegewezen", "Zugewiesen", "Tilldelade"),
    .left(
      .identity, "Subscription ID", "Customer ID", "Microsoft ID", "Tenant ID", "Offer ID",
      "Product ID", "Order ID", "Abonnements-id", "Abonnement-ID", "Prenumerations-ID"),
    .left(
      .billing, "Reseller", "Indirect reseller", "Renewal date", "Auto renew", "Auto-renew", "Term",
      "Billing cycle", "Billing frequency", "Price", "Unit price", "Currency", "End date",
      "Commitment end date", "Start date", "Effective date", "Wederverkoper", "Handelspartner",
      "Vertriebspartner", "Återförsäljare"),
  ])

  static let licenses = ExportTable([
    .needed(
      .product, "Product title", "Product", "Product name", "Producttitel", "Productnaam",
      "Produkttitel", "Produktname", "Produktnamn"),
    .needed(
      .units, "Total licenses", "Total", "Purchased quantity", "Total quantity",
      "Totaal aantal licenties", "Licenties in totaal", "Lizenzen gesamt", "Lizenzen insgesamt",
      "Gesamtzahl der Lizenzen", "Totalt antal licenser", "Licenser totalt"),
    .needed(
      .assigned, "Assigned licenses", "Assigned", "Consumed licenses", "Toegewezen licenties",
      "Zugewiesene Lizenzen", "Tilldelade licenser"),
    .left(
      .counted, "Available licenses", "Available", "Expired licenses", "Beschikbare licenties",
      "Verlopen licenties", "Verfügbare Lizenzen", "Abgelaufene Lizenzen",
      "Tillgängliga licenser", "Utgångna licenser"),
    .left(
      .billing, "Status message", "Renewal date", "Account type", "Purchase channel",
      "Statusbericht", "Statusmeldung", "Statusmeddelande"),
  ])
}
