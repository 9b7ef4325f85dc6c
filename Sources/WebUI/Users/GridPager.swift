import Domain
import HTML
import Messages
import Operations

/// The way through the list of users, taking the ticks along.
struct GridPager: Component {
  let say: Phrases
  let steps: GridSteps
  let page: Page<LicensedUser>

  var body: [Node] {
    let place = steps.query.place
    nav(.class("pages"), .ariaLabel(say.frame.pages)) {
      span(.class("muted")) { say.users.count(page.total) }
      if page.total > ListQuery.sizes[0] { sizes }
      if page.previous != nil || page.next != nil {
        div(.class("actions")) {
          step(say.frame.first, "first", page.previous == nil ? nil : place.at())
          step(say.frame.previous, "previous", page.previous.map { place.at(cursor: $0) })
          step(say.frame.next, "next", page.next.map { place.at(cursor: $0) })
          step(say.frame.last, "last", page.next == nil ? nil : place.at(fromEnd: true))
        }
      }
    }
  }

  private var sizes: Node {
    div(.class("sizes"), .role("group"), .ariaLabel(say.frame.rowsPerPage)) {
      span(.class("muted")) { say.frame.rowsPerPage }
      for size in ListQuery.sizes {
        button(
          .class("plain"), .formAction(steps.to(steps.query.at(ListQuery(size: size)))),
          .ariaCurrent(size == steps.query.place.size ? "true" : nil)
        ) { String(size) }
      }
    }
  }

  private func step(_ text: String, _ name: String, _ place: ListQuery?) -> Node {
    guard let place else { return button(.type("button"), .disabled()) { text } }
    return button(.formAction(steps.to(steps.query.at(place))), .data("step", name)) { text }
  }
}
