package import Domain
import SQL
package import Secrets
import Storage

/// What a one-time link gave away, this once.
package struct OpenedHandover: Sendable {
  package let displayName: String
  package let signInName: String
  package let password: TemporaryPassword
}

package enum LinkRefusal: Error, Hashable, Sendable {
  /// Unknown, opened before, withdrawn, over or overtaken: which of them is not told.
  case gone
  case slowDown(until: Moment)
}

extension Operations {
  /// Whether a link would open something. Changes nothing: mail scanners look at links too.
  package func isOpen(link text: String) async throws(OperationError<NoRefusal>) -> Bool {
    guard let (customer, token) = Self.handoverLink(text) else { return false }
    let now = clock.now()
    return try await look(refusing: NoRefusal.self) { snapshot in
      try snapshot.handover(digest: token.digest.bytes, in: customer)?.isOpen(at: now) ?? false
    }
  }

  /// Gives a password to whoever holds its link, once.
  ///
  /// - Parameter address: Where the request comes from; wrong tries are counted by it.
  package func openHandover(
    link text: String, address: String
  ) async throws(OperationError<LinkRefusal>) -> OpenedHandover {
    let brake = SignInBrake(self, kind: "handover", name: text, address: address)
    do throws(OperationError<SignInRefusal>) {
      try await brake.check()
    } catch {
      throw error.ofLink
    }
    if let (customer, token) = Self.handoverLink(text),
      let opened = try await open(token, in: customer)
    {
      return opened
    }
    do throws(OperationError<SignInRefusal>) {
      try await brake.recordFailure()
    } catch {
      throw error.ofLink
    }
    throw .refused(.gone)
  }

  private func open(
    _ token: Token, in customer: Customer.ID
  ) async throws(OperationError<LinkRefusal>) -> OpenedHandover? {
    let now = clock.now()
    let key = sealingKey(of: token)
    return try await transact(refusing: LinkRefusal.self) { transaction in
      guard let found = try transaction.handover(digest: token.digest.bytes, in: customer),
        found.isOpen(at: now), let sealed = found.sealed
      else { return nil }
      let handover = found.handover
      let plain = try SecretBox.open(sealed, boundTo: handover.id.bytes, key: key)
      guard let password = TemporaryPassword(typed: String(decoding: plain, as: UTF8.self)) else {
        throw Fault.corrupt(statement: "handovers.by-digest")
      }
      guard try transaction.open(handover.id, in: customer, at: now) else { return nil }
      var ledger = LedgerBatch(
        customer: customer, actor: handover.signInName.text, at: now)
      ledger.add(
        .credentialsOpened, handover.user, named: handover.signInName.text,
        operation: found.operation)
      try ledger.write(to: transaction)
      return OpenedHandover(
        displayName: handover.displayName.text, signInName: handover.signInName.text,
        password: password)
    }
  }

  /// The customer stands in front, since every look-up of a customer's data names it.
  static func handoverLink(_ token: Token, of customer: Customer.ID) -> String {
    "\(customer.text).\(token.reveal())"
  }

  private static func handoverLink(_ text: String) -> (Customer.ID, Token)? {
    guard let customer = Customer.ID(parsing: text.prefix(36)), text.dropFirst(36).first == ".",
      let token = Token(parsing: String(text.dropFirst(37)), as: .link)
    else { return nil }
    return (customer, token)
  }
}

extension SealedHandover {
  fileprivate func isOpen(at now: Moment) -> Bool {
    sealed != nil && handover.state(at: now).isOpen
  }
}

extension OperationError<SignInRefusal> {
  fileprivate var ofLink: OperationError<LinkRefusal> {
    switch self {
    case .refused(.slowDown(let until)): .refused(.slowDown(until: until))
    case .refused: .refused(.gone)
    case .denied(let denial): .denied(denial)
    case .fault(let fault): .fault(fault)
    }
  }
}
