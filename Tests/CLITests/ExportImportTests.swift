import Domain
import Operations
import TestSupport
import Testing
import Wire

@testable import CLI

@Suite struct `Importing what other systems export` {
  private static let customers =
    "Microsoft ID,Company name,Primary domain name,Relationship\r\n"
    + "1,Cedar Clinic,cedar.example,Reseller\r\n2,Alder Dairy,alder.example,Reseller\r\n"
  private static let subscriptions =
    "Subscription ID,Subscription,Quantity,Status,Reseller\r\n"
    + "1,Suite,3,Active,\r\n2,Suite,2,Active,\r\n3,Phone,4,Suspended,\r\n"
  private static let licenses =
    "Product Title,Total Licenses,Expired Licenses,Assigned licenses\r\nSuite,5,0,2\r\n"
  private static let users =
    "Display name,User principal name,Licenses,Usage location,Block credential,Department\r\n"
    + "Zoë O'Brien-Šimůnek,zoe@cedar.example,Suite,NL,False,Care\r\n"
    + "Otto,otto@cedar.example,SUITE,Schweden,False,Care\r\n"
    + "Mira,mira@cedar.example,Unlicensed,,False,\r\n"
    + "Gone,gone@cedar.example,Suite,NL,True,\r\n"
    + "Guest,g_other.example#EXT#@cedar.example,,,False,\r\n"
  private static let staff =
    "Name;Email;Roles\r\nHanna;hanna@partner.example;Helpdesk agent|Billing admin\r\n"

  /// Where everything of a house is seen at once.
  private func state(_ cli: CLIHouse) async -> [String] {
    var state = [await cli.run("customers").output, await cli.run("activity", "--json").output]
    for domain in ["alder.example", "birch.example"] {
      state.append(await cli.run("users", "--customer", domain, "--json").output)
      state.append(await cli.run("licenses", "--customer", domain).output)
    }
    return state
  }

  private func json(_ outcome: CLIHouse.Outcome) throws -> JSONValue {
    try JSONParser.parse(Array(outcome.output.utf8))
  }

  private func all(_ cli: CLIHouse) throws -> [String] {
    [
      try cli.directory.write(Self.staff, to: "staff.csv"),
      try cli.directory.write(Self.users, to: "users.csv"),
      try cli.directory.write(Self.licenses, to: "licenses.csv"),
      try cli.directory.write(Self.subscriptions, to: "subscriptions.csv"),
      try cli.directory.write("\u{FEFF}" + Self.customers, to: "customers.csv"),
    ]
  }

  private func outputs(_ cli: CLIHouse) -> [String] {
    [
      "--passwords", cli.directory.path + "/passwords.csv", "--invitations",
      cli.directory.path + "/links.csv",
    ]
  }

  @Test func `makes customers, seats, users and staff of files in any order`() async throws {
    let cli = try await CLIHouse()
    let done = await cli.run(["import"] + (try all(cli)) + outputs(cli) + ["--seats", "--yes"])
    #expect(done.code == .done, "\(done.output)\(done.errors)")
    #expect(
      done.output == """
        customers.csv\t2\t1\t0\t1\t0\t0\t2
        subscriptions.csv\t3\t0\t0\t2\t1\t0\t2
        licenses.csv\t1\t1\t0\t0\t0\t0\t1
        users.csv\t5\t0\t0\t3\t2\t0\t3
        staff.csv\t1\t0\t0\t1\t0\t0\t1

        """)
    #expect(done.errors.contains("Cedar Clinic, Suite: 2 in use, as the export says."))
    #expect(done.errors.contains("The numbers agree."))
    #expect(done.errors.contains("Billing admin"))
    let seats = await cli.run("licenses", "--customer", "cedar.example")
    #expect(seats.output == "SUITE\tSuite\t5\t2\t3\n")
    let users = await cli.run("users", "--customer", "cedar.example")
    #expect(users.output.contains("zoe@cedar.example\tZoë O'Brien-Šimůnek\tNL\t\t1\t"))
    #expect(users.output.contains("otto@cedar.example\tOtto\tSE\t\t1\t"))
    #expect(!users.output.contains("gone@"))
    #expect(!users.output.contains("#EXT#"))
    let passwords = try #require(cli.directory.read("passwords.csv"))
    #expect(passwords.split(separator: "\r\n").count == 4)
    #expect(cli.directory.mode(of: "passwords.csv") == 0o600)
    let links = try #require(cli.directory.read("links.csv"))
    #expect(links.contains("Hanna,hanna@partner.example,/join/"))
    #expect(cli.directory.mode(of: "links.csv") == 0o600)
    #expect(!(done.output + done.errors).contains("/join/"))
    let staff = try await cli.house.operations.staff(as: cli.house.admin)
    #expect(staff.first { $0.email.text == "hanna@partner.example" }?.roles == [.helpdeskAgent])
    let activity = await cli.run("activity", "--customer", "cedar.example")
    for action in ["customer.created", "entitlement.quantity-changed", "user.created"] {
      #expect(activity.output.contains(action), "\(activity.output)")
    }
    await cli.stop()
  }

  @Test func `changes nothing the second time`() async throws {
    let cli = try await CLIHouse()
    let files = try all(cli)
    let first = await cli.run(["import"] + files + outputs(cli) + ["--seats", "--yes"])
    #expect(first.code == .done, "\(first.errors)")
    let before = await state(cli)
    let again = await cli.run(["import"] + files + ["--seats"])
    #expect(again.code == .done, "\(again.output)\(again.errors)")
    #expect(again.output.contains("users.csv\t5\t3\t0\t0\t2\t0\t3"))
    #expect(again.output.contains("subscriptions.csv\t3\t2\t0\t0\t1\t0\t2"))
    #expect(again.output.contains("staff.csv\t1\t0\t0\t0\t0\t0\t0") == false)
    #expect(again.errors.contains("already, left out or refused"))
    #expect(await state(cli) == before)
    await cli.stop()
  }

  @Test func `in a trial run leaves everything as it was, and tells of every column`() async throws
  {
    let cli = try await CLIHouse()
    let files = try all(cli)
    let before = await state(cli)
    let tried = await cli.run(["import"] + files + ["--seats", "--dry-run"])
    #expect(tried.code == .done, "\(tried.output)\(tried.errors)")
    #expect(tried.output.contains("users.csv\t5\t0\t0\t3\t2\t0\t3"))
    for text in [
      "“User principal name” is taken over: the sign-in name.",
      "“Department” is not taken over: title, department and office are not kept here.",
      "Cedar Clinic is not here yet", "nothing was changed",
      "1 row: sign-in blocked there; --with-blocked takes such accounts along",
    ] {
      #expect(tried.errors.contains(text), "\(tried.errors)")
    }
    #expect(await state(cli) == before)
    #expect(cli.directory.read("passwords.csv") == nil)
    let program = try json(await cli.run(["import"] + files + ["--seats", "--dry-run", "--json"]))
    #expect(program["agrees"] == true)
    #expect(program["dryRun"] == true)
    #expect(program["files"]?.array?.count == 5)
    #expect(program["seats"]?.array?.first?["found"] == 2)
    await cli.stop()
  }

  @Test func `plans for customers who are here, and finds what the house alone knows`() async throws
  {
    let cli = try await CLIHouse()
    let deleted = try await cli.house.users(["otto"], at: cli.customer)
    _ = await cli.run(
      "users", "delete", "otto@alder.example", "--customer", "alder.example", "--yes")
    #expect(deleted.count == 1)
    let rows = (1...11).map { "U\($0),u\($0)@alder.example,Suite,NL\r\n" }.joined()
    let file = try cli.directory.write(
      "Display name,User principal name,Licenses,Usage location\r\n"
        + "No place,np@alder.example,Suite,\r\n" + rows
        + "Otto,otto@alder.example,,NL\r\nEve,eve@other.example,,NL\r\n"
        + "Far,far@alder.example,Other Suite,NL\r\n",
      to: "users.csv")
    let before = await state(cli)
    let tried = await cli.run("import", file, "--dry-run", "--json")
    #expect(tried.code == .someRefused)
    let users = try #require(try json(tried)["files"]?.array?.first)
    #expect(users["created"] == 10, "\(tried.output)")
    let reasons = try #require(users["refusedFor"])
    #expect(reasons["deleted-user"] == 1)
    #expect(reasons["no-customer"] == 1)
    #expect(reasons["not-entitled"] == 1)
    #expect(reasons["no-seat"] == 1)
    #expect(reasons["location-missing"] == 1)
    #expect(await state(cli) == before)
    await cli.stop()
  }

  @Test func `tells what differs, and overwrites nothing`() async throws {
    let cli = try await CLIHouse()
    try await cli.house.users(["mira"], at: cli.customer)
    let file = try cli.directory.write(
      "Display name,User principal name,Licenses,Usage location\r\n"
        + "Mira Osei,mira@alder.example,Suite,DE\r\n", to: "users.csv")
    let subscriptions = try cli.directory.write(
      "Subscription,Quantity\r\nSuite,99\r\nPhone,10\r\n", to: "subscriptions.csv")
    let before = await state(cli)
    let run = await cli.run(
      "import", file, subscriptions, "--customer", "alder.example", "--seats", "--yes")
    #expect(run.code == .done, "\(run.output)\(run.errors)")
    #expect(run.output.contains("users.csv\t1\t0\t1\t0\t0\t0\t1"))
    #expect(run.output.contains("subscriptions.csv\t2\t1\t1\t0\t0\t0\t2"))
    #expect(run.errors.contains("the display name, the location and the licenses"))
    #expect(run.errors.contains("Suite: 10 here, 99 in the export. It stays as it is."))
    #expect(await state(cli) == before)
    await cli.stop()
  }

  @Test func `fails its count where the export counts otherwise`() async throws {
    let cli = try await CLIHouse()
    let users = try cli.directory.write(
      "Display name,User principal name,Licenses,Usage location\r\n"
        + "Mira,mira@alder.example,Suite,NL\r\n", to: "users.csv")
    let licenses = try cli.directory.write(
      "Product Title,Total Licenses,Assigned licenses\r\nSuite,10,2\r\n", to: "licenses.csv")
    let run = await cli.run(["import", users, licenses, "--yes"] + outputs(cli))
    #expect(run.code == .someRefused)
    #expect(run.errors.contains("Alder Dairy, Suite: 1 in use, and the export says 2."))
    #expect(run.errors.contains("The numbers do not agree;"))
    // What could be done was done all the same.
    #expect(cli.directory.read("passwords.csv")?.contains("mira@alder.example") == true)
    await cli.stop()
  }

  @Test func `refuses a product that nobody knows, until somebody says what it is`() async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(
      "Display name,User principal name,Licenses,Usage location\r\n"
        + "Mira,mira@alder.example,Suite+Office Package,NL\r\nOtto,otto@alder.example,Suite,NL\r\n",
      to: "users.csv")
    let tried = await cli.run("import", file, "--dry-run")
    #expect(tried.code == .someRefused)
    #expect(await cli.run("import", file, "--location", "Nowhere").code == .wrongUse)
    #expect(
      tried.errors.contains(
        "users.csv, line 2: The catalogue has no product “Office Package”. Say which product it is "
          + "with --map"))
    let wrong = await cli.run("import", file, "--dry-run", "--map", "Office Package=NOTHING")
    #expect(wrong.code == .notFound)
    let unequal = await cli.run("import", file, "--dry-run", "--map", "Office Package")
    #expect(unequal.code == .wrongUse)
    let mapped = await cli.run("import", file, "--dry-run", "--map", "office package=SUITE")
    #expect(mapped.code == .done, "\(mapped.errors)")
    await cli.stop()
  }

  @Test func `takes units of several customers from one file, and only when asked`() async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(
      "Customer name,Subscription,Quantity,Status\r\nBirch Bakery,Suite,4,Active\r\n"
        + "Alder Dairy,Suite,10,Active\r\nNobody,Suite,1,Active\r\n", to: "subscriptions.csv")
    let before = await state(cli)
    let unasked = await cli.run("import", file, "--yes")
    #expect(unasked.code == .someRefused)
    #expect(unasked.output == "subscriptions.csv\t3\t1\t0\t0\t1\t1\t1\n")
    #expect(unasked.errors.contains("units become seats only with --seats"))
    let one = await cli.run("import", file, "--customer", "birch.example", "--seats", "--dry-run")
    #expect(one.output == "subscriptions.csv\t3\t0\t0\t1\t0\t2\t1\n")
    #expect(one.errors.contains("another customer, Alder Dairy"))
    #expect(await state(cli) == before)
    let asked = await cli.run("import", file, "--seats", "--yes")
    #expect(asked.output == "subscriptions.csv\t3\t1\t0\t1\t0\t1\t2\n")
    let seats = await cli.run("licenses", "--customer", "birch.example")
    #expect(seats.output == "SUITE\tSuite\t4\t0\t4\n")
    await cli.stop()
  }

  @Test func `knows of seats and locations before the customer is here`() async throws {
    let cli = try await CLIHouse()
    let customers = try cli.directory.write(Self.customers, to: "customers.csv")
    let licenses = try cli.directory.write(
      "Product Title,Total Licenses,Assigned licenses\r\nSuite,2,2\r\n", to: "licenses.csv")
    var text = "Display name,User principal name,Licenses,Usage location\r\n"
    text += "No place,np@cedar.example,Suite,\r\nNo units,nu@cedar.example,Phone,NL\r\n"
    for name in ["a", "b", "c"] { text += "\(name),\(name)@cedar.example,Suite,NL\r\n" }
    let users = try cli.directory.write(text, to: "users.csv")
    let files = [customers, licenses, users]
    let before = await state(cli)
    let tried = await cli.run(["import"] + files + ["--seats", "--dry-run", "--json"])
    let reasons = try json(tried)["files"]?.array?.last?["refusedFor"]
    #expect(reasons?["location-missing"] == 1, "\(tried.output)")
    #expect(reasons?["not-entitled"] == 1)
    #expect(reasons?["no-seat"] == 1)
    #expect(await state(cli) == before)
    // What the trial run said is what happens.
    let done = await cli.run(["import"] + files + ["--seats", "--yes", "--json"] + outputs(cli))
    #expect(try json(done)["files"]?.array?.last?["refusedFor"] == reasons, "\(done.output)")
    await cli.stop()
  }

  @Test func `keeps refused rows in a file that can be mended and imported`() async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(
      "Display name;User principal name;Usage location\r\nMira;mira@alder.example;Atlantis\r\n"
        + "Otto;otto@alder.example;Niederlande\r\n", to: "users.csv")
    let refused = cli.directory.path + "/refused.csv"
    let run = await cli.run(["import", file, "--refused", refused, "--yes"] + outputs(cli))
    #expect(run.code == .someRefused)
    #expect(run.output.contains("users.csv\t2\t0\t0\t1\t0\t1\t1"))
    let rest = try #require(cli.directory.read("refused.csv"))
    #expect(rest.contains("Mira,mira@alder.example,Atlantis,2,"))
    #expect(!rest.contains("otto@"))
    let mended = try cli.directory.write(
      rest.replacing("Atlantis", with: "Belgien"), to: "mended.csv")
    let second = await cli.run(
      "import", mended, "--yes", "--passwords", cli.directory.path + "/second.csv")
    #expect(second.code == .done, "\(second.output)\(second.errors)")
    let users = await cli.run("users", "--customer", "alder.example")
    #expect(users.output.contains("mira@alder.example\tMira\tBE"))
    await cli.stop()
  }

  @Test func `does nothing while a file is unknown or nobody said yes`() async throws {
    let cli = try await CLIHouse()
    let good = try cli.directory.write(Self.customers, to: "customers.csv")
    let odd = try cli.directory.write("Shoe size,Hat size\r\n1,2\r\n", to: "odd.csv")
    let empty = try cli.directory.write("", to: "empty.csv")
    let before = await state(cli)
    let unknown = await cli.run("import", good, odd, "--yes")
    #expect(unknown.code == .wrongUse)
    #expect(unknown.errors.contains("odd.csv is no export that is known here"))
    #expect(await cli.run("import", empty, "--yes").code == .wrongUse)
    let wrong = await cli.run("import", good, "--as", "active-users", "--yes")
    #expect(wrong.code == .wrongUse)
    #expect(wrong.errors.contains("the sign-in name and the display name"))
    #expect(await cli.run("import", good, odd, "--as", "customers").code == .wrongUse)
    let silent = await cli.run("import", good)
    #expect(silent.code == .wrongUse)
    #expect(silent.errors.contains("--dry-run changes nothing"))
    let no = await cli.run("import", good, typed: ["n"], terminal: true)
    #expect(no.code == .wrongUse)
    #expect(no.errors.contains("Create 1 customer?"))
    #expect(await state(cli) == before)
    let yes = await cli.run("import", good, typed: ["y"], terminal: true)
    #expect(yes.code == .done, "\(yes.errors)")
    await cli.stop()
  }

  @Test func `makes nothing that it could not hand over`() async throws {
    let cli = try await CLIHouse()
    let files = try all(cli)
    let before = await state(cli)
    let unsaid = await cli.run(["import"] + files + ["--seats", "--yes"])
    #expect(unsaid.code == .wrongUse)
    #expect(unsaid.errors.contains("--passwords"))
    let unlinked = await cli.run(
      ["import"] + files + ["--seats", "--yes", "--passwords", cli.directory.path + "/p.csv"])
    #expect(unlinked.errors.contains("--invitations"))
    _ = try cli.directory.write("precious", to: "links.csv")
    let there = await cli.run(["import"] + files + ["--seats", "--yes"] + outputs(cli))
    #expect(there.code == .wrongUse)
    #expect(cli.directory.read("links.csv") == "precious")
    #expect(cli.directory.read("passwords.csv") == nil)
    #expect(await state(cli) == before)
    await cli.stop()
  }

  @Test func `finds one broken row among ten thousand`() async throws {
    let cli = try await CLIHouse()
    var text = "Display name,User principal name,Usage location\r\n"
    for number in 1...10_000 {
      text += number == 4711 ? "\"Bro\"ken,x,NL\r\n" : "U,u\(number)@cedar.example,NL\r\n"
    }
    let users = try cli.directory.write(text, to: "users.csv")
    let customers = try cli.directory.write(Self.customers, to: "customers.csv")
    let tried = await cli.run("import", users, customers, "--dry-run")
    #expect(tried.code == .someRefused)
    #expect(tried.output.contains("users.csv\t10000\t0\t0\t9999\t0\t1\t9999"))
    #expect(tried.errors.contains("users.csv, line 4712: "))
    await cli.stop()
  }

  @Test func `takes our own file of several customers, each with its own`() async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(
      "Weergavenaam;E-mail;Klant;Rollen\r\nMira;mira@alder.example;Alder Dairy;password-admin\r\n"
        + "Otto;otto@birch.example;;\r\nEve;eve@birch.example;Alder Dairy;\r\n"
        + "Mira;MIRA@alder.example;;\r\n", to: "gebruikers.csv")
    let run = await cli.run(["import", file, "--yes", "--language", "nl"] + outputs(cli))
    #expect(run.code == .someRefused)
    #expect(run.output.contains("gebruikers.csv\t4\t0\t0\t2\t0\t2\t2"), "\(run.output)")
    #expect(run.errors.contains("Regel 2 heeft dezelfde naam."))
    #expect(run.errors.contains("andere klant, Alder Dairy"))
    let passwords = try #require(cli.directory.read("passwords.csv"))
    #expect(passwords.split(separator: "\r\n").count == 3, "\(passwords)")
    await cli.stop()
  }

  @Test(arguments: [
    ("en", "customers from Partner Center", "The numbers agree."),
    ("nl", "klanten uit Partnercentrum", "De aantallen kloppen."),
    ("de", "Kunden aus Partner Center", "Die Zahlen stimmen überein."),
    ("sv", "kunder från Partnercenter", "Siffrorna stämmer överens."),
  ])
  func `speaks the reader's language`(language: String, kind: String, end: String) async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(Self.customers, to: "customers.csv")
    let tried = await cli.run("import", file, "--dry-run", "--language", language)
    #expect(tried.errors.contains(kind))
    #expect(tried.errors.contains(end))
    await cli.stop()
  }

  @Test func `passes over a customer that is closed to us, and goes on with the others`()
    async throws
  {
    let cli = try await CLIHouse()
    try await cli.house.operations.recordWithdrawal(of: cli.customer.id, as: cli.house.admin)
    let file = try cli.directory.write(
      "Display name,User principal name,Licenses\r\nMira,mira@alder.example,\r\n"
        + "Eve,eve@alder.example,\r\nOtto,otto@birch.example,\r\n", to: "users.csv")
    let run = await cli.run(["import", file, "--yes"] + outputs(cli))
    #expect(run.code == .someRefused)
    #expect(run.output == "users.csv\t3\t0\t0\t1\t0\t2\t1\n", "\(run.errors)")
    #expect(cli.directory.read("passwords.csv")?.contains("otto@birch.example") == true)
    await cli.stop()
  }

  @Test func `is refused to those who may not do it`() async throws {
    let cli = try await CLIHouse()
    let file = try cli.directory.write(Self.staff, to: "staff.csv")
    let environment = [
      "TENANTRY_ADDRESS": "unix:\(cli.directory.path)/s", "TENANTRY_TOKEN": "wrong",
      "HOME": cli.directory.path,
    ]
    let denied = await cli.run(["import", file, "--dry-run"], environment: environment)
    #expect(denied.code == .denied)
    await cli.stop()
  }
}
