import Domain
import SQL
import Secrets
import Storage

extension Carry {
  mutating func createUsers() throws {
    try transaction.insert(
      done.map { judgment in
        let target = judgment.row.target
        return User(
          id: judgment.row.user, signInName: target.signInName, displayName: target.displayName,
          firstName: target.firstName, lastName: target.lastName, location: target.location,
          roles: target.roles, createdAt: now)
      }, permit)
    try assignGains()
    try issuePasswords()
    for judgment in done {
      enter(
        judgment,
        after: judgment.row.target.facts(licenses: judgment.licenses?.after ?? [:]))
    }
  }

  mutating func updateUsers() throws {
    try expect(try transaction.update(done.map(\.row), permit))
    for judgment in done {
      guard let user = judgment.user?.user else { continue }
      let change = PlanRow.Target(user).difference(to: judgment.row.target)
      enter(judgment, before: change.before, after: change.after)
    }
  }

  mutating func resetPasswords() throws {
    try expect(try transaction.touch(done.map(\.row), permit))
    try issuePasswords()
    try transaction.endSessions(of: done.map(\.row.user), in: permit.customer)
    for judgment in done { enter(judgment) }
  }

  mutating func deleteUsers() throws {
    let users = done.map(\.row.user)
    try expect(try transaction.delete(done.map(\.row), at: now, permit))
    try transaction.setAside(licensesOf: users, permit)
    try transaction.endSessions(of: users, in: permit.customer)
    for judgment in done {
      guard let user = judgment.user else { continue }
      enter(judgment, before: PlanRow.Target(user.user).facts(licenses: user.held))
    }
  }

  mutating func restoreUsers() throws {
    let users = done.map(\.row.user)
    try expect(try transaction.restore(done.map(\.row), permit))
    try assignGains()
    try transaction.forget(setAsideLicensesOf: users, permit)
    for judgment in done {
      enter(
        judgment,
        after: judgment.row.target.facts(licenses: judgment.licenses?.after ?? [:]))
    }
  }

  mutating func purgeUsers() throws {
    let users = done.map(\.row.user)
    try transaction.forget(setAsideLicensesOf: users, permit)
    try transaction.purgeCredentials(of: users, permit)
    try expect(try transaction.purge(done.map(\.row), permit))
    for judgment in done {
      guard let user = judgment.user else { continue }
      enter(judgment, before: PlanRow.Target(user.user).facts(licenses: user.held))
    }
  }

  func assignGains() throws {
    try transaction.assign(
      done.flatMap { judgment in
        (judgment.licenses?.gained ?? []).map { product in
          (
            judgment.row.user,
            Assignment(
              product: product, disabledPlans: judgment.licenses?.after[product] ?? [])
          )
        }
      }, permit)
  }

  /// Passwords that came with the request go to their users; for the other rows some are made.
  private func issuePasswords() throws {
    let given = try transaction.givenPasswords(
      of: plan.id, after: operation.cursor, to: step.cursor, permit)
    if !given.isEmpty {
      try transaction.give(
        done.compactMap { judgment in
          given[judgment.row.number].map { (judgment.row.user, $0) }
        }, at: now, permit)
      try transaction.forgetGivenPasswords(of: plan.id, to: step.cursor, permit)
    }
    try issuePasswords(for: done.filter { given[$0.row.number] == nil })
  }

  /// Makes a password for each row: its hash goes to the user, itself into the sealed pack.
  private func issuePasswords(for rows: [Judgment]) throws {
    guard !rows.isEmpty else { return }
    guard let pack = operation.pack,
      let (_, keyBytes) = try transaction.pack(pack, in: permit.customer),
      let key = PackKey(bytes: keyBytes)
    else { throw Fault.corrupt(statement: "packs.get") }
    var maker = TemporaryPasswordMaker(random)
    var hashes: [(user: User.ID, hash: [UInt8])] = []
    hashes.reserveCapacity(rows.count)
    var part = PackPart()
    for judgment in rows {
      let password = maker.make()
      let user = judgment.row.user
      let hash = TemporaryPasswordHash(
        of: password, user: (user.high, user.low), key: passwordKey)
      hashes.append((user, hash.bytes))
      part.add(judgment.row, password)
    }
    try transaction.issue(hashes, at: now, permit)
    try transaction.add(
      SealedPack.seal(part.bytes, to: key), number: step.cursor, passwords: rows.count, to: pack,
      permit)
  }
}

extension PlanRow.Target {
  /// The fields that differ, before and after.
  func difference(to other: PlanRow.Target) -> (before: Facts, after: Facts) {
    var before = Facts()
    var after = Facts()
    func note(_ name: StaticString, _ old: String, _ new: String) {
      guard old != new else { return }
      before.add(name, old)
      after.add(name, new)
    }
    note("displayName", displayName.text, other.displayName.text)
    note("signInName", signInName.text, other.signInName.text)
    note("firstName", firstName?.text ?? "", other.firstName?.text ?? "")
    note("lastName", lastName?.text ?? "", other.lastName?.text ?? "")
    note("location", location?.code ?? "", other.location?.code ?? "")
    if roles != other.roles {
      before.add("roles", roles.roles.map(\.word))
      after.add("roles", other.roles.roles.map(\.word))
    }
    return (before, after)
  }
}
