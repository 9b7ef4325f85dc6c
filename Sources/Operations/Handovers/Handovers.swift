package import Domain
import SQL
import Storage

package enum HandoverRefusal: Error, Hashable, Sendable {
  case unknown
  /// Its link was opened, withdrawn or is over: there is nothing left to stop.
  case over
  /// The mail went out, and its link with it: only issuing again makes another.
  case alreadySent
}

extension Operations {
  /// Passwords on their way at a customer, newest first.
  ///
  /// - Parameter unopenedOnly: Those whose owners still have nothing else to sign in with.
  package func handovers(
    in customer: Customer.ID, unopenedOnly: Bool, _ request: PageRequest,
    as principal: Principal
  ) async throws(OperationError<Missing>) -> Page<Handover> {
    let paging = Paging(request, numeric: true, descending: true)
    return try await look(refusing: Missing.self) { snapshot in
      let permit = try Policy.permit(May.SeeUsers.self, principal, customer)
      guard try snapshot.customer(permit) != nil else { throw Missing.notThere }
      let read = try snapshot.handovers(unopenedOnly: unopenedOnly, from: paging.place, permit)
      let total = try snapshot.handoverCount(unopenedOnly: unopenedOnly, permit)
      return paging.page(read, total: total) {
        (.integer($0.madeAt.microseconds), $0.id.of(Place.self))
      }
    }
  }

  /// How many passwords wait for their owners, by customer in reach; most first.
  ///
  /// - Returns: At most `limit` customers.
  package func unopenedHandovers(
    limit: Int = 200, as principal: Principal
  ) async throws(OperationError<Missing>) -> [(customer: Customer.ID, count: Int)] {
    try await look(refusing: Missing.self) { snapshot in
      try snapshot.unopenedHandovers(
        limit: limit, try Policy.permit(May.SeeCustomers.self, principal))
    }
  }

  /// Makes a link that was not opened lead nowhere.
  package func withdrawHandover(
    _ id: Handover.ID, in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<HandoverRefusal>) {
    let now = clock.now()
    try await transact(refusing: HandoverRefusal.self) { transaction in
      let permit = try Policy.permit(changing: .resetPasswords, principal, customer)
      let handover = try transaction.handover(id, principal, customer)
      guard try transaction.withdraw(id, at: now, permit) else { throw HandoverRefusal.over }
      var ledger = LedgerBatch(customer: customer, actor: principal.name, at: now)
      ledger.add(.credentialsWithdrawn, handover.user, named: handover.signInName.text)
      try ledger.write(to: transaction)
    }
  }

  /// Tries to send a mail again that did not go out yet, with all the links that are in it.
  ///
  /// - Parameter address: Where to; nil for where it was to go before.
  package func resendHandover(
    _ id: Handover.ID, to address: EmailAddress?, in customer: Customer.ID,
    as principal: Principal
  ) async throws(OperationError<HandoverRefusal>) {
    let now = clock.now()
    try await transact(refusing: HandoverRefusal.self) { transaction in
      let permit = try Policy.permit(changing: .resetPasswords, principal, customer)
      let handover = try transaction.handover(id, principal, customer)
      guard handover.state(at: now).isOpen else { throw HandoverRefusal.over }
      guard let mail = try transaction.mail(of: id, at: now, permit) else {
        throw HandoverRefusal.alreadySent
      }
      try transaction.retry(mail, to: address, at: now, permit)
    }
    post.ring()
  }
}

extension Reading {
  fileprivate func handover(
    _ id: Handover.ID, _ principal: Principal, _ customer: Customer.ID
  ) throws -> Handover {
    let looking = try Policy.permit(May.SeeUsers.self, principal, customer)
    guard let handover = try handover(id, looking) else { throw HandoverRefusal.unknown }
    return handover
  }
}

extension Operations {
  /// In which language each of some users is written to: tags by user.
  package func languages(
    of users: [User.ID], reader: String, in customer: Customer, as principal: Principal
  ) async throws(OperationError<Missing>) -> [User.ID: String] {
    try await look(refusing: Missing.self) { snapshot in
      _ = try Policy.permit(May.SeeUsers.self, principal, customer.id)
      return try snapshot.handoverPeople(users, in: customer.id).mapValues { person in
        SpokenLanguage.tag(
          chosen: person.language, at: person.location, of: customer, reader: reader)
      }
    }
  }
}
