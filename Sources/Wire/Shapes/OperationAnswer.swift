/// A plan being applied. It has the id of its plan.
package struct OperationAnswer: Shape {
  package var id: String
  package var customer: String
  package var kind: String
  package var state: String
  package var appliedBy: String
  package var appliedAt: String
  package var finishedAt: String?
  package var rows: Int
  package var cursor: Int
  package var changed: Int
  package var alreadySo: Int
  package var refused: Int
  package var pack: String?
  /// Only in the answer to the application, for whoever applied the plan.
  package var packKey: String?

  package init(
    id: String, customer: String, kind: String, state: String, appliedBy: String,
    appliedAt: String, finishedAt: String?, rows: Int, cursor: Int, changed: Int, alreadySo: Int,
    refused: Int, pack: String?, packKey: String? = nil
  ) {
    self.id = id
    self.customer = customer
    self.kind = kind
    self.state = state
    self.appliedBy = appliedBy
    self.appliedAt = appliedAt
    self.finishedAt = finishedAt
    self.rows = rows
    self.cursor = cursor
    self.changed = changed
    self.alreadySo = alreadySo
    self.refused = refused
    self.pack = pack
    self.packKey = packKey
  }

  package var isOver: Bool { state == "done" || state == "canceled" }

  package static let members: [String: MemberNote] = [
    "id": .id, "customer": .id, "pack": .id, "appliedAt": .time, "finishedAt": .time,
    "kind": .words(Words.planKinds), "state": .words(Words.operationStates),
    "cursor": .note("Rows that are behind us."),
    "packKey": .note("What the pack opens with. Told once, in the answer to the application."),
  ]
}

/// How far an operation has come: the data of the event `progress`.
package struct ProgressAnswer: Shape {
  package var state: String
  package var rows: Int
  package var cursor: Int
  package var changed: Int
  package var alreadySo: Int
  package var refused: Int

  package init(
    state: String, rows: Int, cursor: Int, changed: Int, alreadySo: Int, refused: Int
  ) {
    self.state = state
    self.rows = rows
    self.cursor = cursor
    self.changed = changed
    self.alreadySo = alreadySo
    self.refused = refused
  }

  package static let members: [String: MemberNote] = ["state": .words(Words.operationStates)]
}

/// What applying a plan needs to be told.
package struct ApplicationRequest: Shape {
  package var goAhead: Bool?

  package init(goAhead: Bool? = nil) {
    self.goAhead = goAhead
  }

  package static let members: [String: MemberNote] = [
    "goAhead": .note("Rows that are refused may stay behind. False when absent.")
  ]
}

/// A new temporary password.
package struct PasswordAnswer: Shape {
  package var displayName: String
  package var signInName: String
  package var password: String

  package init(displayName: String, signInName: String, password: String) {
    self.displayName = displayName
    self.signInName = signInName
    self.password = password
  }
}

/// What a pack opens with.
package struct PackDownloadRequest: Shape {
  package var key: String

  package init(key: String) {
    self.key = key
  }
}
