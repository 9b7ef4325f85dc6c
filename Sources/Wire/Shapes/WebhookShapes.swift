/// An address that is told of changes.
package struct WebhookAnswer: Shape {
  package var id: String
  package var name: String
  package var address: String
  /// Kinds of events; empty: every one.
  package var kinds: [String]
  /// Absent: every customer, and what belongs to none.
  package var customers: [String]?
  package var madeBy: String
  package var madeAt: String
  package var active: Bool
  package var offSince: String?
  package var offWhy: String?
  /// Until when the secret before the present one signs too.
  package var earlierSecretUntil: String?

  package init(
    id: String, name: String, address: String, kinds: [String], customers: [String]?,
    madeBy: String, madeAt: String, active: Bool, offSince: String?, offWhy: String?,
    earlierSecretUntil: String?
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.kinds = kinds
    self.customers = customers
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.active = active
    self.offSince = offSince
    self.offWhy = offWhy
    self.earlierSecretUntil = earlierSecretUntil
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "customers": .id, "madeAt": .time, "offSince": .time,
    "earlierSecretUntil": .time, "offWhy": .words(Words.webhookSilences),
    "kinds": .note("Actions of the log; empty: every one."),
  ]
}

/// A webhook to be made.
package struct WebhookRequest: Shape {
  package var name: String
  package var address: String
  package var kinds: [String]?
  package var customers: [String]?

  package init(
    name: String, address: String, kinds: [String]? = nil, customers: [String]? = nil
  ) {
    self.name = name
    self.address = address
    self.kinds = kinds
    self.customers = customers
  }

  package static let members: [String: MemberNote] = [
    "name": MemberNote(maxLength: 200), "address": MemberNote(format: "uri", maxLength: 2000),
    "kinds": .note("Actions of the log; absent or empty: every one."), "customers": .id,
  ]
}

/// What is to change of a webhook. What is absent stays as it is.
package struct WebhookChangeRequest: Shape {
  package var name: String?
  package var address: String?
  package var kinds: [String]?
  package var customers: [String]?
  /// True takes the limit to some customers away.
  package var everyCustomer: Bool?
  package var active: Bool?
  /// When it is switched on: whether it is told what it missed. True when absent.
  package var catchUp: Bool?

  package init(
    name: String? = nil, address: String? = nil, kinds: [String]? = nil,
    customers: [String]? = nil, everyCustomer: Bool? = nil, active: Bool? = nil,
    catchUp: Bool? = nil
  ) {
    self.name = name
    self.address = address
    self.kinds = kinds
    self.customers = customers
    self.everyCustomer = everyCustomer
    self.active = active
    self.catchUp = catchUp
  }

  package static let members: [String: MemberNote] = [
    "name": MemberNote(maxLength: 200), "address": MemberNote(format: "uri", maxLength: 2000),
    "kinds": .note("Actions of the log; empty: every one."), "customers": .id,
    "everyCustomer": .note("True takes the limit to some customers away."),
    "catchUp": .note("When it is switched on: send what it missed. True when absent."),
  ]
}

/// A webhook with a secret that was just made. `secret` is told once.
package struct NewWebhookAnswer: Shape {
  package var webhook: WebhookAnswer
  package var secret: String

  package init(webhook: WebhookAnswer, secret: String) {
    self.webhook = webhook
    self.secret = secret
  }
}

/// A request to a webhook, and what became of it.
package struct DeliveryAnswer: Shape {
  package var id: String
  /// Absent for what belongs to no customer.
  package var customer: String?
  /// The numbers in the customer's log from which to which it tells.
  package var first: Int
  package var last: Int
  package var events: Int
  package var state: String
  package var tries: Int
  package var madeAt: String
  package var triedAt: String
  package var nextAt: String?
  package var takenAt: String?
  package var status: Int?
  package var milliseconds: Int
  package var flaw: String?
  /// The beginning of the answer.
  package var answer: String

  package init(
    id: String, customer: String?, first: Int, last: Int, events: Int, state: String,
    tries: Int, madeAt: String, triedAt: String, nextAt: String?, takenAt: String?,
    status: Int?, milliseconds: Int, flaw: String?, answer: String
  ) {
    self.id = id
    self.customer = customer
    self.first = first
    self.last = last
    self.events = events
    self.state = state
    self.tries = tries
    self.madeAt = madeAt
    self.triedAt = triedAt
    self.nextAt = nextAt
    self.takenAt = takenAt
    self.status = status
    self.milliseconds = milliseconds
    self.flaw = flaw
    self.answer = answer
  }

  package static let members: [String: MemberNote] = [
    "id": .id, "customer": .id, "madeAt": .time, "triedAt": .time, "nextAt": .time,
    "takenAt": .time, "state": .words(Words.deliveryStates),
    "flaw": .words(Words.deliveryFlaws),
  ]
}

/// What is to be sent once more: a delivery, or everything since a time.
package struct ReplayRequest: Shape {
  package var since: String?
  package var delivery: String?

  package init(since: String? = nil, delivery: String? = nil) {
    self.since = since
    self.delivery = delivery
  }

  package static let members: [String: MemberNote] = ["since": .time, "delivery": .id]
}

package struct ReplayAnswer: Shape {
  /// Customers of whom there is something to tell once more, in the background.
  package var customers: Int?
  /// The delivery as it came out.
  package var delivery: DeliveryAnswer?

  package init(customers: Int? = nil, delivery: DeliveryAnswer? = nil) {
    self.customers = customers
    self.delivery = delivery
  }
}
