import HTML
import Messages
import Operations

/// The way through a list: first, previous, next, last, and how many rows a page has.
struct Pager: Component {
  let say: Phrases
  let links: Links
  /// What is shown: "214 users".
  let summary: String

  /// The pages around this one; nil where there is none.
  struct Links: Sendable {
    var first, previous, next, last: PageRoute?
    var sizes: [(size: Int, route: PageRoute)] = []
    var size = ListQuery.usualSize

    init<Item>(_ page: Page<Item>, at place: ListQuery, to route: (ListQuery) -> PageRoute) {
      first = page.previous == nil ? nil : route(place.at())
      previous = page.previous.map { route(place.at(cursor: $0)) }
      next = page.next.map { route(place.at(cursor: $0)) }
      last = page.next == nil ? nil : route(place.at(fromEnd: true))
      size = place.size
      if page.total > ListQuery.sizes[0] {
        sizes = ListQuery.sizes.map { size in
          (size, route(ListQuery(search: place.search, size: size)))
        }
      }
    }
  }

  /// How one gets there: by links, or by buttons of the form which carry its picks along.
  var inForm = false

  var body: [Node] {
    nav(.class("pages"), .ariaLabel(say.frame.pages)) {
      span(.class("muted")) { summary }
      if !links.sizes.isEmpty {
        span(.class("muted")) {
          "\(say.frame.rowsPerPage): "
          for (size, route) in links.sizes {
            if size == links.size {
              strong { " \(size) " }
            } else {
              a(.href(route)) { " \(size) " }
            }
          }
        }
      }
      if links.previous != nil || links.next != nil {
        div(.class("actions")) {
          step(say.frame.first, links.first)
          step(say.frame.previous, links.previous)
          step(say.frame.next, links.next)
          step(say.frame.last, links.last)
        }
      }
    }
  }

  private func step(_ text: String, _ route: PageRoute?) -> Node {
    guard let route else { return button(.type("button"), .disabled()) { text } }
    return inForm
      ? button(.formAction(route)) { text }
      : a(.class("button"), .href(route)) { text }
  }
}
