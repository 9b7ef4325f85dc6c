/// One thing that waits, at one customer.
package struct Waiting<Subject: Sendable>: Sendable {
  package let customer: Customer.ID
  package let customerName: String
  package let subject: Subject

  package init(customer: Customer.ID, customerName: String, subject: Subject) {
    self.customer = customer
    self.customerName = customerName
    self.subject = subject
  }
}

/// The first few of what waits, and how many there are.
package struct WaitingList<Subject: Sendable>: Sendable {
  package var items: [Waiting<Subject>] = []
  package var total = 0

  package init() {}

  package init(items: [Waiting<Subject>], total: Int) {
    self.items = items
    self.total = total
  }
}

package struct RefusedOperation: Sendable {
  package let id: Operation.ID
  package let kind: PlanKind
  package let refused: Int
  package let at: Moment

  package init(id: Operation.ID, kind: PlanKind, refused: Int, at: Moment) {
    self.id = id
    self.kind = kind
    self.refused = refused
    self.at = at
  }
}

package struct FullProduct: Sendable {
  package let id: Product.ID
  package let name: String
  package let seats: Int

  package init(id: Product.ID, name: String, seats: Int) {
    self.id = id
    self.name = name
    self.seats = seats
  }
}

package struct EndingDeletions: Sendable {
  package let users: Int
  /// When the first of them was deleted.
  package let first: Moment

  package init(users: Int, first: Moment) {
    self.users = users
    self.first = first
  }
}

package struct WaitingUpload: Sendable {
  package let id: Upload.ID
  package let fileName: String
  package let rows: Int
  package let at: Moment

  package init(id: Upload.ID, fileName: String, rows: Int, at: Moment) {
    self.id = id
    self.fileName = fileName
    self.rows = rows
    self.at = at
  }
}

/// Links to temporary passwords that their owners have not opened.
package struct UnopenedLinks: Sendable {
  package let count: Int

  package init(count: Int) {
    self.count = count
  }
}
