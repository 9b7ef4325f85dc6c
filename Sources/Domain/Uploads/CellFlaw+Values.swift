// What is wrong with a value, as a cell of a file tells it.
extension CellFlaw.Reason {
  package init(_ flaw: PersonName.Flaw) {
    self =
      switch flaw {
      case .empty: .missing
      case .tooLong(let limit): .tooLong(limit: limit)
      case .controlCharacter: .controlCharacter
      }
  }

  package init(_ flaw: SignInName.Flaw) {
    self =
      switch flaw {
      case .empty: .missing
      case .tooLong(let limit): .tooLong(limit: limit)
      case .malformed: .malformed
      }
  }
}
