import Domain
import Messages
import Operations
import TestSupport

@testable import WebUI

extension PageSamples {
  func person(_ kind: `The main pages`.Kind) -> any Screen {
    switch kind {
    case .newUser: newUser
    case .editUser: editUser
    case .deletion: deletion
    case .restoration: restoration
    default: user
    }
  }

  private static var rights: UserRights {
    var rights = UserRights()
    (rights.mayEdit, rights.maySetRoles, rights.mayReset) = (true, true, true)
    (rights.mayDelete, rights.mayChangeLicenses) = (true, true)
    return rights
  }

  private var newUser: NewUserPage {
    var form = NewUserForm(at: Self.customer)
    form.person.displayName = "<Mira> Osei"
    form.person.local = "mira.osei"
    let holder = NameHolder(
      id: User.ID(high: 2, low: 7), key: "mira.osei@alder.example", displayName: "Mira Osei",
      deletedAt: Self.now.adding(days: -3))
    return NewUserPage(
      say: say, customer: Self.customer, csrf: "csrf-token", seats: Self.seats,
      names: Self.names, route: .anotherUser(like: Self.plan, with: [Self.plan]), form: form,
      before: 1,
      note: .ofDeleted(
        holder,
        free: SignInName(stored: "mira.osei2@alder.example", key: "mira.osei2@alder.example")),
      wrong: [PersonFields.Name.email: say.people.nameOfDeleted("Mira Osei", Self.now)])
  }

  private var editUser: EditUserPage {
    let user = Self.people[0]
    var form = EditUserForm(user)
    form.person.lastName = "Typed"
    return EditUserPage(
      say: say, customer: Self.customer, csrf: "csrf-token", user: user, seats: Self.seats,
      names: Self.names, rights: Self.rights, form: form,
      changed: [.lastName: true, .location: false], saved: [say.users.permissions])
  }

  private var user: UserPage {
    let user = Self.people[0]
    return UserPage(
      say: say, customer: Self.customer, csrf: "csrf-token", user: user, names: Self.names,
      rights: Self.rights,
      history: [
        LedgerEntry(
          customer: Self.customer.id, number: 9, at: Self.now, actor: "Gail Grant",
          action: .rolesSet, subject: nil, subjectName: "Zoë", operation: Self.plan)
      ], saved: [.update, .setRoles], now: Self.now)
  }

  private var deletion: ConfirmationPage {
    let plan = Plan(
      id: Self.plan, customer: Self.customer.id, intent: .delete, madeBy: "Gail Grant",
      madeAt: Self.now, tally: Plan.Tally(rows: 121, willChange: 120, refused: 1),
      seats: [
        SeatForecast(product: Sample.suite.id, total: 5000, before: 4999, after: 4879, shortfall: 0)
      ])
    let row = PlanRow(
      number: 1, user: Self.people[0].user.id, target: PlanRow.Target(Self.people[0].user),
      verdict: .refused, causes: [.lastGlobalAdmin])
    return ConfirmationPage(
      say: say, customer: Self.customer, csrf: "csrf-token", plan: plan, query: PlanQuery(),
      rows: Self.page([row], total: 121), names: Self.names, globalAdmins: 0, isApplied: false,
      mayApply: true, now: Self.now)
  }

  private var restoration: RestorationPage {
    let plan = Plan(
      id: Self.plan, customer: Self.customer.id, intent: .restore, madeBy: "Gail Grant",
      madeAt: Self.now, tally: Plan.Tally(rows: 2, willChange: 1, refused: 1))
    let rows = Self.people.enumerated().map { index, user in
      PlannedUser(
        row: PlanRow(
          number: index + 1, user: user.user.id, target: PlanRow.Target(user.user),
          verdict: index == 0 ? .willChange : .refused,
          causes: index == 0
            ? [.noSeat(Sample.suite.id)] : [.signInNameTaken(proposal: "user22@alder.example")]),
        user: user, namesake: nil)
    }
    return RestorationPage(
      say: say, customer: Self.customer, csrf: "csrf-token", plan: plan, query: PlanQuery(),
      rows: rows,
      links: Pager.Links(Self.page(rows, total: 2), at: ListQuery()) { _ in .home },
      names: Self.names, isApplied: false, mayApply: true)
  }
}
