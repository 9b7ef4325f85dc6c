import Domain
import Imports
import Messages

/// What an import says, in the language of the command line.
struct ImportTexts {
  let phrases: Phrases
  var imports: ImportPhrases { phrases.imports }

  init(_ language: CLILanguage) {
    phrases = .of(Language(rawValue: language.rawValue) ?? .english)
  }

  func kind(_ kind: ExportKind) -> String {
    switch kind {
    case .customers: imports.kindCustomers
    case .subscriptions: imports.kindSubscriptions
    case .licenses: imports.kindLicenses
    case .activeUsers: imports.kindActiveUsers
    case .directoryUsers: imports.kindDirectoryUsers
    case .customerUsers: imports.kindCustomerUsers
    case .userFile: imports.kindUserFile
    case .deletedUsers: imports.kindDeletedUsers
    case .staff: imports.kindStaff
    }
  }

  func field(_ field: ImportField) -> String {
    switch field {
    case .customerName: imports.fieldCustomerName
    case .customerDomain: imports.fieldCustomerDomain
    case .signInName: imports.fieldSignInName
    case .displayName: imports.fieldDisplayName
    case .firstName: imports.fieldFirstName
    case .lastName: imports.fieldLastName
    case .location: imports.fieldLocation
    case .products: imports.fieldProducts
    case .roles: imports.fieldRoles
    case .blocked, .enabled: imports.fieldBlocked
    case .deletedAt: imports.fieldDeletedAt
    case .userType: imports.fieldUserType
    case .customer: imports.fieldCustomer
    case .product: imports.fieldProduct
    case .units: imports.fieldUnits
    case .assigned: imports.fieldAssigned
    case .status: imports.fieldStatus
    case .staffName: imports.fieldStaffName
    case .staffEmail: imports.fieldStaffEmail
    case .staffRoles: imports.fieldStaffRoles
    }
  }

  /// What becomes of a column, in a sentence.
  func column(_ column: Recognition.Column) -> String {
    switch column.fate {
    case .taken(let target): imports.takenAs(column.header, field(target))
    case .left(let reason): imports.notTaken(column.header, why(reason))
    }
  }

  private func why(_ reason: LeftReason) -> String {
    switch reason {
    case .contact: imports.leftContact
    case .address: imports.leftAddress
    case .position: imports.leftPosition
    case .directory: imports.leftDirectory
    case .password: imports.leftPassword
    case .history: imports.leftHistory
    case .identity: imports.leftIdentity
    case .relationship: imports.leftRelationship
    case .billing: imports.leftBilling
    case .counted: imports.leftCounted
    case .unknown: imports.leftUnknown
    }
  }

  func leftOut(_ out: LeftOut) -> String {
    switch out {
    case .deleted: imports.outDeleted
    case .blocked: imports.outBlocked
    case .guest: imports.outGuest
    case .inactive: imports.outInactive
    case .noUnits: imports.outNoUnits
    case .unasked: imports.outUnasked
    }
  }

  func flaw(_ flaw: RowFlaw) -> String {
    switch flaw {
    case .cell(let target, let value, let reason):
      let place = field(target) + (value.isEmpty ? "" : " (\(value))")
      let column: Upload.Column? = [.signInName, .staffEmail].contains(target) ? .email : nil
      return place + ": " + phrases.explain(reason, in: column).text
    case .brokenLine(let reason): return phrases.explain(.brokenLine(reason)).text
    case .domain(let text): return imports.malformedDomain(text)
    case .notANumber(let text): return imports.notANumber(text)
    case .unknownStatus(let text): return imports.unknownStatus(text)
    case .noKnownRole(let text): return imports.noKnownRole(text).text
    }
  }

  /// Why nobody can say what a file is.
  func flaw(_ flaw: RecognitionFlaw, of file: String) -> String {
    switch flaw {
    case .noHeader: return imports.noHeader(file)
    case .unknown(let nearest, let missing):
      let hint = nearest.map { " " + imports.nearest(kind($0), missing.map(field)) } ?? ""
      return imports.notRecognized(file) + hint
    case .missing(let kind, let missing):
      return imports.missingColumns(file, self.kind(kind), missing.map(field))
    case .ambiguous(let kinds): return imports.severalKinds(file, kinds.map(\.rawValue))
    case .repeated(let target, let headers):
      return imports.repeatedColumn(file, field(target), headers)
    }
  }
}
