import Domain
import Operations
import SQL
import Secrets
import Storage
import Synchronization
import TestSupport
import Testing

/// Everything that people do in a house, once.
struct Day {
  let house: House
  let customer: Customer
  private let limited: Principal
  var operations: Operations { house.operations }
  var admin: Principal { house.admin }
  private let password = "Vier Fahrräder im Nebel 7"

  init(_ house: House) async throws {
    self.house = house
    try await house.stockCatalog()
    customer = try await house.customer(seats: [(Sample.suite, 20), (Sample.charts, 5)])
    limited = try await house.member(
      named: "Lim", email: "lim@partner.example", roles: [.globalAdmin],
      reach: .only([customer.id]))
  }

  func everything() async throws {
    try await catalog()
    try await staff()
    try await users()
    try await licenses()
    try await lists()
    try await crowd()
    try await customers()
    try await uploads()
    try await bulkFiles()
    try await work()
    try await handovers()
    try await ownPages()
    try await applications()
    try await keys()
    try await webhooks()
    try await upkeep()
    #expect(try await operations.verify().isSound)
  }

  private func catalog() async throws {
    #expect(try await operations.recognizesKey())
    _ = try await operations.importCatalog(
      products: Sample.products, plans: Sample.plans, as: admin)
    _ = try await operations.importRules(Array("{\"rules\":[]}".utf8), as: admin)
    try await bothWays { try await operations.products(search: "s", $0, as: admin).next }
    _ = try await operations.catalog(as: admin)
  }

  private func staff() async throws {
    try await house.engine.write { _ = try $0.change(.nobodyJoined) }
    let first = try #require(try await operations.firstLink()).reveal()
    _ = try await operations.join(
      link: first, name: "Eve", email: "eve@partner.example", password: password)
    let draft = StaffDraft(
      name: Label(stored: "Bob"), email: EmailAddress(stored: "bob@partner.example"),
      roles: [.helpdeskAgent], reach: .only([customer.id]))
    let (bob, link) = try await operations.inviteStaff(draft, as: admin)
    _ = try await operations.join(link: link.reveal(), name: "Bob", email: "", password: password)
    _ = try? await operations.signIn(
      email: "bob@partner.example", password: "wrong", address: "192.0.2.1")
    let session = try await operations.signIn(
      email: "bob@partner.example", password: password, address: "192.0.2.1")
    let text = session.token.reveal()
    let own = try #require(try await operations.session(text)).principal
    try await operations.rename(to: Label(stored: "Bobby"), as: own)
    try await operations.prefer(.language, "nl", as: own)
    let account = try await operations.ownAccount(session: text, as: own)
    try await operations.endOwnSessions(only: nil, asking: text, as: own)
    try await operations.endSessions(of: bob.id, only: account.sessions[0].id, as: admin)
    let renewed = try await operations.chooseStaffPassword(
      current: password, new: password + "!", from: SignInPlace(address: ""), as: own)
    #expect(renewed.preferences == ["language": "nl"])
    _ = try await operations.renewInvitation(of: bob.id, as: admin)
    try await operations.withdrawInvitation(of: bob.id, as: admin)
    try await operations.signOut(session.token.reveal())
    _ = try await operations.changeStaff(
      bob.id, roles: [.salesAgent], reach: .only([customer.id]), as: admin)
    _ = try await operations.staff(as: admin)
    _ = try await operations.staffSummaries(as: admin)
    _ = try await operations.staffAccount(bob.id, as: admin)
    _ = try await operations.disableStaff(bob.id, as: admin)
    _ = try await operations.enableStaff(bob.id, as: admin)
    let token = try await operations.makeToken(named: Label(stored: "t"), days: 1, as: admin)
    _ = try await operations.bearer(token.token.reveal())
    _ = try await operations.tokens(as: admin)
    try await operations.revokeToken(token.info.id, as: admin)
  }

  private func users() async throws {
    let users = try await house.users(
      ["ann", "bo", "chen", "dora"], at: customer,
      licenses: [LicenseGrant(product: Sample.suite.id)])
    let id = customer.id
    let change = LicenseChange(
      assign: [LicenseGrant(product: Sample.charts.id)], revoke: [Sample.suite.id])
    var filter = UserFilter()
    filter.search = "ann"
    let plans: [() async throws -> Plan] = [
      { try await operations.planLicenses(.users(users), change, in: id, as: admin) },
      {
        try await operations.planLicenses(
          .matching(filter), LicenseChange(assign: [LicenseGrant(product: Sample.suite.id)]),
          in: id, as: admin)
      },
      {
        try await operations.planLicenses(
          .matching(UserFilter()), LicenseChange(revoke: [Sample.charts.id]), in: id, as: admin)
      },
      {
        try await operations.planUpdate(
          .users([users[0]]), UserChange(signInName: try SignInName(parsing: "amy@alder.example")),
          in: id, as: admin)
      },
      {
        try await operations.planRoles(
          .users([users[0]]), RoleSet([.serviceAdmin]), in: id, as: admin)
      },
      { try await operations.planPasswordReset(.users([users[1]]), in: id, as: admin) },
      {
        let given = try await operations.givenPassword("Kx7!plume").get()
        return try await operations.planPassword(
          of: users[1], try await operations.hash(given, mustChange: true), in: id, as: admin)
      },
      {
        try await operations.planQuantity(
          Sample.charts.id, try Quantity(parsing: 9), in: id, as: admin)
      },
    ]
    for plan in plans {
      try await house.finish(try await plan())
    }
    try await house.finish(
      try await operations.planDeletion(.users(Array(users.prefix(3))), in: id, as: admin))
    try await house.finish(try await operations.planRestoration([users[0]], in: id, as: admin))
    let taken = [DraftInput(displayName: "X", email: "dora@alder.example")]
    _ = try await operations.planCreation(of: taken, licenses: [], in: id, as: admin)
  }

  private func licenses() async throws {
    let id = customer.id
    var filter = UserFilter()
    for search in [nil, "alder"] {
      filter.search = search
      _ = try await operations.licenseMatrix(of: .matching(filter), in: id, as: admin)
    }
    let far = try await house.users(["far"], at: customer, location: "CN")
    let near = try await house.users(["near"], at: customer)
    let plan = try await operations.planLicenses(
      .users(far + near), LicenseChange(assign: [LicenseGrant(product: Sample.charts.id)]), in: id,
      as: admin)
    let causes = try await operations.planCauses(plan.id, in: id, as: admin)
    #expect(causes.map(\.rows) == [1])
    let refused = try await operations.planRows(
      plan.id, in: id, verdict: .refused, cause: causes[0].group, PageRequest(), as: admin)
    #expect(refused.total == 1 && refused.items.count == 1)
    try await house.finish(plan)
    let again = try await operations.planRetry(of: plan.id, in: id, as: admin)
    #expect(again.tally == Plan.Tally(rows: 1, refused: 1))
    let done = try await operations.operation(plan.id, in: id, as: admin)
    #expect(try await operations.failureCauses(of: [done], as: admin)[plan.id]?.count == 1)
    for back in [plan.id, try await quantity()] {
      _ = try await operations.planUndo(of: back, in: id, as: admin)
      _ = try await operations.undoLinks(of: back, in: id, as: admin)
    }
    #expect(try await operations.runningCount(as: limited) == 0)
  }

  private func quantity() async throws -> Operation.ID {
    let plan = try await operations.planQuantity(
      Sample.charts.id, try Quantity(parsing: 11), in: customer.id, as: admin)
    try await house.finish(plan)
    return plan.id
  }

  /// Whom somebody picks while signed in.
  private func selections() async throws {
    let someone = try await house.signedIn()
    let id = customer.id
    let people = try await operations.users(in: id, UserQuery(), as: someone).items.map(\.user.id)
    try await operations.pick(people, not: [], in: id, as: someone)
    try await operations.pick([], not: [people[0]], in: id, as: someone)
    var filter = UserFilter()
    filter.neverSignedIn = true
    try await operations.pickAll(filter, in: id, as: someone)
    _ = try await operations.userGrid(in: id, UserQuery(), as: someone)
    try await operations.pickOnly([people[0]], in: id, as: someone)
    var picked = UserFilter()
    picked.picked = true
    try await house.finish(
      try await operations.planUpdate(
        .matching(picked), UserChange(location: .set(Location(stored: "BE"))), in: id, as: someone),
      as: someone)
    try await operations.tellDropped(in: id, as: someone)
  }

  private func lists() async throws {
    let id = customer.id
    for sort in UserSort.allCases {
      for search in [nil, "alder"] {
        var query = UserQuery(sort: sort)
        query.filter.search = search
        try await bothWays { request in
          query.page = request
          return try await operations.users(in: id, query, as: admin).next
        }
      }
    }
    try await selections()
    let user = try await operations.user(named: "amy@alder.example", in: id, as: admin)
    _ = try await operations.users([user.user.id], in: id, as: admin)
    for sort in DeletedUserSort.allCases {
      try await bothWays {
        try await operations.deletedUsers(in: id, search: "alder", by: sort, $0, as: admin).next
      }
    }
    _ = try await operations.deletedUserCount(in: id, as: admin)
    _ = try await operations.signInName(
      try SignInName(parsing: "amy@alder.example"), in: id, as: admin)
    _ = try await operations.history(of: user.user.id, in: id, limit: 10, as: admin)
    let all = try await operations.planRestoration(matching: "alder", in: id, as: admin)
    _ = try await operations.globalAdmins(among: all.id, in: id, as: admin)
    _ = try await operations.restorationRows(all.id, in: id, after: 0, count: 50, as: admin)
    for principal in [admin, limited] {
      try await bothWays { try await operations.customers(search: "a", $0, as: principal).next }
    }
    _ = try await operations.customers(search: id.text, PageRequest(), as: admin)
    for one in [id, nil] {
      try await bothWays { try await operations.operations(in: one, $0, as: limited).next }
      try await ledger(in: one)
    }
    _ = try await operations.entitlements(in: id, as: admin)
    _ = try await operations.activeHolders(in: id, as: admin)
    let names = try await operations.customerNames([id], as: admin)
    #expect(Array(names.keys) == [id])
  }

  /// A customer with so many users that each engine asks its search index.
  private func crowd() async throws {
    let crowded = try await house.customer("Cedar", domain: "cedar.example")
    let now = house.time.now
    try await house.engine.write { transaction in
      try transaction.insert(
        (1...4100).map { number in
          let name = number % 40 == 0 ? "elm\(number)" : "w\(number)"
          return User(
            id: User.ID.made(at: now, from: (UInt64(number), UInt64(number) << 20)),
            signInName: SignInName(
              stored: "\(name)@cedar.example", key: "\(name)@cedar.example"),
            displayName: PersonName(stored: name), createdAt: now)
        }, try Policy.permit(changing: .create, .house, crowded.id))
    }
    var filter = UserFilter()
    for (search, total) in [("elm", 102), ("cedar", 4100)] {
      filter.search = search
      for sort in UserSort.allCases {
        var query = UserQuery(filter: filter, sort: sort)
        try await bothWays { request in
          query.page = request
          let page = try await operations.users(in: crowded.id, query, as: admin)
          #expect(page.total == total)
          return page.next
        }
      }
      _ = try await operations.licenseMatrix(of: .matching(filter), in: crowded.id, as: admin)
      let plan = try await operations.planPasswordReset(
        .matching(filter), in: crowded.id, as: admin)
      #expect(plan.tally.rows == total)
    }
  }

  private func customers() async throws {
    let id = customer.id
    for principal in [admin, limited] {
      for sort in CustomerSort.allCases {
        try await bothWays {
          try await operations.customers(
            CustomerQuery(search: "al", field: .name, sort: sort), $0, as: principal
          ).next
        }
      }
      _ = try await operations.customerChoices(as: principal)
      _ = try await operations.home(as: principal)
    }
    try await operations.changeAccount(
      id,
      AccountChange(
        name: customer.name, defaultLocation: nil, reseller: Label(stored: "Maple Trade")),
      as: admin)
    let domain = DomainName(stored: "alder-shop.example")
    for change in [DomainChange.add(domain), .prefer(domain), .remove(domain)] {
      try await operations.changeDomains(id, change, as: admin)
    }
    try await operations.addTag(Tag(stored: "VIP"), to: id, as: admin)
    #expect(try await operations.account(id, as: admin).tags == [Tag(stored: "VIP")])
    try await operations.removeTag(Tag(stored: "vip"), from: id, as: admin)
    try await operations.countSeats()
    try await operations.recordSeatHistory(
      [SeatRecord(day: 20_000, product: Sample.suite.id, total: 2, consumed: 1)], of: id,
      as: admin)
    _ = try await operations.accountFigures(id, as: admin)
    _ = try await operations.home(as: admin)
    try await operations.recordWithdrawal(of: id, as: admin)
    try await operations.recordReinstatement(of: id, as: admin)
  }

  private func ledger(in one: Customer.ID?) async throws {
    let filters = [
      LedgerFilter(), LedgerFilter(action: .userDeleted), LedgerFilter(actor: "Ada Admin"),
      LedgerFilter(subject: ID(high: 1, low: 1)), LedgerFilter(text: "ann"),
    ]
    for filter in filters {
      try await bothWays {
        try await operations.ledger(in: one, filter, $0, as: limited).next
      }
    }
    let deletions = try await operations.ledger(
      in: one, action: .userDeleted, PageRequest(), as: limited)
    let everything = try await operations.ledger(
      in: one, action: nil, PageRequest(), as: limited)
    #expect(deletions.total < everything.total, "the total is that of the action")
    #expect(try await operations.ledgerActors(in: one, as: admin).contains("Ada Admin"))
    let state = try await operations.checkChain(of: one, anew: false, as: admin)
    #expect(state.unchecked == 0 && state.check?.broken == nil)
    #expect(try await operations.brokenChains(as: admin).isEmpty)
  }

  private func uploads() async throws {
    let text = """
      Display name,Email
      Eva,eva@alder.example
      Eva,EVA@alder.example
      Dora,dora@alder.example
      Bo,bo@alder.example
      Finn,finn@alder.example
      """
    let id = customer.id
    let upload = try await operations.receiveUpload(
      fileName: "x.csv", chunks: stream(text), in: id, as: admin)
    try await bothWays {
      try await operations.uploadRows(upload.id, in: id, flawedOnly: false, $0, as: admin).next
    }
    try await corrections(of: upload.id)
    let plan = try await operations.planCreation(
      from: upload.id, options: UploadOptions(skipFlawedRows: true), in: id, as: admin)
    let applied = try await house.finish(plan)
    #expect(try await house.passwords(of: applied).count == 1)
    _ = try await operations.pack(try #require(applied.operation.pack), in: id, as: admin)
    let broken = stream("Display name,Email\n")
    _ = try? await operations.receiveUpload(fileName: "y.csv", chunks: broken, in: id, as: admin)
  }

  private func corrections(of upload: Upload.ID) async throws {
    let id = customer.id
    let repeated = CellFlaw.Group(column: .email, kind: .repeated, value: "")
    let all: [UploadCorrection] = [
      .cells([1: [.displayName: "Eva E"]]), .mend(repeated, .keepFirst), .bringBack([2]),
      .leaveOut([2]), .checkAgain,
    ]
    _ = try await operations.correctUpload(
      upload, all, options: UploadOptions(), in: id, as: admin)
    for view in UploadView.allCases {
      try await bothWays {
        try await operations.uploadReport(upload, view, in: id, $0, as: admin).rows.next
      }
    }
    _ = try await operations.uploadReport(
      upload, .all, fromLine: 3, in: id, PageRequest(), as: admin)
    let file = try await operations.uploadProblemsFile(
      upload, in: id, language: "en", describe: { _ in "" }, as: admin)
    for try await _ in file {}
    _ = try await operations.correctUpload(upload, [.bringBack([2])], in: id, as: admin)
    let twin = try await operations.receiveUpload(
      fileName: "z.csv", chunks: stream("Display name,Email\nGo,go@alder.example\n"), in: id,
      as: admin)
    #expect(try await operations.recentUploads(in: id, as: admin).count == 2)
    try await operations.discardUpload(twin.id, in: id, as: admin)
  }

  private func work() async throws {
    let id = customer.id
    let drafts = (1...1200).map {
      DraftInput(displayName: "W\($0)", email: "w\($0)@alder.example", roles: [])
    }
    let plan = try await operations.planCreation(
      of: drafts + [DraftInput(displayName: "D", email: "dora@alder.example")], licenses: [],
      in: id, as: admin)
    let applied = try await operations.apply(plan.id, goAhead: true, in: id, as: admin)
    let worker = operations.newWorker()
    try await operations.release(try await operations.claim(for: worker), by: worker)
    #expect(try await operations.takeUpkeep(for: worker))
    _ = try await operations.carryOn(applied.operation)
    _ = try await operations.pause(plan.id, in: id, as: admin)
    _ = try await operations.resume(plan.id, in: id, as: admin)
    _ = try await operations.cancel(plan.id, in: id, as: admin)
    for failedOnly in [false, true] {
      try await bothWays {
        try await operations.operationRows(
          plan.id, in: id, failedOnly: failedOnly, $0, as: admin
        ).next
      }
    }
    // Somebody is quicker, so that a row is refused when its turn comes.
    let users = try await house.everyone(at: id).prefix(1).map(\.user.id)
    let late = try await operations.planUpdate(
      .users(users), UserChange(displayName: PersonName(stored: "Late")), in: id, as: admin)
    try await house.finish(
      try await operations.planUpdate(
        .users(users), UserChange(displayName: PersonName(stored: "Early")), in: id, as: admin))
    try await house.finish(late)
  }

  private func ownPages() async throws {
    let plan = try await operations.planCreation(
      of: [DraftInput(displayName: "Gus Berg", email: "gus@alder.example")], licenses: [],
      in: customer.id, as: admin)
    let issued = try await house.passwords(of: try await house.finish(plan))[0].password.reveal()
    let session = try await operations.userSignIn(
      signInName: "gus@alder.example", password: issued, address: "192.0.2.1")
    let known = try #require(try await operations.userSession(session.reveal()))
    _ = try await operations.ownPage(known)
    try await operations.choose(language: "sv", known)
    let next = try await operations.choosePassword(
      known, current: issued, new: password,
      address: "192.0.2.1")
    #expect(next.language == "sv")
    let again = try #require(try await operations.userSession(next.reveal()))
    try await operations.userSignOut(next.reveal())
    try await operations.userSignOutEverywhere(again)
  }

  /// Passwords that are mailed, and everything that can become of such a mail.
  private func handovers() async throws {
    let id = customer.id
    let users = try await house.everyone(at: id).prefix(3).map(\.user.id)
    for recipients in [
      HandoverOrder.Recipients.everyUser, .one(EmailAddress(stored: "a@b.example")),
    ] {
      let reset = try await house.finish(
        try await operations.planPasswordReset(.users(users), in: id, as: admin))
      _ = try await operations.handOver(
        try #require(reset.operation.pack), key: try #require(reset.packKey),
        HandoverOrder(recipients), reader: "en", in: id, as: admin)
      let due = try await operations.dueMails(limit: 10)
      let handover = try await operations.handovers(
        in: id, unopenedOnly: true, PageRequest(), as: admin
      ).items[0]
      try await operations.mailFailed(due[0], .unreachable)
      try await operations.resendHandover(handover.id, to: nil, in: id, as: admin)
      for mail in due { try await operations.mailSent(mail) }
      let link = due[0].links[0].text
      _ = try await operations.isOpen(link: link)
      _ = try await operations.openHandover(link: link, address: "192.0.2.1")
      _ = try? await operations.withdrawHandover(handover.id, in: id, as: admin)
    }
    for unopenedOnly in [false, true] {
      try await bothWays {
        try await operations.handovers(in: id, unopenedOnly: unopenedOnly, $0, as: admin).next
      }
    }
    _ = try await operations.languages(of: users, reader: "en", in: customer, as: admin)
    _ = try await operations.unopenedHandovers(as: limited)
    _ = try await operations.dueMails(limit: 1)
  }

  private func keys() async throws {
    for _ in 1...2 {
      _ = try await operations.startAnswer(
        idempotencyKey: "order-17-x", request: [1], as: admin)
    }
    try await operations.finishAnswer([2], idempotencyKey: "order-17-x", as: admin)
    try await operations.abandonAnswer(idempotencyKey: "order-17-x", as: admin)
  }

  /// A receiver that takes nothing, then everything.
  private func webhooks() async throws {
    let isUp = Mutex(false)
    var operations = operations
    operations.sender = WebhookSender { _ in
      WebhookOutcome(status: isUp.withLock { $0 } ? 200 : 500, milliseconds: 1)
    }
    var draft = WebhookDraft(
      name: Label(stored: "Desk"), address: WebhookAddress(stored: "https://desk.example/x"),
      kinds: [], reach: .only([customer.id]))
    let hook = try await operations.makeWebhook(draft, as: admin).webhook.id
    draft.kinds = [.userCreated]
    _ = try await operations.changeWebhook(hook, to: draft, as: admin)
    _ = try await operations.webhooks(as: admin)
    _ = try await operations.replaceSecret(of: hook, as: admin)
    try await house.users(["hooked"], at: customer)
    let worker = operations.newWorker()
    for answer in [false, true] {
      isUp.withLock { $0 = answer }
      for line in try await operations.claimWebhookLines(for: worker, limit: 4) {
        try await operations.tell(line, by: worker)
      }
      house.time.advance(seconds: 60)
    }
    #expect(try await operations.waitingWebhookLines(as: .house) == 0)
    let sent = try await operations.deliveries(of: hook, nil, PageRequest(), as: admin).items
    #expect(sent.map(\.state) == [.taken] && sent.map(\.tries) == [2])
    _ = try await operations.delivery(sent[0].id, of: hook, as: admin)
    _ = try await operations.sendAgain(sent[0].id, of: hook, as: admin)
    _ = try await operations.testWebhook(hook, as: admin)
    try await bothWays { try await operations.deliveries(of: hook, .taken, $0, as: admin).next }
    _ = try await operations.replay(hook, since: house.time.now.adding(days: -1), as: admin)
    for line in try await operations.claimWebhookLines(for: worker, limit: 4) {
      try await house.engine.write { [now = house.time.now] in
        #expect(try $0.line(line.webhook, line.customer)?.sent == line.sent)
        try $0.release(line, by: worker, at: now)
      }
    }
    isUp.withLock { $0 = false }
    try await house.users(["hookless"], at: customer)
    for _ in 0..<20 {
      for line in try await operations.claimWebhookLines(for: worker, limit: 4) {
        try await operations.tell(line, by: worker)
      }
      house.time.advance(days: 1)
    }
    #expect(try await operations.webhook(hook, as: admin).silence?.why == .failing)
    for catchingUp in [true, false] {
      _ = try await operations.switchWebhookOn(hook, catchingUp: catchingUp, as: admin)
      _ = try await operations.switchWebhookOff(hook, as: admin)
    }
    try await operations.removeWebhook(hook, as: admin)
  }

  private func applications() async throws {
    let draft = ApplicationDraft(
      name: Label(stored: "Importer"),
      redirects: [try RedirectAddress(parsing: "https://app.example/back")],
      roles: [.helpdeskAgent], reach: .only([customer.id]))
    let made = try await operations.makeApplication(draft, as: admin)
    let secret = try await operations.addSecret(to: made.id, days: 90, as: admin)
    let proof = ClientProof(
      id: made.id.text, secret: secret.secret.reveal(), address: "192.0.2.1")
    let byItself = try await operations.exchange(
      .itself(.usual), from: proof, isSecondVersion: true)
    _ = try await operations.bearer(byItself.access)
    let person = Principal(
      try await operations.staffAccount(try #require(admin.staffID), as: admin).summary.member,
      session: [1])
    _ = try await operations.askedApplication(
      client: made.id.text, redirect: "https://app.example/back", as: person)
    let verifier = String(repeating: "v", count: 43)
    let code = try await operations.giveConsent(
      to: made.id,
      CodeBinding(
        redirect: "https://app.example/back", challenge: SHA256.of(verifier),
        resource: TokenResource.usual.text, isOffline: true), as: person)
    let first = try await operations.exchange(
      .code(code.reveal(), redirect: "https://app.example/back", verifier: verifier),
      from: proof, isSecondVersion: true)
    _ = try await operations.bearer(first.access)
    let refresh = try #require(first.refresh).reveal()
    _ = try await operations.exchange(
      .refresh(refresh, for: nil), from: proof, isSecondVersion: false)
    house.time.advance(seconds: 60)
    _ = try? await operations.exchange(
      .refresh(refresh, for: nil), from: proof, isSecondVersion: false)
    _ = try await operations.publishedKeys()
    _ = try await operations.applications(as: admin)
    _ = try await operations.application(made.id, as: admin)
    _ = try await operations.ownConsents(as: person)
    try await operations.withdrawConsent(
      to: made.id, of: try #require(admin.staffID), as: admin)
    try await operations.removeSecret(secret.info.id, of: made.id, as: admin)
    _ = try await operations.disableApplication(made.id, as: admin)
  }

  private func upkeep() async throws {
    house.time.advance(days: 31)
    try await operations.keepApplications()
    _ = try await operations.expirePacks()
    try await operations.sweepHandovers()
    for _ in 0..<2 { _ = try await operations.takeRequests(1, of: "a program", .usual) }
    try await operations.sweepWebhooks()
    try await operations.sweep()
    _ = try await operations.purgeDue()
  }

  /// Reads a page, the one behind it, and the last one.
  func bothWays(_ read: (PageRequest) async throws -> String?) async throws {
    let next = try await read(PageRequest(size: 1))
    _ = try await read(PageRequest(size: 1, cursor: next))
    _ = try await read(PageRequest(size: 1, fromEnd: true))
  }

  func stream(_ text: String) -> AsyncStream<[UInt8]> {
    AsyncStream { continuation in
      continuation.yield(Array(text.utf8))
      continuation.finish()
    }
  }
}

extension Statement {
  fileprivate static let nobodyJoined = Statement(
    "test.nobody-joined", "UPDATE staff SET password_hash = NULL")
}
