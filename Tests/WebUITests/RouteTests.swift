import Domain
import HTTP
import Messages
import Operations
import Testing

@testable import WebUI

@Suite struct `Routes of the portal` {
  /// One of every kind, with everything that it can carry.
  static let all: [PageRoute] = {
    let customer = Customer.ID(high: 1, low: 2)
    let list = ListQuery(search: "O'Brien & søn", size: 100, cursor: "a-_9=")
    var filter = UserFilter()
    filter.search = "+ö 100%"
    filter.location = .is(Location(stored: "DE"))
    filter.role = .lacks(.passwordAdmin)
    filter.require(Product.ID(high: 3, low: 4))
    filter.require(Product.ID(high: 3, low: 5))
    filter.exclude(Product.ID(high: 5, low: 6))
    filter.seller = .partner
    filter.createdFrom = Moment(iso: "2026-01-02")
    filter.createdBefore = Moment(iso: "2026-03-02")
    filter.picked = true
    filter.unlicensed = true
    filter.neverSignedIn = true
    let users = UserListQuery(
      filter: filter, sort: .lastSignIn, descending: true, place: ListQuery(fromEnd: true),
      open: User.ID(high: 9, low: 9))
    let plan = Plan.ID(high: 7, low: 8)
    let narrowed = OperationQuery(
      filter: OperationFilter(state: .paused, kind: .delete, by: "Å & b", failedOnly: true),
      place: list)
    let entries = LedgerQuery(
      action: .packTaken, actor: "Ada & Bo", subject: ID(high: 4, low: 2), customer: "alder",
      from: Moment(iso: "2026-11-01"), until: Moment(iso: "2026-11-21"),
      place: ListQuery(search: "mira", size: 25))
    let ofCustomer: [CustomerRoute] = [
      .selection(users), .usersFile(users),
      .account(saved: true), .account(saved: false),
      .users(users), .users(UserListQuery()), .newUser, .anotherUser(like: plan, with: []),
      .anotherUser(like: plan, with: [plan, Plan.ID(high: 7, low: 9)]),
      .user(User.ID(high: 9, low: 1)), .user(User.ID(high: 9, low: 1), done: [plan]),
      .operation(plan, list, with: [Plan.ID(high: 7, low: 9)]),
      .deletedUsers(list, by: .name, reversed: true), .deletedUsers(list, reversed: true),
      .userEdit(User.ID(high: 9, low: 1)), .licenses, .swap, .location, .roles, .passwordReset,
      .deletion, .plan(plan, PlanQuery(verdict: .refused, place: ListQuery(cursor: "x"))),
      .application(plan), .operations(narrowed), .operation(plan, list), .steering(plan, .pause),
      .operationRows(plan, PlanQuery(verdict: .alreadySo, place: list)), .operationEvents(plan),
      .retry(plan), .undo(plan),
      .steering(plan, .resumption), .steering(plan, .cancellation), .failedRows(plan),
      .pack(Pack.ID(high: 2, low: 2)), .uploads,
      .upload(
        Upload.ID(high: 2, low: 3),
        UploadQuery(view: .leftOut, line: 4711, saved: 3, place: ListQuery(size: 25, cursor: "x"))),
      .upload(Upload.ID(high: 2, low: 3), UploadQuery()),
      .uploadProblems(Upload.ID(high: 2, low: 3)), .uploadRemoval(Upload.ID(high: 2, low: 3)),
      .resultRows(plan),
      .licensesUpdated(plan, UpdatedQuery(failedOnly: true, place: ListQuery(cursor: "x"))),
      .plan(
        plan,
        PlanQuery(
          verdict: .refused, cause: CauseGroup(code: "no-seat", item: ID(high: 4, low: 5)))),
      .deletedUsers(list), .restoration, .seats, .newProduct(list),
      .quantity(Product.ID(high: 3, low: 4)),
      .activity(entries), .activityFile(entries), .chainCheck, .packMail(Pack.ID(high: 2, low: 2)),
      .handovers(HandoverQuery()),
      .handovers(HandoverQuery(unopenedOnly: true, sent: 3, passedOver: 1, place: list)),
      .handoverAct(Handover.ID(high: 6, low: 6), .withdrawal),
      .handoverAct(Handover.ID(high: 6, low: 6), .sending),
    ]
    var asked = AuthorizeQuery(tenant: "birch.example", isSecond: true)
    asked.client = "00000000-0000-7000-8000-000000000001"
    asked.redirect = "http://127.0.0.1:4711/a?b=c&d"
    asked.responseType = "code"
    asked.responseMode = "query"
    asked.state = "ö & +%="
    asked.scope = "https://api.example/.default offline_access"
    asked.resource = "https://api.example"
    asked.challenge = "abc-_"
    asked.method = "S256"
    asked.prompt = "consent"
    let ofHouse: [PageRoute] = [
      .home, .signIn(to: "/customers?search=a&size=25"), .signIn(to: nil), .signOut, .language,
      .join("tnl_ab-_9"), .handover("x.tnl_ab-_9"), .asset("abc.css"),
      .script(version: "v1", name: "main.js"), .appearance,
      .find(FindQuery(text: "ö b", customer: customer, customersOnly: true, isPart: true)),
      .find(FindQuery()),
      .styleguide,
      .template(isClassic: false), .template(isClassic: true),
      .customers(CustomerListQuery(list)), .newCustomer,
      .customers(
        CustomerListQuery(
          ListQuery(search: "al"), field: .domain, reseller: "möbel & co", tag: "a b",
          sort: .health, descending: true)),
      .customerFile(CustomerListQuery(tag: "x")),
      .operations(narrowed), .operations(OperationQuery()), .running, .activity(entries),
      .staff,
      .staffMember(StaffMember.ID(high: 1, low: 1)),
      .activity(LedgerQuery(isWhole: true)), .activityFile(entries), .chainCheck, .newStaff,
      .developers(.start), .developers(.errors), .developers(.events),
      .developers(.chapter(.house, .users)), .developers(.chapter(.partner, .licenses)),
      .profile, .tokens, .webhooks, .newWebhook,
      .webhook(Webhook.ID(high: 2, low: 1), WebhookQuery()),
      .webhook(
        Webhook.ID(high: 2, low: 1),
        WebhookQuery(
          state: .dead, shown: WebhookDelivery.ID(high: 3, low: 1), replayed: 0, isSaved: true,
          place: list)),
      .bulkFiles, .bulkFile(BulkFile.ID(high: 8, low: 1), BulkQuery(place: list)),
      .bulkFile(BulkFile.ID(high: 8, low: 1), BulkQuery(news: .placed(3))),
      .bulkFile(BulkFile.ID(high: 8, low: 1), BulkQuery(news: .planned(2, behind: 1))),
      .bulkFile(BulkFile.ID(high: 8, low: 1), BulkQuery(news: .applied(0, behind: 0))),
      .applications, .newApplication,
      .application(Application.ID(high: 5, low: 1)),
      .authorize(AuthorizeQuery(tenant: "common", isSecond: false)), .authorize(asked),
    ]
    let ofMember =
      StaffAct.allCases.map { PageRoute.staffAct(StaffMember.ID(high: 1, low: 1), $0) }
      + ProfileAct.allCases.map { .profileAct($0) }
      + WebhookAct.allCases.map { .webhookAct(Webhook.ID(high: 2, low: 1), $0) }
      + BulkAct.allCases.map { .bulkAct(BulkFile.ID(high: 8, low: 1), $0) }
      + ApplicationAct.allCases.map { .applicationAct(Application.ID(high: 5, low: 1), $0) }
    return ofHouse + ofMember + ofCustomer.map { .of(customer, $0) }
      + OwnRoute.allCases.map { .me($0) }
  }()

  @Test(arguments: all)
  func `are read back as they were printed`(route: PageRoute) throws {
    #expect(PageRoute(try RequestTarget(parsing: route.address)) == route)
  }

  @Test func `differ from each other`() {
    #expect(Set(Self.all.map(\.address)).count == Self.all.count)
  }

  @Test(arguments: all)
  func `lead back to a page that can be looked at`(route: PageRoute) {
    #expect(!route.methods.isEmpty)
    #expect(route.returning.methods.contains(.get))
  }

  @Test(arguments: [
    "/nope", "/customers/1", "/customers/new/more", "/staff/x", "/me/nope", "/join",
    "/assets", "/customers/00000000-0000-0001-0000-000000000002/nope",
    "/customers/00000000-0000-0001-0000-000000000002/users/new/more",
    "/customers/00000000-0000-0001-0000-000000000002/plans",
  ])
  func `are not made of other paths`(path: String) throws {
    #expect(PageRoute(try RequestTarget(parsing: path)) == nil)
  }

  @Test func `pass over what is no value of theirs`() throws {
    let path = "/customers?size=7&cursor=&search="
    #expect(PageRoute(try RequestTarget(parsing: path)) == .customers(CustomerListQuery()))
  }

  @Test(arguments: [
    UserFilter.LocationRule.isEmpty, .isGiven, .isNot(Location(stored: "SE")),
  ])
  func `say of a location what is asked of it`(rule: UserFilter.LocationRule) throws {
    var filter = UserFilter()
    filter.location = rule
    filter.role = .holdsNone
    let route = PageRoute.of(
      Customer.ID(high: 1, low: 2), .users(UserListQuery(filter: filter)))
    #expect(PageRoute(try RequestTarget(parsing: route.address)) == route)
  }

  @Test func `sort upwards first, then downwards, from the first page`() {
    let place = ListQuery(size: 100, cursor: "somewhere")
    let up = UserListQuery(place: place).sorted(by: .created)
    #expect(!up.descending)
    #expect(up.place == ListQuery(size: 100))
    let down = up.sorted(by: .created)
    #expect(down.descending && down.sort == .created)
    #expect(!up.sorted(by: .name).descending)
    let removed = down.sorted(by: .created)
    #expect(removed == UserListQuery(place: ListQuery(size: 100)), "a third press removes it")
  }
}
