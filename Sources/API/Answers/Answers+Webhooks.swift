import Domain
import Wire

extension WebhookAnswer {
  init(_ webhook: Webhook) {
    var customers: [String]?
    if case .only(let ids) = webhook.reach { customers = ids.sorted().map(\.text) }
    self.init(
      id: webhook.id.text, name: webhook.name.text, address: webhook.address.text,
      kinds: webhook.kinds.map(\.rawValue).sorted(), customers: customers,
      madeBy: webhook.madeBy, madeAt: webhook.madeAt.iso, active: webhook.isOn,
      offSince: webhook.silence?.since.iso, offWhy: webhook.silence?.why.rawValue,
      earlierSecretUntil: webhook.earlierSecretUntil?.iso)
  }
}

extension DeliveryAnswer {
  init(_ delivery: WebhookDelivery) {
    let isOfHouse = delivery.customer == LedgerEntry.house
    let outcome = delivery.outcome
    self.init(
      id: delivery.id.text, customer: isOfHouse ? nil : delivery.customer.text,
      first: delivery.first, last: delivery.last, events: delivery.events,
      state: delivery.state.rawValue, tries: delivery.tries, madeAt: delivery.madeAt.iso,
      triedAt: delivery.triedAt.iso, nextAt: delivery.nextAt?.iso,
      takenAt: delivery.takenAt?.iso, status: outcome.status,
      milliseconds: outcome.milliseconds, flaw: outcome.flaw?.rawValue, answer: outcome.answer)
  }
}
