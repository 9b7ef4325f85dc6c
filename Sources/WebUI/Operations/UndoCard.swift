import Domain
import HTML
import Messages
import Operations

/// What a plan or an operation takes back, with the way to it.
struct UndoneNote: Component {
  let say: Phrases
  let undone: Operation

  var body: [Node] {
    p(.class("undone")) {
      a(.href(PageRoute.of(undone.customer, .operation(undone.id, ListQuery())))) {
        say.operations.takesBack(say.name(undone.kind), undone.appliedBy, undone.appliedAt)
      }
    }
  }

  /// What a page about the way back is called.
  static func title(_ say: Phrases, _ undone: Operation?) -> String? {
    undone.map { say.operations.undoOf(say.name($0.kind)) }
  }
}

/// The way back from an operation: whether there is one, until when, and who went it.
struct UndoCard: Component {
  let say: Phrases
  let customer: Customer.ID
  let csrf: String
  let operation: Operation
  let links: UndoLinks
  let days: Int
  let mayUndo: Bool
  let now: Moment

  var body: [Node] {
    // A house in which nothing is undone does not speak of it.
    if operation.state.isOver, operation.changed > 0, days > 0 || links.undoneBy != nil {
      section(.class("card")) {
        h2 { say.operations.undo }
        if let undoing = links.undoneBy {
          p {
            link(
              undoing.operation, say.operations.undoneBy(undoing.appliedBy, undoing.appliedAt))
          }
        }
        way
      }
    }
  }

  @NodeBuilder private var way: [Node] {
    switch operation.kind {
    case .resetPasswords: p(.class("muted")) { say.operations.noWayBackPasswords }
    case .purge: p(.class("muted")) { say.operations.noWayBackPurge }
    case .create, .update, .setRoles, .changeLicenses, .delete, .restore, .changeQuantity:
      let end = operation.undoEnd(days: days)
      if days == 0 {
        []
      } else if now >= end {
        p(.class("muted")) { say.operations.undoOver(end) }
      } else {
        p(.class("muted")) { say.operations.undoUntil(end) }
        if mayUndo { button }
      }
    }
  }

  private var button: Node {
    form(.method("post"), .action(PageRoute.of(customer, .undo(operation.id)))) {
      CSRFField(token: csrf)
      HTML.button { say.operations.planUndo }
    }
  }

  private func link(_ id: Operation.ID, _ text: String) -> Node {
    a(.href(PageRoute.of(customer, .operation(id, ListQuery())))) { text }
  }
}
