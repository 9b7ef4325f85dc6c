package import Domain
import SQL
package import Secrets
import Storage

/// What came of an order to hand passwords over.
package struct HandedOver: Hashable, Sendable {
  /// Links that are on their way.
  package var sent = 0
  /// Those whose password is none any more: deleted, or issued again.
  package var passedOver = 0

  package init(sent: Int = 0, passedOver: Int = 0) {
    self.sent = sent
    self.passedOver = passedOver
  }
}

extension Operations {
  /// Takes a pack and seals each password under a one-time link of its own, which is mailed.
  ///
  /// The pack is opened for the one time that it can be; what is stored afterwards can be opened by
  /// nobody but who holds the links (docs/domain.md, "Handing over").
  ///
  /// - Parameter reader: The tag of the language of whoever orders it.
  package func handOver(
    _ id: Pack.ID, key: PackSecret, _ order: HandoverOrder, reader: String,
    in customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<PackRefusal>) -> HandedOver {
    let opened = try await openPack(id, key: key, in: customer, as: principal)
    var handed = HandedOver()
    do {
      while let part = try await opened.next() {
        let sealing = Sealing(
          operations: self, order: order, reader: reader, operation: opened.operation,
          principal: principal)
        let step = try await transact(refusing: PackRefusal.self) {
          try sealing.store(part, in: customer, $0)
        }
        handed.sent += step.sent
        handed.passedOver += step.passedOver
      }
    } catch {
      throw Self.sorted(error, PackRefusal.self)
    }
    post.ring()
    return handed
  }
}

/// Makes handovers of one part of a pack.
private struct Sealing: Sendable {
  let operations: Operations
  let order: HandoverOrder
  let reader: String
  let operation: Operation
  let principal: Principal

  func store(
    _ part: [IssuedPassword], in customer: Customer.ID, _ transaction: Transaction
  ) throws -> HandedOver {
    let now = operations.clock.now()
    let permit = try Policy.permit(changing: operation.kind, principal, customer)
    guard let home = try transaction.customer(permit) else { throw Denial.notYours }
    let people = try transaction.handoverPeople(part.map(\.user), in: customer)
    let valid = part.filter { holds($0, people[$0.user]) }
    var mails: [OutgoingMail] = []
    var handovers: [NewHandover] = []
    var ledger = LedgerBatch(customer: customer, actor: principal.name, at: now)
    for (index, issued) in valid.enumerated() {
      if mails.isEmpty || !isShared || index % HandoverOrder.linksInMail == 0 {
        mails.append(mail(for: issued, people[issued.user], home, at: now))
      }
      guard let mail = mails.last else { continue }
      handovers.append(seal(issued, mail, at: now))
      ledger.add(
        .credentialsSent, issued.user, named: issued.signInName, operation: operation.id)
    }
    try transaction.insert(mails, at: now, permit)
    try transaction.insert(handovers, permit)
    try ledger.write(to: transaction)
    return HandedOver(sent: valid.count, passedOver: part.count - valid.count)
  }

  /// Whether the password is still the one its owner would sign in with.
  private func holds(_ issued: IssuedPassword, _ person: HandoverPerson?) -> Bool {
    guard let hash = person?.temporaryHash.flatMap({ TemporaryPasswordHash(bytes: $0) }) else {
      return false
    }
    return hash.matches(
      issued.password, user: (issued.user.high, issued.user.low),
      key: operations.keys.passwords)
  }

  private var isShared: Bool {
    if case .one = order.recipients { true } else { false }
  }

  private func mail(
    for issued: IssuedPassword, _ person: HandoverPerson?, _ home: Customer, at now: Moment
  ) -> OutgoingMail {
    let own = SpokenLanguage.tag(
      chosen: person?.language, at: person?.location, of: home, reader: reader)
    return OutgoingMail(
      id: operations.newID(at: now), customer: home.id, address: address(of: issued),
      // Who gets the links of many reads the language of whoever sends them.
      language: isShared ? reader : own, expiresAt: now.adding(seconds: order.hours * 3600),
      isShared: isShared)
  }

  private func address(of issued: IssuedPassword) -> EmailAddress {
    let own = EmailAddress(stored: issued.signInName)
    switch order.recipients {
    case .everyUser: return own
    case .one(let address): return address
    case .each(let addresses): return addresses[issued.user] ?? own
    }
  }

  private func seal(_ issued: IssuedPassword, _ mail: OutgoingMail, at now: Moment) -> NewHandover {
    let id: Handover.ID = operations.newID(at: now)
    let token = Token.make(.link, operations.random)
    let text = Array(token.reveal().utf8)
    return NewHandover(
      Handover(
        id: id, customer: mail.customer, user: issued.user,
        displayName: PersonName(stored: issued.displayName),
        signInName: SignInName(stored: issued.signInName, key: TextKey.of(issued.signInName)),
        sentTo: mail.address.masked, madeBy: principal.name, madeAt: now,
        expiresAt: mail.expiresAt),
      operation: operation.id, digest: token.digest.bytes,
      sealed: SecretBox.seal(
        Array(issued.password.reveal().utf8), boundTo: id.bytes,
        key: operations.sealingKey(of: token), operations.random),
      link: SecretBox.seal(
        text, boundTo: id.bytes, key: operations.keys.mails, operations.random),
      mail: mail.id)
  }
}

extension Operations {
  /// What a password is sealed under: neither the link alone opens it nor the server's key alone.
  func sealingKey(of link: Token) -> SecretKey {
    SecretKey(Digest.of("handover \(link.reveal())", keyedBy: keys.links))
  }
}

extension ID {
  /// The sixteen bytes.
  var bytes: [UInt8] {
    withUnsafeBytes(of: high.bigEndian) { Array($0) }
      + withUnsafeBytes(of: low.bigEndian) { Array($0) }
  }
}
