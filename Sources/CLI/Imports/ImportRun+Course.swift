import Messages

extension ImportRun {
  var newUsers: Int { house.places.reduce(0) { $0 + $1.people.count } }
  var newUnits: Int { house.places.reduce(0) { $0 + $1.wishes.count } }
  var hasWork: Bool {
    !newCustomers.isEmpty || newUnits > 0 || newUsers > 0 || !newStaff.isEmpty
  }

  /// A trial run: plans for customers that are here, and nothing applied.
  func planAll() throws {
    for place in house.places where !place.people.isEmpty || !place.wishes.isEmpty {
      guard place.id != nil else {
        hint(imports.checkedOnly(place.name))
        lookAtLicenses(at: place)
        continue
      }
      try setUnits(at: place)
      try createUsers(at: place, nil)
    }
    let rest = hints - Self.brief
    if rest > 0 { tell("  " + invocation.say.change.moreRows(invocation.say.number(rest))) }
  }

  /// Customers that something is said of, before the others are only counted.
  private static let brief = 5

  /// Something about one customer of many.
  func hint(_ text: String) {
    hints += 1
    if hints <= Self.brief { tell(text) }
  }

  func carryOut(passwords: String?, invitations: String?) throws {
    // Somebody who breaks it off gets what was issued so far.
    console.listen()
    // Opened first: what nobody can save must not be made.
    let passwords = newUsers > 0 ? try passwords.map { try ImportPasswords(self, path: $0) } : nil
    var links: ImportInvitations?
    do {
      if !newStaff.isEmpty {
        links = try invitations.map { try ImportInvitations(self, path: $0) }
      }
      try createCustomers()
      for place in house.places where !place.people.isEmpty || !place.wishes.isEmpty {
        try carryOut(place, passwords)
      }
      try inviteStaff(links)
    } catch {
      // What was issued so far is kept; files without anything in them are not.
      try? passwords?.finish()
      try? links?.finish()
      throw error
    }
    try passwords?.finish()
  }

  private func carryOut(_ place: ImportPlace, _ passwords: ImportPasswords?) throws {
    guard place.id != nil else { return refuseAll(of: place) }
    try setUnits(at: place)
    try createUsers(at: place, passwords)
  }

  /// Nobody and nothing can come to a customer that was refused.
  private func refuseAll(of place: ImportPlace) {
    let explanation = imports.noCustomer(place.domains.first ?? place.name)
    for person in place.people { person.refuse("no-customer", explanation.text) }
    for wish in place.wishes { refuse(wish, "no-customer", explanation.text) }
  }

  /// To people; programs read one object.
  func tell(_ text: String) {
    guard !invocation.wantsJSON else { return }
    console.errorLine(TextWidth.harmless(text))
  }
}
