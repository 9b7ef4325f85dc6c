import Domain
import HTML
import Messages
import Operations

/// What is said for all rows, or for those that say nothing themselves.
struct UploadChoices: Component {
  let say: Phrases
  let customer: Customer
  let report: UploadReport
  let seats: [ProductSeats]
  let names: CatalogNames
  let options: UploadOptions

  private var demand: UploadDemand { report.demand }

  var body: [Node] {
    section(.class("file-choices")) {
      input(.type("hidden"), .name("options"), .value("1"))
      h2 { say.uploads.forAll }
      div(.class("card")) {
        SelectField.location(
          say, label: say.uploads.locationForAll, selected: options.location?.code,
          hint: hint(say.users.locationHint, demand.withoutLocation))
        every(.location, say.corrections.everyLocation)
        CheckBox(name: "reuse", label: say.users.reuseName, isChecked: options.reuseDeletedNames)
      }
      div(.class("file-choice")) {
        RoleChoice(say: say, chosen: options.roles)
        every(.roles, say.corrections.everyRole)
      }
      div(.class("file-choice")) {
        LicenseChoice(
          say: say, seats: seats, names: names, grants: options.licenses,
          heading: say.uploads.productsForAll)
        every(.licenses, say.corrections.everyLicense)
        UploadSeats(
          say: say, customer: customer.id, demand: demand, seats: seats, options: options)
      }
    }
  }

  private func hint(_ text: String, _ count: Int) -> String {
    count == 0 ? text : "\(say.corrections.namedNone(count)) \(text)"
  }

  private func every(_ matter: UploadOptions.Matter, _ text: String) -> Node {
    div {
      CheckBox(
        name: "every", value: matter.rawValue, label: text,
        isChecked: options.forEveryRow.contains(matter))
    }
  }
}

/// Seats of each product that the file or the choices ask for, and what is left of them.
struct UploadSeats: Component {
  let say: Phrases
  let customer: Customer.ID
  let demand: UploadDemand
  let seats: [ProductSeats]
  let options: UploadOptions

  private var listed: [ProductSeats] { seats.filter { $0.product.publisher == nil } }

  var body: [Node] {
    if !listed.isEmpty {
      div(.class("table"), .hidden(listed.allSatisfy { needed($0) == 0 }), .data("seats", "")) {
        table(.class("cards")) {
          caption {
            say.plans.seatsHeading
            span(.class("second")) { say.corrections.seatsHint }
          }
          thead {
            tr {
              th(.scope("col")) { say.licenses.product }
              th(.scope("col"), .class("number")) { say.licenses.available }
              th(.scope("col"), .class("number")) { say.corrections.needed }
              th(.scope("col"), .class("number")) { say.corrections.leftOver }
            }
          }
          tbody { for item in listed { line(item) } }
        }
      }
    }
  }

  private func line(_ item: ProductSeats) -> Node {
    let named = demand.named[item.product.id] ?? 0
    let needed = needed(item)
    let left = item.seats.available - needed
    return tr(
      .hidden(needed == 0), .data("product", item.product.id.text),
      .data("free", String(item.seats.available)), .data("named", String(named)),
      .data("unnamed", String(demand.withoutLicenses)), .data("rows", String(demand.rows))
    ) {
      th(.scope("row")) { item.product.name }
      td(.class("number"), .data(label: say.licenses.available)) {
        say.language.number(item.seats.available)
      }
      td(.class("number"), .data(label: say.corrections.needed), .data("needed", "")) {
        say.language.number(needed)
      }
      td(.class("number"), .data(label: say.corrections.leftOver)) {
        span(.class(left < 0 ? "bad-text" : ""), .data("over", "")) {
          say.language.number(left)
        }
        a(
          .class("second"), .hidden(left >= 0), .data("more", ""),
          .href(PageRoute.of(customer, .quantity(item.product.id)))
        ) { say.plans.getMore }
      }
    }
  }

  private func needed(_ item: ProductSeats) -> Int {
    let isForAll = options.forEveryRow.contains(.licenses)
    let isChosen = options.licenses.contains { $0.product == item.product.id }
    let own = isForAll ? 0 : demand.named[item.product.id] ?? 0
    return own + (isChosen ? (isForAll ? demand.rows : demand.withoutLicenses) : 0)
  }
}
