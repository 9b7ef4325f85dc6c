/// One line of a file, as far as it could be read.
package struct UploadRow: Hashable, Sendable {
  package var number: Int
  /// The line of the file on which it begins; the header is line 1.
  package var line: Int
  package var signInName: SignInName?
  package var displayName: PersonName?
  package var firstName: PersonName?
  package var lastName: PersonName?
  package var location: Location?
  package var roles: RoleSet
  package var licenses: [LicenseGrant]
  /// As they stood in the file; kept of rows that did not parse.
  package var cells: [String]
  package var flaws: [CellFlaw]
  /// Somebody decided that it goes no further.
  package var isLeftOut = false

  package init(number: Int, line: Int) {
    self.number = number
    self.line = line
    roles = []
    licenses = []
    cells = []
    flaws = []
  }
}
