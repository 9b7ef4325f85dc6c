import Domain
import TestSupport
import Testing

@Suite struct `A deleted user` {
  private let deletion = House.start

  private func user(deletedAt: Moment?) -> User {
    User(
      id: User.ID(high: 1, low: 1),
      signInName: SignInName(stored: "a@alder.example", key: "a@alder.example"),
      displayName: PersonName(stored: "A"), roles: RoleSet([.serviceAdmin]), createdAt: deletion,
      deletedAt: deletedAt)
  }

  @Test func `comes back as it was within thirty days`() throws {
    let back = try user(deletedAt: deletion).restored(
      at: deletion.adding(days: 30).adding(seconds: -1))
    #expect(back == user(deletedAt: nil))
  }

  @Test(arguments: [30, 31, 365])
  func `does not come back once its days are over`(days: Int) {
    #expect(throws: RestoreRefusal.retentionOver(since: deletion.adding(days: 30))) {
      try user(deletedAt: deletion).restored(at: deletion.adding(days: days))
    }
  }

  @Test func `is one who was deleted`() {
    #expect(throws: RestoreRefusal.notDeleted) { try user(deletedAt: nil).restored(at: deletion) }
    #expect(user(deletedAt: nil).purgeDue == nil)
    #expect(user(deletedAt: nil).daysLeft(at: deletion) == nil)
  }

  @Test func `has whole days left, never fewer than none`() {
    let user = user(deletedAt: deletion)
    #expect(user.daysLeft(at: deletion) == 30)
    #expect(user.daysLeft(at: deletion.adding(seconds: 1)) == 29)
    #expect(user.daysLeft(at: deletion.adding(days: 30).adding(seconds: -1)) == 0)
    #expect(user.daysLeft(at: deletion.adding(days: 40)) == 0)
  }
}

@Suite struct `A role` {
  @Test(arguments: [
    (Role.globalAdmin, "62e90394-69f5-4237-9190-012177145e10", "Company Administrator"),
    (.passwordAdmin, "729827e3-9c14-49f7-bb1b-9608f156bbb8", "Helpdesk Administrator"),
    (
      .userManagementAdmin, "fe930be7-5e62-47db-91af-98c3a49a38b1", "User Account Administrator"
    ),
    (.serviceAdmin, "f023fd81-a637-4b56-95fd-791ac0226033", "Service Support Administrator"),
  ])
  func `has the directory's own id, and is read by word, name and id`(
    role: Role, id: String, name: String
  ) {
    #expect(role.id.text == id)
    #expect(role.directoryName == name)
    for text in [role.word, role.word.uppercased(), " \(name.lowercased()) ", id.uppercased()] {
      #expect(Role(parsing: text) == role)
    }
    #expect(Role(id: role.id) == role)
  }

  @Test(arguments: ["", "king", "admin", "globaladmins"]) func `is nothing else`(text: String) {
    #expect(Role(parsing: text) == nil)
  }

  @Test func `stands in a set without order and repetition`() {
    let set = RoleSet([.serviceAdmin, .globalAdmin, .serviceAdmin])
    #expect(set.roles == [.globalAdmin, .serviceAdmin])
    #expect(set.contains(.globalAdmin) && !set.contains(.passwordAdmin))
    #expect(RoleSet([]).roles.isEmpty)
  }
}

@Suite struct `A change of a user` {
  @Test func `leaves what it does not name, and can empty a field`() {
    let name = SignInName(stored: "a@alder.example", key: "a@alder.example")
    let user = User(
      id: User.ID(high: 1, low: 1), signInName: name, displayName: PersonName(stored: "A"),
      firstName: PersonName(stored: "F"), lastName: PersonName(stored: "L"),
      location: Location(stored: "NL"), createdAt: House.start)
    #expect(UserChange().applied(to: user) == user)
    let changed = UserChange(
      displayName: PersonName(stored: "B"), firstName: .clear, location: .set(.init(stored: "DE"))
    ).applied(to: user)
    #expect(changed.displayName.text == "B")
    #expect(changed.firstName == nil)
    #expect(changed.lastName?.text == "L")
    #expect(changed.location?.code == "DE")
    #expect(changed.signInName == name)
  }
}
