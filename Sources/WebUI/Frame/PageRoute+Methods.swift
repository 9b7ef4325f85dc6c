import HTTP

extension PageRoute {
  /// What can be asked of this route.
  var methods: [Method] {
    switch self {
    case .home, .asset, .script, .styleguide, .find, .template, .customers, .customerFile,
      .operations, .running, .activity, .activityFile, .staff, .webhooks, .applications,
      .developers:
      [.get]
    case .newApplication, .application, .authorize, .bulkFiles: readAndSend
    case .bulkFile: [.get]
    case .bulkAct: [.post]
    case .handover: readAndSend
    case .signIn, .join, .appearance, .newCustomer, .newStaff, .staffMember, .profile, .tokens,
      .newWebhook, .webhook:
      readAndSend
    case .signOut, .language, .chainCheck, .staffAct, .profileAct, .tokenEnd, .webhookAct,
      .applicationAct:
      [.post]
    case .me(let route):
      switch route {
      case .licenses: [.get]
      case .signIn, .password: readAndSend
      case .signOut, .sessions: [.post]
      }
    case .of(_, let route): route.methods
    }
  }

  /// Where one comes back to from a detour: this page where it can be asked for, else the nearest
  /// one that can.
  var returning: PageRoute {
    if methods.contains(.get), self != .running { return self }
    switch self {
    case .running: return .operations(OperationQuery())
    case .of(let customer, .handoverAct): return .of(customer, .handovers(HandoverQuery()))
    case .of(let customer, .uploadRemoval): return .of(customer, .uploads)
    case .of(let customer, .retry(let id)), .of(let customer, .undo(let id)),
      .of(let customer, .steering(let id, _)):
      return .of(customer, .operation(id, ListQuery()))
    case .of(let customer, .restoration): return .of(customer, .deletedUsers(ListQuery()))
    case .of(let customer, .chainCheck): return .of(customer, .activity(LedgerQuery()))
    case .of(let customer, _): return .of(customer, .users(UserListQuery()))
    case .me: return .me(.licenses)
    case .chainCheck: return .activity(LedgerQuery())
    case .staffAct(let id, _): return .staffMember(id)
    case .profileAct: return .profile
    case .tokenEnd: return .tokens
    case .webhookAct(let id, _): return .webhook(id, WebhookQuery())
    case .applicationAct(let id, _): return .application(id)
    case .bulkAct(let id, _): return .bulkFile(id, BulkQuery())
    default: return .home
    }
  }
}

private let readAndSend: [Method] = [.get, .post]

extension CustomerRoute {
  var methods: [Method] {
    switch self {
    case .usersFile, .users: [.get]
    case .selection: [.post]
    case .packMail: readAndSend
    case .handovers, .operationRows, .operationEvents: [.get]
    case .handoverAct, .retry, .undo: [.post]
    case .account, .newUser, .anotherUser, .userEdit, .deletedUsers, .uploads, .upload, .quantity:
      readAndSend
    case .user, .plan, .operations, .operation, .failedRows, .resultRows, .licensesUpdated,
      .uploadProblems, .newProduct, .seats, .activity, .activityFile:
      [.get]
    case .licenses, .swap, .location, .roles, .passwordReset, .deletion, .application, .steering,
      .pack, .restoration, .uploadRemoval, .chainCheck:
      [.post]
    }
  }
}
