package import Domain
import SQL
import Storage

extension Operations {
  /// Switches a webhook off; what it was to be told is remembered.
  package func switchWebhookOff(
    _ id: Webhook.ID, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> Webhook {
    let now = clock.now()
    return try await transact(refusing: WebhookRefusal.self) { transaction in
      let webhook = try transaction.webhook(id, principal).webhook
      guard webhook.isOn else { return webhook }
      return try transaction.silence(webhook, .switchedOff, principal, at: now)
    }
  }

  /// Switches a webhook on again.
  ///
  /// - Parameter catchingUp: Whether it is told what it missed, up to thirty days back; otherwise it
  ///   begins with what happens from now on.
  package func switchWebhookOn(
    _ id: Webhook.ID, catchingUp: Bool, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> Webhook {
    let now = clock.now()
    return try await transact(refusing: WebhookRefusal.self) { transaction in
      var webhook = try transaction.webhook(id, principal).webhook
      guard let silence = webhook.silence else { return webhook }
      webhook.silence = nil
      try transaction.set(nil, of: id)
      if catchingUp {
        try transaction.startLines(of: id, at: now)
        let since = max(silence.since, now.adding(days: -Webhook.keptDays))
        _ = try transaction.rewindLines(of: id, to: since, at: now)
      } else {
        try transaction.dropLines(of: id)
      }
      var facts = Facts()
      if catchingUp { facts.add("since", silence.since.iso) }
      try transaction.enter(.webhookSwitchedOn, webhook, principal, at: now, after: facts)
      return webhook
    }
  }

  /// Tells a webhook everything since a moment, once more where it was told.
  ///
  /// - Returns: Of how many customers there is something to tell.
  package func replay(
    _ id: Webhook.ID, since: Moment, as principal: Principal
  ) async throws(OperationError<WebhookRefusal>) -> Int {
    let now = clock.now()
    guard since <= now, since >= now.adding(days: -Webhook.keptDays) else {
      throw .refused(.outOfTime)
    }
    return try await transact(refusing: WebhookRefusal.self) { transaction in
      let webhook = try transaction.webhook(id, principal).webhook
      guard webhook.isOn else { throw WebhookRefusal.isOff }
      let count = try transaction.rewindLines(of: id, to: since, at: now)
      var facts = Facts()
      facts.add("since", since.iso)
      try transaction.enter(.webhookReplayed, webhook, principal, at: now, after: facts)
      return count
    }
  }
}

extension Transaction {
  /// Nothing more is sent to it, for a reason that the ledger tells.
  func silence(
    _ webhook: Webhook, _ why: Webhook.Silence.Reason, _ principal: Principal, at now: Moment
  ) throws(Fault) -> Webhook {
    var webhook = webhook
    webhook.silence = Webhook.Silence(since: now, why: why)
    try set(webhook.silence, of: webhook.id)
    try stopLines(of: webhook.id)
    var facts = Facts()
    facts.add("why", why.rawValue)
    try enter(.webhookSwitchedOff, webhook, principal, at: now, after: facts)
    return webhook
  }
}
