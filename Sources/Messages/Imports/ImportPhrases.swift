/// What is said about files that come from other systems: what they are, what becomes of them, and
/// whether the numbers agree in the end.
package struct ImportPhrases: Sendable {
  package typealias One = @Sendable (String) -> String
  package typealias Count = @Sendable (Int) -> String

  // What a file is.
  package let kindCustomers: String
  package let kindSubscriptions: String
  package let kindLicenses: String
  package let kindActiveUsers: String
  package let kindDirectoryUsers: String
  package let kindCustomerUsers: String
  package let kindUserFile: String
  package let kindDeletedUsers: String
  package let kindStaff: String

  // What a column becomes.
  package let fieldCustomerName: String
  package let fieldCustomerDomain: String
  package let fieldSignInName: String
  package let fieldDisplayName: String
  package let fieldFirstName: String
  package let fieldLastName: String
  package let fieldLocation: String
  package let fieldProducts: String
  package let fieldRoles: String
  package let fieldBlocked: String
  package let fieldDeletedAt: String
  package let fieldUserType: String
  package let fieldCustomer: String
  package let fieldProduct: String
  package let fieldUnits: String
  package let fieldAssigned: String
  package let fieldStatus: String
  package let fieldStaffName: String
  package let fieldStaffEmail: String
  package let fieldStaffRoles: String

  // Why a column is not taken over.
  package let leftContact: String
  package let leftAddress: String
  package let leftPosition: String
  package let leftDirectory: String
  package let leftPassword: String
  package let leftHistory: String
  package let leftIdentity: String
  package let leftRelationship: String
  package let leftBilling: String
  package let leftCounted: String
  package let leftUnknown: String

  // Recognizing.
  package let recognized: @Sendable (_ file: String, _ kind: String) -> String
  package let takenAs: @Sendable (_ header: String, _ field: String) -> String
  package let notTaken: @Sendable (_ header: String, _ why: String) -> String
  package let noHeader: One
  package let notRecognized: One
  package let nearest: @Sendable (_ kind: String, _ missing: [String]) -> String
  package let missingColumns:
    @Sendable (_ file: String, _ kind: String, _ missing: [String]) -> String
  package let repeatedColumn:
    @Sendable (_ file: String, _ field: String, _ headers: [String]) -> String
  package let severalKinds: @Sendable (_ file: String, _ words: [String]) -> String
  package let undecodable: @Sendable (_ file: String, _ line: Int) -> String

  // What has to be said first.
  package let asOneFile: String
  package let badMapping: One
  package let unmapped: One
  package let passwordsNeeded: String
  package let invitationsNeeded: String
  package let customerNeeded: One

  // Rows.
  package let unknownProduct: @Sendable (_ name: String) -> Explanation
  package let severalProducts: @Sendable (_ name: String, _ codes: [String]) -> Explanation
  package let noKnownRole: @Sendable (_ roles: String) -> Explanation
  package let malformedDomain: One
  package let notANumber: One
  package let unknownStatus: One
  package let noCustomer: @Sendable (_ domain: String) -> Explanation
  package let otherCustomer: @Sendable (_ customer: String) -> String
  package let sharedDomains: @Sendable (_ customers: [String]) -> String
  package let notFound: String
  package let outDeleted: String
  package let outBlocked: String
  package let outGuest: String
  package let outInactive: String
  package let outNoUnits: String
  package let outUnasked: String
  package let differs: @Sendable (_ fields: [String]) -> String
  package let unitsDiffer: @Sendable (_ product: String, _ here: Int, _ there: Int) -> String
  package let disabledMember: String
  package let otherRoles: @Sendable (_ roles: [String]) -> String

  // Before and after.
  package let work:
    @Sendable (_ customers: Int, _ units: Int, _ users: Int, _ staff: Int) -> [String]
  package let question: @Sendable (_ work: [String]) -> String
  package let nothingToDo: String
  package let changedNothing: String
  package let checkedOnly: One
  package let withoutLicenses: One
  package let refusedSaved: @Sendable (_ rows: Int, _ path: String) -> String
  package let passwordsSaved: @Sendable (_ count: Int, _ path: String) -> String
  package let invitationsSaved: @Sendable (_ count: Int, _ path: String) -> String

  // The count check.
  package let checkTitle: String
  package let columnFile: String
  package let columnRows: String
  package let columnHere: String
  package let columnDiffers: String
  package let columnCreated: String
  package let columnLeftOut: String
  package let columnRefused: String
  package let columnFound: String
  package let reason: @Sendable (_ rows: Int, _ why: String) -> String
  package let alike: @Sendable (_ rows: Int, _ one: String) -> String
  package let seatsAgree: @Sendable (_ customer: String, _ product: String, _ seats: Int) -> String
  package let seatsDiffer:
    @Sendable (_ customer: String, _ product: String, _ wanted: Int, _ found: Int) -> String
  package let agrees: String
  package let disagrees: String
}
