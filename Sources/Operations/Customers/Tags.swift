package import Domain
import SQL
import Storage

package enum TagRefusal: Error, Hashable, Sendable {
  /// The customer has as many as it can have.
  case tooMany(limit: Int)
}

extension Operations {
  /// Gives a customer a tag; one that it has already changes nothing.
  package func addTag(
    _ tag: Tag, to customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<TagRefusal>) {
    try await changeTags(of: customer, as: principal) { transaction, permit, tags in
      guard !tags.contains(where: { $0.key == tag.key }) else { return }
      guard tags.count < Tag.most else { throw TagRefusal.tooMany(limit: Tag.most) }
      if try transaction.add(tag, permit) { tags.append(tag) }
    }
  }

  package func removeTag(
    _ tag: Tag, from customer: Customer.ID, as principal: Principal
  ) async throws(OperationError<TagRefusal>) {
    try await changeTags(of: customer, as: principal) { transaction, permit, tags in
      if try transaction.remove(tag, permit) { tags.removeAll { $0.key == tag.key } }
    }
  }

  private func changeTags(
    of customer: Customer.ID, as principal: Principal,
    _ change:
      @escaping @Sendable (
        Transaction, Permit<May.TagCustomers>, inout [Tag]
      ) throws -> Void
  ) async throws(OperationError<TagRefusal>) {
    let now = clock.now()
    try await transact(refusing: TagRefusal.self) { transaction in
      let permit = try Policy.permit(May.TagCustomers.self, principal, customer)
      guard let account = try transaction.account(permit) else { throw Denial.notYours }
      var tags = account.tags
      try change(transaction, permit, &tags)
      guard tags != account.tags else { return }
      let (gone, come) = (Set(account.tags).subtracting(tags), Set(tags).subtracting(account.tags))
      var (before, after) = (Facts(), Facts())
      if !gone.isEmpty { before.add("tags", gone.map(\.text).sorted()) }
      if !come.isEmpty { after.add("tags", come.map(\.text).sorted()) }
      var ledger = LedgerBatch(customer: customer, actor: principal.name, at: now)
      ledger.add(
        .tagsChanged, customer, named: account.customer.name.text, before: before.text(),
        after: after.text())
      try ledger.write(to: transaction)
    }
  }
}
