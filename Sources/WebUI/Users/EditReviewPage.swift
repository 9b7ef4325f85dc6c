import Domain
import HTML
import Messages
import Operations

/// What would change about a user, field by field, before it does.
struct EditReviewPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let user: LicensedUser
  let names: CatalogNames
  let form: EditUserForm
  let person: ParsedPerson
  let edit: UserEdit
  /// The plans of the parts, in the order in which they will be carried out.
  let parts: [Part]

  /// One kind of change with what its plan says.
  struct Part: Sendable {
    let plan: Plan
    let row: PlanRow
  }

  var title: String { say.people.reviewTitle(user.user.displayName.text) }
  var subtitle: String? { customer.name.text }

  /// At least one part would change something.
  private var canSave: Bool { parts.contains { $0.row.verdict == .willChange } }
  private var refused: [Part] { parts.filter { $0.row.verdict == .refused } }

  var content: [Node] {
    if canSave { Note(.busy, say.plans.nothingWritten) }
    for part in refused {
      div(.class("note bad"), .role("alert")) {
        strong { say.people.partRefused(say.part(part.plan.kind)) }
        CauseList(explanations: part.row.causes.map { say.explain($0, naming: { names($0) }) })
      }
    }
    differences
    for part in parts where !part.plan.seats.isEmpty {
      SeatTable(say: say, customer: customer.id, seats: part.plan.seats, names: names)
    }
    HTML.form(
      .method("post"), .action(PageRoute.of(customer.id, .userEdit(user.user.id)))
    ) {
      CSRFField(token: csrf)
      CarriedFields(pairs: form.pairs)
      CarriedFields(pairs: EditUserForm(user).pairs, prefix: EditUserForm.before)
      div(.class("actions wizard-actions")) {
        button(.name(WizardForm.go), .value(WizardForm.edit)) {
          Icon.previous
          say.frame.previous
        }
        span(.class("spring")) {}
        button(
          .class("primary"), .name(WizardForm.go), .value(WizardForm.save), .disabled(!canSave)
        ) { say.people.saveChanges(changes.count) }
      }
    }
  }

  private var differences: Node {
    div(.class("table")) {
      table(.class("cards")) {
        caption { say.people.differences }
        thead {
          tr {
            th(.scope("col")) { say.people.field }
            th(.scope("col")) { say.ledger.before }
            th(.scope("col")) { say.ledger.after }
          }
        }
        tbody {
          for change in changes {
            tr {
              th(.scope("row")) { change.name }
              td(.data(label: say.ledger.before)) { del { shown(change.before) } }
              td(.data(label: say.ledger.after)) { ins { shown(change.after) } }
            }
          }
        }
      }
    }
  }

  private func shown(_ text: String) -> String { text.isEmpty ? say.frame.none : text }

  private struct Change {
    let name: String
    let before: String
    let after: String
  }

  private var changes: [Change] {
    var changes: [Change] = []
    func note(_ name: String, _ before: String?, _ after: String?) {
      guard before != after else { return }
      changes.append(Change(name: name, before: before ?? "", after: after ?? ""))
    }
    let old = user.user
    note(say.users.firstName, old.firstName?.text, person.firstName?.text)
    note(say.users.lastName, old.lastName?.text, person.lastName?.text)
    note(say.users.displayName, old.displayName.text, person.displayName.text)
    note(say.users.signInName, old.signInName.text, person.signInName.text)
    note(say.users.location, place(old.location), place(person.location))
    if let roles = edit.roles { note(say.users.permissions, say.name(old.roles), say.name(roles)) }
    if let licenses = edit.licenses { changes += self.changes(licenses) }
    return changes
  }

  private func place(_ location: Location?) -> String {
    location.map { say.language.locations[$0] } ?? say.users.noLocation
  }

  private func changes(_ licenses: LicenseChange) -> [Change] {
    let held = user.held
    let gone = licenses.revoke.sorted().map {
      Change(name: names($0), before: say.people.assigned, after: say.people.notAssigned)
    }
    return gone
      + licenses.assign.map { grant in
        let after = services(off: grant.plans.named)
        let before = held[grant.product].map { services(off: $0) } ?? say.people.notAssigned
        return Change(name: names(grant.product), before: before, after: after)
      }
  }

  private func services(off: Set<ServicePlan.ID>) -> String {
    off.isEmpty
      ? say.people.assigned
      : say.people.withoutServices(off.map { names($0) }.sorted())
  }
}
