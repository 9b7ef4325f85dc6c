import Domain
import Imports
import Messages
import Wire

extension ImportRun {
  func surveyStaff(_ source: ImportSource) throws {
    let reader = reader(source)
    var lines: [String: Int] = [:]
    try source.rows { row in
      guard let member = opened(row, of: source, reader.member) else { return }
      let key = member.email.key
      if let other = lines[key] {
        let flaw = RowFlaw.cell(.staffEmail, value: member.email.text, .repeated(line: other))
        return source.tally.refuse(row.line, flaw.code, texts.flaw(flaw))
      }
      lines[key] = row.line
      staffRows.append((source, key))
      if let known = house.staff[key] { return compare(member, known, row.line, source) }
      source.tally.created += 1
      newStaff.append((source, row.line, member))
      if !member.otherRoles.isEmpty {
        source.tally.note(row.line, "other-roles", imports.otherRoles(member.otherRoles))
      }
    }
  }

  private func compare(
    _ member: ImportedMember, _ known: StaffAnswer, _ line: Int, _ source: ImportSource
  ) {
    if known.disabledAt != nil {
      source.tally.note(line, "disabled", imports.disabledMember)
    }
    var fields: [ImportField] = []
    if member.name.text != known.name { fields.append(.staffName) }
    if Set(member.roles.map(\.rawValue)) != Set(known.roles) { fields.append(.staffRoles) }
    compare(line, of: source, fields)
  }

  /// Invites those who are not here. Their links are shown this once.
  func inviteStaff(_ invitations: ImportInvitations?) throws {
    guard let invitations else { return }
    for (source, line, member) in newStaff {
      let request = StaffRequest(
        name: member.name.text, email: member.email.text,
        roles: member.roles.map(\.rawValue).sorted())
      do {
        let made = try house.api.post(
          InvitationAnswer.self, APIPath("staff").text, request)
        try invitations.add(member, link: made.link)
      } catch {
        let problem = try rowProblem(error)
        source.tally.takeBack(line, problem.code, problem.text)
      }
    }
    try invitations.finish()
  }
}
