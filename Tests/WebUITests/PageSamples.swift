import Domain
import HTTP
import Messages
import TestSupport

@testable import Operations
@testable import WebUI

/// The main pages with values that show what they can show.
struct PageSamples {
  let say: Phrases

  static let customer = Customer(
    id: Customer.ID(high: 1, low: 3), name: Label(stored: "Alder & Sons"),
    domains: [DomainName(stored: "alder.example"), DomainName(stored: "alder-shop.example")],
    defaultLocation: Location(stored: "NL"))
  static let now = House.start
  static let names = CatalogNames(catalog: Sample.catalog)
  static let plan = Plan.ID(high: 4, low: 4)

  func screen(_ kind: `The main pages`.Kind) -> any Screen {
    switch kind {
    case .signIn:
      SignInPage(say: say, to: "/tokens", email: "a@b.example", trouble: say.signIn.wrong)
    case .users: users
    case .frame: `The main pages`.Bare()
    case .licenses: licenses
    case .plan: planPage
    case .operation: operation
    case .uploadReport: uploadReport
    case .uploads: uploads
    case .deletedUsers: deletedUsers
    case .newUser, .editUser, .user, .deletion, .restoration: person(kind)
    case .seats: SeatsPage(say: say, customer: Self.customer, seats: Self.seats, mayChange: true)
    case .own: own
    case .developers, .errors, .events, .chapter: ofDevelopers(kind)
    case .home: home
    case .customers: customers
    case .account: account
    case .handovers, .packMail, .log, .staff, .webhook, .profile, .swap, .quantity, .undo,
      .applications, .application, .authorize, .bulkFile:
      ofHouse(kind)
    }
  }

  private static func user(_ number: UInt64, _ name: String, _ licenses: [Product] = [])
    -> LicensedUser
  {
    let user = User(
      id: User.ID(high: 2, low: number),
      signInName: SignInName(
        stored: "user\(number)@alder.example", key: "user\(number)@alder.example"),
      displayName: PersonName(stored: name), firstName: nil, lastName: nil,
      location: number == 2 ? nil : Location(stored: "DE"),
      roles: number == 1 ? [.init([.passwordAdmin])] : [], createdAt: now.adding(days: -40),
      lastSignInAt: number == 1 ? now : nil)
    return LicensedUser(user: user, licenses: licenses.map { Assignment(product: $0.id) })
  }

  static let people = [
    user(1, "Zoë O'Brien-Šimůnek", [Sample.suite]), user(2, "<Mira> Osei"),
  ]

  static let seats = [
    ProductSeats(
      product: Sample.suite, seats: SeatCount(total: 5000, consumed: 4999),
      entitlements: [
        Entitlement(product: Sample.suite.id, seller: .own, active: 4000),
        Entitlement(
          product: Sample.suite.id, seller: .partner("Birch Ltd"), active: 900, warning: 100,
          suspended: 7),
      ]),
    ProductSeats(
      product: Sample.charts, seats: SeatCount(total: 10, consumed: 10),
      entitlements: [Entitlement(product: Sample.charts.id, seller: .direct, active: 10)]),
    ProductSeats(
      product: Sample.market, seats: SeatCount(total: 3, consumed: 0),
      entitlements: [Entitlement(product: Sample.market.id, seller: .own, active: 3)]),
  ]

  static func page<Item: Sendable>(_ items: [Item], total: Int = 214) -> Page<Item> {
    Page(items: items, total: total, previous: nil, next: "next-cursor")
  }

  private var users: UsersPage {
    var rights = UserRights()
    (rights.mayCreate, rights.mayUpload, rights.mayEdit) = (true, true, true)
    (rights.maySetRoles, rights.mayReset, rights.mayDelete) = (true, true, true)
    rights.mayChangeLicenses = true
    var filter = UserFilter()
    filter.exclude(Sample.charts.id)
    return UsersPage(
      say: say, customer: Self.customer, csrf: "csrf-token",
      query: UserListQuery(filter: filter, sort: .created, descending: true),
      grid: UserGrid(
        page: Self.page(Self.people), picked: Picked(total: 2),
        ticked: [User.ID(high: 2, low: 1)], temporary: [User.ID(high: 2, low: 1)], deleted: 3,
        opened: Self.people[0], now: Self.now.adding(days: 2)),
      products: [Sample.suite, Sample.charts], names: Self.names, rights: rights)
  }

  private var licenses: LicensesPage {
    let people = Self.people.map(\.user)
    return LicensesPage(
      say: say, customer: Self.customer, csrf: "csrf-token",
      selection: .users(people.map(\.id)),
      matrix: LicenseMatrix(
        total: 2, withoutLocation: 1, users: people, holders: [Sample.suite.id: 1],
        off: [Sample.suite.id: [Sample.teams: 1]],
        holderNames: [Sample.suite.id: [people[0].displayName.text]]),
      seats: Self.seats, names: Self.names, form: MatrixForm(FormFields([])))
  }

  private static let rows = [
    PlanRow(
      number: 1, user: people[0].user.id, target: PlanRow.Target(people[0].user),
      verdict: .willChange),
    PlanRow(
      number: 2, user: people[1].user.id, target: PlanRow.Target(people[1].user),
      verdict: .refused,
      causes: [
        .noSeat(Sample.charts.id), .locationMissing(Sample.charts.id),
        .dependency(Sample.phone.id, .product(Sample.phone.id), anyOf: [.plan(Sample.teams)]),
      ]),
  ]

  private var planPage: PlanPage {
    let plan = Plan(
      id: Self.plan, customer: Self.customer.id, intent: .changeLicenses(LicenseChange()),
      madeBy: "Gail Grant", madeAt: Self.now,
      tally: Plan.Tally(rows: 3, willChange: 1, alreadySo: 1, refused: 1),
      seats: [
        SeatForecast(product: Sample.charts.id, total: 10, before: 9, after: 10, shortfall: 1)
      ])
    return PlanPage(
      say: say, customer: Self.customer, csrf: "csrf-token", plan: plan, query: PlanQuery(),
      rows: Self.page(Self.rows, total: 3), names: Self.names,
      causes: [
        CauseCount(cause: .noSeat(Sample.charts.id), rows: 1),
        CauseCount(cause: .locationMissing(Sample.charts.id), rows: 1),
      ], isApplied: false, mayApply: true)
  }

  private var operation: OperationPage {
    var rows = Self.rows
    rows[1].outcome = RowOutcome(kind: .refused, causes: [.drifted])
    let operation = Operation(
      id: Self.plan, customer: Self.customer.id, kind: .create, state: .done,
      appliedBy: "Gail Grant", appliedAt: Self.now, finishedAt: Self.now.adding(seconds: 3),
      rows: 5000, cursor: 5000, changed: 4999, refused: 1, pack: Pack.ID(high: 5, low: 5))
    let pack = Pack(
      id: Pack.ID(high: 5, low: 5), customer: Self.customer.id, operation: Self.plan,
      createdAt: Self.now, expiresAt: Self.now.adding(seconds: 3600), passwords: 4999)
    return OperationPage(
      say: say, customer: Self.customer, csrf: "csrf-token", operation: operation,
      list: ListQuery(), failed: Self.page([rows[1]], total: 1), pack: pack, isFromFile: false,
      names: Self.names, now: Self.now, maySteer: true)
  }

  private var uploads: UploadPage {
    func upload(_ number: UInt64, flawed: Int) -> Upload {
      Upload(
        id: Upload.ID(high: 6, low: number), customer: Self.customer.id,
        fileName: "leute \(number) <neu>.csv", uploadedBy: "Gail Grant", uploadedAt: Self.now,
        rows: 5000, flawedRows: flawed)
    }
    return UploadPage(
      say: say, customer: Self.customer, csrf: "csrf-token",
      recent: [
        UploadOutcome(upload: upload(1, flawed: 31)), UploadOutcome(upload: upload(2, flawed: 0)),
        UploadOutcome(upload: upload(3, flawed: 0), plan: Self.plan),
        UploadOutcome(upload: upload(4, flawed: 0), plan: Self.plan, operation: Self.plan),
      ], wrong: say.uploads.noFile)
  }

  private var uploadReport: UploadReportPage {
    let upload = Upload(
      id: Upload.ID(high: 6, low: 6), customer: Self.customer.id, fileName: "leute <neu>.csv",
      uploadedBy: "Gail Grant", uploadedAt: Self.now, encoding: "Windows-1252", delimiter: ";",
      headers: ["Anzeigename", "E-Mail", "Abteilung"], columns: [.displayName, .email, nil],
      rows: 5000, flawedRows: 2)
    var row = UploadRow(number: 7, line: 8)
    row.flaws = [
      CellFlaw(column: .displayName, value: "", reason: .missing),
      CellFlaw(column: .email, value: "kaputt", reason: .malformed),
      CellFlaw(
        column: .email, value: "a@b.example", reason: .foreignDomain(owned: ["alder.example"])),
      CellFlaw(column: nil, value: "\"", reason: .brokenLine(.openQuote)),
    ]
    row.cells = ["", "kaputt", "Lager"]
    var other = UploadRow(number: 9, line: 10)
    other.cells = ["Anton", "anton@alder.example", ""]
    other.flaws = [
      CellFlaw(column: .email, value: "anton@alder.example", reason: .repeated(line: 12))
    ]
    var demand = UploadDemand()
    (demand.rows, demand.withoutLocation, demand.withoutLicenses) = (4998, 31, 4990)
    demand.named = [Sample.suite.id: 8]
    let groups = row.flaws.map { FlawGroup(group: $0.group, rows: 1) }
    let report = UploadReport(
      outcome: UploadOutcome(upload: upload), rows: Self.page([row, other], total: 2),
      groups: groups, demand: demand)
    return UploadReportPage(
      say: say, customer: Self.customer, csrf: "csrf-token", report: report,
      query: UploadQuery(saved: 2), seats: Self.seats, names: Self.names,
      options: UploadOptions(
        location: Location(stored: "NL"), licenses: [LicenseGrant(product: Sample.suite.id)]))
  }

  private var deletedUsers: DeletedUsersPage {
    var user = Self.people[0].user
    user.deletedAt = Self.now.adding(days: -29)
    let deleted = DeletedUser(
      user: user, deletedBy: "Gail Grant", licenses: Self.people[0].licenses)
    return DeletedUsersPage(
      say: say, customer: Self.customer, csrf: "csrf-token", list: DeletedUserList(),
      page: Self.page([deleted], total: 1), count: 3, names: Self.names, now: Self.now,
      mayRestore: true)
  }

  private var own: OwnLicensesPage {
    let services = Sample.plans.prefix(2).enumerated().map { (plan: $1, isOn: $0 == 0) }
    return OwnLicensesPage(
      say: say, csrf: "csrf-token",
      own: OwnPage(
        customer: Self.customer, user: Self.people[0].user,
        licenses: [OwnPage.HeldLicense(product: Sample.suite, services: services)],
        admins: [Self.people[0].user]),
      places: ServicePlaces(links: [:]))
  }
}
