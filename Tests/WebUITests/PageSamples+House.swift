import Domain
import HTTP
import Messages
import TestSupport

@testable import Operations
@testable import WebUI

extension PageSamples {
  func ofHouse(_ kind: `The main pages`.Kind) -> any Screen {
    switch kind {
    case .handovers: handovers
    case .packMail: packMail
    case .log: log
    case .staff: staff
    case .webhook: webhook
    case .profile: profile
    case .applications: applications
    case .application: application
    case .authorize: authorize
    case .quantity: quantity
    case .bulkFile: bulkFile
    case .undo: undo
    default: swap
    }
  }

  private func handover(
    _ number: UInt64, _ change: (inout Handover) -> Void = { _ in }
  ) -> Handover {
    let user = Self.people[Int(number) % 2].user
    var handover = Handover(
      id: Handover.ID(high: 6, low: number), customer: Self.customer.id, user: user.id,
      displayName: user.displayName, signInName: user.signInName, sentTo: "u…@alder.example",
      madeBy: "Gail Grant", madeAt: Self.now, expiresAt: Self.now.adding(days: 3))
    change(&handover)
    return handover
  }

  private var handovers: HandoversPage {
    HandoversPage(
      say: say, customer: Self.customer, csrf: "csrf-token",
      query: HandoverQuery(sent: 4, passedOver: 1),
      page: Self.page([
        handover(1), handover(2) { $0.sentAt = Self.now },
        handover(3) {
          $0.sentAt = Self.now
          $0.openedAt = Self.now.adding(seconds: 60)
        },
        handover(4) { $0.withdrawnAt = Self.now },
        handover(5) {
          $0.failedAt = Self.now
          $0.flaw = .refused
        },
        handover(6) { $0.isOverridden = true },
      ]), now: Self.now.adding(seconds: 90), mayReset: true)
  }

  private var packMail: MailPage {
    let people = Self.people.map { person in
      MailPage.Person(
        user: person.user.id, displayName: person.user.displayName.text,
        signInName: person.user.signInName.text)
    }
    var page = MailPage(
      say: say, customer: Self.customer, csrf: "csrf-token",
      pack: Pack(
        id: Pack.ID(high: 5, low: 5), customer: Self.customer.id, operation: Self.plan,
        createdAt: Self.now, expiresAt: Self.now.adding(seconds: 3600), passwords: 2),
      mailFrom: "Partner Desk <desk@partner.example>", people: people)
    page.input.to = "each"
    page.input.addresses = [people[0].user: "no address"]
    page.input.wrongAddresses = [people[0].user]
    return page
  }

  private func entry(
    _ number: Int, _ action: Action, before: String = "", after: String = ""
  ) -> LedgerEntry {
    LedgerEntry(
      customer: Self.customer.id, number: number, at: Self.now, actor: "Gail <Grant>",
      action: action, subject: Self.people[0].user.id.of(LedgerEntry.self),
      subjectName: "user1@alder.example", operation: Self.plan, row: number, before: before,
      after: after)
  }

  private var log: ActivityPage {
    ActivityPage(
      say: say, csrf: "csrf-token", customer: Self.customer,
      query: LedgerQuery(actor: "Gail <Grant>", from: Self.now.adding(days: -7)),
      page: Self.page([
        entry(
          9, .userUpdated, before: #"{"lastName":"Šimůnek","location":"NL"}"#,
          after: #"{"lastName":"O'Brien","location":"DE"}"#),
        entry(8, .userDeleted),
        LedgerEntry(
          customer: Self.customer.id, number: 7, at: Self.now, actor: "Ada Admin",
          action: .packTaken, subject: nil, subjectName: PlanKind.create.rawValue,
          operation: Self.plan),
      ]),
      words: FactWords(
        say: say, catalog: Self.names, customers: [Self.customer.id: Self.customer.name.text]),
      actors: ["Gail <Grant>", "Ada Admin"],
      chain: ChainState(
        entries: 214,
        check: LedgerCheck(
          customer: Self.customer.id, verified: 200, hash: [], checkedAt: Self.now,
          checkedBy: "Ada Admin")))
  }

  private var webhook: WebhookPage {
    let id = Webhook.ID(high: 9, low: 1)
    let webhook = Webhook(
      id: id, name: Label(stored: "Desk <1>"),
      address: WebhookAddress(stored: "https://desk.example/hook?a=1&b=2"),
      kinds: [.userCreated, .userDeleted], reach: .only([Self.customer.id]), madeBy: "Ada Admin",
      madeAt: Self.now, silence: Webhook.Silence(since: Self.now, why: .failing),
      earlierSecretUntil: Self.now.adding(days: 1))
    let sent = WebhookDelivery.State.allCases.enumerated().map { index, state in
      WebhookDelivery(
        id: WebhookDelivery.ID(high: 9, low: UInt64(index)), webhook: id,
        customer: index == 2 ? LedgerEntry.house : Self.customer.id, first: 1, last: 100,
        events: 100, state: state, tries: index + 1, madeAt: Self.now, triedAt: Self.now,
        nextAt: state == .waiting ? Self.now.adding(seconds: 60) : nil,
        takenAt: state == .taken ? Self.now : nil,
        outcome: state == .dead
          ? WebhookOutcome(status: nil, milliseconds: 15_000, flaw: .timedOut)
          : WebhookOutcome(
            status: state == .taken ? 204 : 500, milliseconds: 1234, answer: "<b>no</b>"))
    }
    var input = WebhookInput(webhook)
    input.wrong["address"] = say.explain(WebhookAddress.Flaw.notHTTPS)
    return WebhookPage(
      say: say, csrf: "csrf", webhook: webhook, query: WebhookQuery(replayed: 2),
      deliveries: Page(items: sent, total: 3, previous: nil, next: nil),
      customers: [Self.customer.id: Self.customer.name.text], shown: sent[2],
      today: "2026-09-21", input: input,
      pick: CustomerPick(names: [Self.customer.id: Self.customer.name.text]))
  }

  private func member(_ number: UInt64, _ roles: Set<StaffRole>, _ reach: Reach) -> StaffMember {
    StaffMember(
      id: StaffMember.ID(high: 8, low: number), name: Label(stored: "Gail <\(number)>"),
      email: EmailAddress(stored: "gail\(number)@partner.example"), roles: roles, reach: reach)
  }

  private var staff: StaffPage {
    var locked = member(3, [.helpdeskAgent], .everyCustomer)
    locked.disabledAt = Self.now
    return StaffPage(
      say: say,
      members: [
        StaffSummary(
          member: member(1, [.globalAdmin], .everyCustomer), hasJoined: true, invitedUntil: nil,
          lastSignInAt: Self.now),
        StaffSummary(
          member: member(2, [.salesAgent, .helpdeskAgent], .only([Self.customer.id])),
          hasJoined: false, invitedUntil: Self.now.adding(days: 3), lastSignInAt: nil),
        StaffSummary(member: locked, hasJoined: true, invitedUntil: nil, lastSignInAt: nil),
        StaffSummary(
          member: member(4, [.adminAgent], .everyCustomer), hasJoined: false, invitedUntil: nil,
          lastSignInAt: nil),
      ], now: Self.now.adding(seconds: 60))
  }

  private var profile: ProfilePage {
    let sessions = [true, false].map { isCurrent in
      SessionInfo(
        id: SessionInfo.ID(high: 9, low: isCurrent ? 1 : 2), createdAt: Self.now,
        expiresAt: Self.now.adding(days: 1), address: "192.0.2.1", browser: "Firefox · Linux",
        isCurrent: isCurrent)
    }
    let account = StaffAccount(
      summary: StaffSummary(
        member: member(1, [.globalAdmin], .everyCustomer), hasJoined: true, invitedUntil: nil,
        lastSignInAt: Self.now),
      sessions: sessions,
      signIns: [true, false].map {
        SignInRecord(at: Self.now, address: "192.0.2.1", browser: "Firefox · Linux", succeeded: $0)
      },
      tokens: [
        TokenInfo(
          id: TokenInfo.ID(high: 9, low: 9), name: "Nightly", createdAt: Self.now, expiresAt: nil)
      ])
    return ProfilePage(
      say: say, csrf: "csrf-token", account: account, consents: [consent],
      now: Self.now.adding(seconds: 60), name: "Gail <1>", wrongCurrent: true)
  }

  private var swap: SwapPage {
    let people = Self.people.map(\.user)
    return SwapPage(
      say: say, customer: Self.customer, csrf: "csrf-token",
      selection: .users(people.map(\.id)),
      matrix: LicenseMatrix(
        total: 2, withoutLocation: 0, users: people, holders: [Sample.suite.id: 1], off: [:],
        holderNames: [:]),
      seats: Self.seats, form: SwapForm(FormFields([])))
  }

  private var quantity: QuantityPage {
    QuantityPage(
      say: say, customer: Self.customer, csrf: "csrf-token", product: Sample.suite,
      seats: Self.seats[0], typed: "x", wrong: nil)
  }

  private var undo: PlanPage {
    let undone = Operation(
      id: Plan.ID(high: 4, low: 5), customer: Self.customer.id, kind: .changeQuantity,
      state: .done, appliedBy: "Gail <Grant>", appliedAt: Self.now, rows: 1)
    let plan = Plan(
      id: Self.plan, customer: Self.customer.id,
      intent: .changeQuantity(Sample.suite.id, units: 4000), madeBy: "Gail Grant",
      madeAt: Self.now, tally: Plan.Tally(rows: 1, willChange: 1),
      seats: [
        SeatForecast(
          product: Sample.suite.id, total: 5000, before: 4000, after: 4000, shortfall: 0)
      ])
    let row = PlanRow(
      number: 1, user: Self.people[0].user.id, version: 4100,
      target: PlanRow.Target(Self.people[0].user), verdict: .willChange)
    return PlanPage(
      say: say, customer: Self.customer, csrf: "csrf-token", plan: plan, query: PlanQuery(),
      rows: Self.page([row], total: 1), names: Self.names, isApplied: false, mayApply: true,
      undone: undone)
  }
}
