package import Domain

extension Phrases {
  /// What is wrong with one value, and the mend.
  ///
  /// - Parameter column: Where it stands, when that is known: an address that is malformed is
  ///   explained better than any value that is.
  package func explain(_ flaw: CellFlaw.Reason, in column: Upload.Column? = nil) -> Explanation {
    switch flaw {
    case .missing: flaws.missing
    case .malformed: column == .email ? flaws.malformedEmail : flaws.malformed
    case .tooLong(let limit): flaws.tooLong(limit)
    case .controlCharacter: flaws.controlCharacter
    case .repeated(let line): flaws.repeated(line)
    case .alreadyUser(let proposal):
      proposal.map { flaws.alreadyUserTry($0) } ?? flaws.alreadyUser
    case .deletedUser(let due): due.map { flaws.deletedUserUntil($0) } ?? flaws.deletedUser
    case .foreignDomain(let owned): flaws.foreignDomain(owned)
    case .unknownLocation: flaws.unknownLocation
    case .unknownRole(let known): flaws.unknownRole(known)
    case .unknownProduct: flaws.unknownProduct
    case .notEntitled: flaws.notEntitled
    case .otherCustomer: flaws.otherCustomer
    case .brokenLine(let flaw): explain(flaw)
    }
  }

  private func explain(_ flaw: CellFlaw.LineFlaw) -> Explanation {
    switch flaw {
    case .strayQuote: flaws.strayQuote
    case .openQuote: flaws.openQuote
    case .tooManyFields: flaws.tooManyFields
    case .tooFewFields: flaws.tooFewFields
    case .tooLong: flaws.lineTooLong
    case .undecodable: flaws.undecodable
    }
  }

  package func explain(_ flaw: PersonName.Flaw) -> Explanation {
    switch flaw {
    case .empty: flaws.missing
    case .tooLong(let limit): flaws.tooLong(limit)
    case .controlCharacter: flaws.controlCharacter
    }
  }

  package func explain(_ flaw: SignInName.Flaw) -> Explanation {
    switch flaw {
    case .empty: flaws.missing
    case .tooLong(let limit): flaws.tooLong(limit)
    case .malformed: flaws.malformedEmail
    }
  }

  package func explain(_ flaw: EmailAddress.Flaw) -> Explanation {
    switch flaw {
    case .empty: flaws.missing
    case .tooLong: flaws.tooLong(254)
    case .malformed: flaws.malformedEmail
    }
  }

  package func explain(_ flaw: Location.Flaw) -> Explanation {
    switch flaw {
    case .empty: flaws.missing
    case .unknown: flaws.unknownLocation
    }
  }

  package func explain(_ flaw: Quantity.Flaw) -> Explanation {
    switch flaw {
    case .negative: licenses.badQuantity(Quantity.limit)
    case .tooLarge(let limit): licenses.badQuantity(limit)
    }
  }

  /// Why a file cannot be taken.
  package func explain(_ refusal: UploadRefusal) -> Explanation {
    switch refusal {
    case .unknown: uploads.unknown
    case .empty: uploads.empty
    case .tooLarge(let limit): uploads.tooLarge(limit)
    case .undecodable(let line): uploads.undecodable(line)
    case .missingColumns(let columns): uploads.missingColumns(columns.map(csvHeader))
    case .repeatedColumn(let column): uploads.repeatedColumn(column)
    case .unknownColumns(let columns): uploads.unknownColumns(columns)
    case .noRows: uploads.noRows
    case .flawedRows(let rows): uploads.rowsFlawed(rows)
    case .notText: uploads.notText
    case .tooManyCustomers(let limit): bulk.tooManyCustomers(limit)
    case .unknownCustomers(let names): bulk.unknownCustomers(names)
    }
  }

  /// The header of a column in files that we write.
  package func csvHeader(_ column: Upload.Column) -> String {
    UploadHeaders.name(column, language: language.tag)
  }
}

extension Phrases {
  /// What is wrong in many rows alike.
  package func explain(_ group: CellFlaw.Group, _ customer: Customer) -> Explanation {
    switch group.kind {
    case .missing: flaws.missing
    case .malformed: group.column == .email ? flaws.malformedEmail : flaws.malformed
    case .tooLong: flaws.tooLong(PersonName.limit)
    case .controlCharacter: flaws.controlCharacter
    case .repeated: corrections.repeatedName
    case .alreadyUser: flaws.alreadyUser
    case .deletedUser: flaws.deletedUser
    case .foreignDomain: flaws.foreignDomain(customer.domains.map(\.text))
    case .unknownLocation: flaws.unknownLocation
    case .unknownRole: flaws.unknownRole(Role.allCases.map(\.word))
    case .unknownProduct: flaws.unknownProduct
    case .notEntitled: flaws.notEntitled
    case .otherCustomer: flaws.otherCustomer
    case .brokenLine: corrections.brokenLine
    }
  }
}
