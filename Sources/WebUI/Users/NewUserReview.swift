import Domain
import HTML
import Messages
import Operations

/// All that was filled in, and what will come of it (PC 1.3.10).
struct NewUserReview: Component {
  let say: Phrases
  let customer: Customer
  let form: NewUserForm
  let seats: [ProductSeats]
  let names: CatalogNames
  let verdict: NewUserPage.NewUserVerdict?

  var body: [Node] {
    outcome
    part(.info) { Facts(facts: person).body }
    part(.permissions) { [.text(say.name(form.permissions.roles ?? []))] }
    part(.licenses) { licenses }
    if let plan = verdict?.plan, !plan.seats.isEmpty {
      SeatTable(say: say, customer: customer.id, seats: plan.seats, names: names)
    }
  }

  @NodeBuilder private var outcome: [Node] {
    if let row = verdict?.row {
      if row.verdict == .willChange {
        Note(.good, say.people.willBeCreated, more: say.people.passwordFollows)
      } else {
        div(.class("note bad"), .role("alert")) {
          strong { say.people.cannotBeCreated }
          CauseList(explanations: row.causes.map { say.explain($0, naming: { names($0) }) })
        }
      }
    }
  }

  private func part(_ step: NewUserStep, _ content: () -> [Node]) -> Node {
    let name = NewUserSteps.name(step, say)
    return section(.class("review-part")) {
      div(.class("review-head")) {
        h3 { name }
        button(
          .class("plain"), .name(WizardForm.go), .value(step.rawValue), .formNoValidate(),
          .ariaLabel(say.people.changePart(name))
        ) { say.people.change }
      }
      div { content() }
    }
  }

  private var person: [(name: String, value: [Node])] {
    let typed = form.person
    let location = (try? Location(parsing: typed.location)).map { say.language.locations[$0] }
    var facts: [(name: String, value: [Node])] = [
      (say.users.displayName, [.text(typed.displayName)]),
      (say.users.signInName, [.text("\(typed.local)@\(typed.domain)")]),
      (say.users.location, [.text(location ?? say.users.noLocation)]),
    ]
    if !typed.lastName.isEmpty {
      facts.insert((say.users.lastName, [.text(typed.lastName)]), at: 0)
    }
    if !typed.firstName.isEmpty {
      facts.insert((say.users.firstName, [.text(typed.firstName)]), at: 0)
    }
    return facts
  }

  @NodeBuilder private var licenses: [Node] {
    let grants = form.products.grants(seats)
    if grants.isEmpty {
      p(.class("muted")) { say.users.noLicenses }
    } else {
      ul(.class("causes")) {
        for grant in grants {
          li {
            names(grant.product)
            let off = grant.plans.named
            if !off.isEmpty {
              span(.class("second")) {
                say.people.withoutServices(off.map { names($0) }.sorted())
              }
            }
          }
        }
      }
    }
  }
}
