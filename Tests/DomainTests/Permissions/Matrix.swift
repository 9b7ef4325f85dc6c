import Domain
import TestSupport
import Testing

@Suite struct `The matrix of rights` {
  @Test func `is the golden one`() throws {
    let verdict = try Golden.check(matrix, "permissions.txt")
    #expect(verdict == .same || verdict == .written, "\(verdict)")
  }

  private var matrix: String {
    let width = RightName.allCases.map(\.rawValue.count).max() ?? 0
    var lines = [
      pad("", width) + StaffRole.allCases.map { "  " + $0.rawValue }.joined()
    ]
    for right in RightName.allCases {
      let marks = StaffRole.allCases.map { role in
        Policy.matrix[right]?.contains(role) == true ? "  x " : "  . "
      }
      lines.append((pad(right.rawValue, width) + marks.joined()).trimmed)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: width - text.count)
  }

  @Test func `says something of every right`() {
    #expect(Set(Policy.matrix.keys) == Set(RightName.allCases))
  }

  @Test func `gives nobody without a role anything, and a job everything`() throws {
    let nobody = Principal(member(roles: []))
    for right in RightName.allCases {
      #expect(!Policy.allows(right, nobody))
      #expect(Policy.allows(right, .house))
    }
  }

  @Test(arguments: RightName.allCases)
  func `adds up over the roles that somebody has`(right: RightName) {
    for one in StaffRole.allCases {
      for other in StaffRole.allCases {
        let both = Policy.allows(right, Principal(member(roles: [one, other])))
        let each =
          Policy.allows(right, Principal(member(roles: [one])))
          || Policy.allows(right, Principal(member(roles: [other])))
        #expect(both == each)
      }
    }
  }

  @Test func `tells a customer out of reach before any right`() {
    let mine = Customer.ID(high: 1, low: 1)
    let theirs = Customer.ID(high: 1, low: 2)
    let agent = Principal(member(roles: [.salesAgent], reach: .only([mine])))
    #expect(throws: Denial.notYours) { try Policy.permit(May.UploadUsers.self, agent, theirs) }
    #expect(throws: Denial.notAllowed(.uploadUsers)) {
      try Policy.permit(May.UploadUsers.self, agent, mine)
    }
    #expect(throws: Denial.notYours) { try Policy.permit(changing: .delete, agent, theirs) }
    #expect(throws: Denial.notAllowed(.deleteUsers)) {
      try Policy.permit(changing: .delete, agent, mine)
    }
    #expect(throws: Denial.notAllowed(.manageStaff)) {
      try Policy.permit(May.ManageStaff.self, agent)
    }
  }

  @Test func `leaves purging to the job, whoever asks`() throws {
    let customer = Customer.ID(high: 1, low: 1)
    let admin = Principal(member(roles: Set(StaffRole.allCases)))
    #expect(throws: Denial.notAllowed(.deleteUsers)) {
      try Policy.permit(changing: .purge, admin, customer)
    }
    #expect(try Policy.permit(changing: .purge, .purge, customer).customer == customer)
  }

  private func member(roles: Set<StaffRole>, reach: Reach = .everyCustomer) -> StaffMember {
    StaffMember(
      id: StaffMember.ID(high: 1, low: 1), name: Label(stored: "Sam"),
      email: EmailAddress(stored: "sam@partner.example"), roles: roles, reach: reach)
  }
}
