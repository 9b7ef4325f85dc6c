import Domain
import Testing

@testable import Imports

@Suite struct `A row of an export` {
  private func reader(_ headers: [String], takesBlocked: Bool = false) throws -> RowReader {
    RowReader(
      try ExportRecognizer.recognize(headers), takesBlocked: takesBlocked,
      locations: { $0 == "Niederlande" ? Location(stored: "NL") : nil })
  }

  private let users = [
    "User principal name", "Display name", "First name", "Last name", "Usage location", "Licenses",
    "Block credential", "Soft deletion time stamp",
  ]
  private let index = ProductIndex([
    .init(id: "1", code: "SUITE", name: "Suite"),
    .init(id: "2", code: "EMS", name: "Mobility + Security"),
  ])

  @Test func `becomes a user with every name as it is`() throws {
    let cells = [
      "zoe.simunek@alder.example", "Zoë O'Brien-Šimůnek", "Zoë", "O'Brien-Šimůnek", "Niederlande",
      "Suite+Mobility + Security", "False", "",
    ]
    guard case .good(let user) = try reader(users).user(cells, products: index.names) else {
      Issue.record("the row was not read")
      return
    }
    #expect(user.displayName.text == "Zoë O'Brien-Šimůnek")
    #expect(user.lastName?.text == "O'Brien-Šimůnek")
    #expect(user.location?.code == "NL")
    #expect(user.products == ["Suite", "Mobility + Security"])
  }

  @Test func `takes off the apostrophe that kept a spreadsheet from running it`() throws {
    let cells = ["a@alder.example", "'=Ada", "", "", "NL", "", "", ""]
    guard case .good(let user) = try reader(users).user(cells, products: index.names) else {
      Issue.record("the row was not read")
      return
    }
    #expect(user.displayName.text == "=Ada")
  }

  @Test(arguments: [
    (["a@alder.example", "A", "", "", "", "", "True", ""], LeftOut.blocked),
    (["a@alder.example", "A", "", "", "", "", "WAHR", ""], .blocked),
    (["a@alder.example", "A", "", "", "", "", "False", "2026-11-01"], .deleted),
    (["a_birch.example#EXT#@alder.onmicrosoft.example", "A", "", "", "", "", "", ""], .guest),
  ])
  func `is left out where nobody may use the account there`(
    cells: [String], out: LeftOut
  ) throws {
    #expect(try reader(users).user(cells, products: index.names) == .leftOut(out))
  }

  @Test func `of somebody who may not sign in is taken where that is said`() throws {
    let cells = ["a@alder.example", "A", "", "", "", "", "True", ""]
    let reading = try reader(users, takesBlocked: true).user(cells, products: index.names)
    guard case .good = reading else {
      Issue.record("the row was not read")
      return
    }
    let directory = ["userPrincipalName", "displayName", "accountEnabled", "userType"]
    let off = ["a@alder.example", "A", "false", "Member"]
    #expect(try reader(directory).user(off, products: index.names) == .leftOut(.blocked))
    let guest = ["a@alder.example", "A", "true", "Guest"]
    #expect(try reader(directory).user(guest, products: index.names) == .leftOut(.guest))
  }

  @Test func `is refused with everything that is wrong with it`() throws {
    let cells = ["no address", "", String(repeating: "x", count: 51), "", "Nowhere", "", "", ""]
    let expected: [RowFlaw] = [
      .cell(.signInName, value: "no address", .malformed),
      .cell(.displayName, value: "", .missing),
      .cell(.firstName, value: cells[2], .tooLong(limit: 50)),
      .cell(.location, value: "Nowhere", .unknownLocation),
    ]
    #expect(try reader(users).user(cells, products: index.names) == .refused(expected))
    let long = ["a@alder.example", "A", "", "", "", "", "", "", "x"]
    guard case .refused(let flaws) = try reader(users).user(long, products: index.names) else {
      Issue.record("a row with too many cells was read")
      return
    }
    #expect(flaws.first == .brokenLine(.tooManyFields))
  }

  @Test func `of customers names every domain`() throws {
    let headers = ["Company name", "Primary domain name", "Country"]
    let cells = ["Alder Dairy", "Alder.example; alder.onmicrosoft.example", "Niederlande"]
    guard case .good(let customer) = try reader(headers).customer(cells) else {
      Issue.record("the row was not read")
      return
    }
    #expect(customer.domains.map(\.text) == ["alder.example", "alder.onmicrosoft.example"])
    #expect(customer.location?.code == "NL")
    #expect(
      try reader(headers).customer(["", "not_a_domain", ""])
        == .refused([.cell(.customerName, value: "", .missing), .domain("not_a_domain")]))
  }

  @Test(arguments: [
    ("12", 12), ("1,200", 1200), ("1.200", 1200), ("1\u{A0}200", 1200), ("0", 0),
  ])
  func `counts units as people write them`(text: String, units: Int) throws {
    let headers = ["Product Title", "Total Licenses", "Assigned licenses"]
    let reading = try reader(headers).units(["Suite", text, "3"])
    #expect(
      reading
        == .good(ImportedUnits(product: "Suite", units: units, assigned: 3, customer: nil)))
  }

  @Test(arguments: ["", "many", "-1", "12.5", "1,2,3", "99999999999999999999"])
  func `with no number of units is refused`(text: String) throws {
    let headers = ["Product Title", "Total Licenses", "Assigned licenses"]
    #expect(try reader(headers).units(["Suite", text, "3"]) == .refused([.notANumber(text)]))
  }

  @Test func `of a subscription counts while it runs`() throws {
    let headers = ["Subscription", "Quantity", "Status"]
    #expect(try reader(headers).units(["Suite", "5", "Suspended"]) == .leftOut(.inactive))
    #expect(try reader(headers).units(["Suite", "5", "Gelöscht"]) == .leftOut(.inactive))
    #expect(
      try reader(headers).units(["Suite", "5", "Sleepy"]) == .refused([.unknownStatus("Sleepy")]))
    guard case .good = try reader(headers).units(["Suite", "5", "Aktiv"]) else {
      Issue.record("an active subscription was not read")
      return
    }
  }

  @Test func `of staff brings the roles that there are here`() throws {
    let headers = ["Name", "Email", "Roles"]
    let cells = ["Ada Admin", "ada@partner.example", "Admin agent; Billing admin, Helpdesk agent"]
    guard case .good(let member) = try reader(headers).member(cells) else {
      Issue.record("the row was not read")
      return
    }
    #expect(member.roles == [.adminAgent, .helpdeskAgent])
    #expect(member.otherRoles == ["Billing admin"])
    #expect(
      try reader(headers).member(["Ben", "ben@partner.example", "Billing admin"])
        == .refused([.noKnownRole("Billing admin")]))
    #expect(
      try reader(headers).member(["Ben", "ben", ""])
        == .refused([
          .cell(.staffEmail, value: "ben", .malformed), .cell(.staffRoles, value: "", .missing),
        ]))
  }
}

@Suite struct `Products as exports name them` {
  private let suite = ProductIndex.Item(id: "aa-1", code: "SUITE", name: "Suite E3")
  private let visio = ProductIndex.Item(id: "aa-2", code: "VISIO", name: "Visio Plan 2")
  private let visioDept = ProductIndex.Item(id: "aa-3", code: "VISIO_DEPT", name: "Visio Plan 2")
  private let mobility = ProductIndex.Item(
    id: "aa-4", code: "EMS", name: "Enterprise Mobility + Security E3")
  private let field = ProductIndex.Item(
    id: "aa-5", code: "FIELD", name: "Field Service, Enterprise")

  private var index: ProductIndex { ProductIndex([suite, visio, visioDept, mobility, field]) }

  @Test func `are found by id, code and name in any spelling`() {
    for text in ["AA-1", "suite", "SUITE E3", " suite-e3 "] {
      #expect(index.find(text, preferring: []) == .one(suite), "\(text)")
    }
    #expect(index.find("Suite E5", preferring: []) == .none)
    #expect(index.find("", preferring: []) == .none)
  }

  @Test func `that share a name are the one that the customer holds, or nobody's guess`() {
    #expect(index.find("Visio Plan 2", preferring: []) == .several([visio, visioDept]))
    #expect(index.find("Visio Plan 2", preferring: ["aa-3"]) == .one(visioDept))
    #expect(
      index.find("Visio Plan 2", preferring: ["aa-2", "aa-3"]) == .several([visio, visioDept]))
  }

  @Test func `can be given words of one's own`() {
    var index = index
    let added = [("Office Suite", "SUITE"), ("Anything", "NOTHING"), ("Anything", "Visio Plan 2")]
      .map { index.add($0.0, meaning: $0.1) }
    #expect(added == [true, false, false])
    #expect(index.find("office suite", preferring: []) == .one(suite))
    #expect(index.find("Anything", preferring: []) == .none)
  }

  @Test(arguments: [
    ("Suite E3+Visio Plan 2", ["Suite E3", "Visio Plan 2"]),
    (
      "Enterprise Mobility + Security E3+Suite E3",
      ["Enterprise Mobility + Security E3", "Suite E3"]
    ),
    ("Field Service, Enterprise", ["Field Service, Enterprise"]),
    ("SUITE, EMS", ["SUITE", "EMS"]),
    ("SUITE; Unheard-of thing", ["SUITE", "Unheard-of thing"]),
    ("One, Two", ["One, Two"]),
    ("Unlicensed", []), ("Nicht lizenziert", []), ("", []), (" + ", []),
  ])
  func `are taken apart where one ends and the next begins`(cell: String, names: [String]) {
    #expect(index.names(in: cell) == names)
  }
}
