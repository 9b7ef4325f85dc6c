/// Why an installation is not moved, or not on.
package enum MoveRefusal: Error, Sendable, Equatable {
  /// Only one side has this table or column, or it has no key: they are not of the same program.
  case differentSchemas(String)
  /// The target is neither empty nor a copy that was broken off.
  case notEmpty(table: String)
  /// What was copied before the break is not what the source holds now.
  case sourceChanged(table: String)
  /// Somebody else writes into the same target.
  case disturbed(table: String)
  /// A table of the finished copy is not what the source holds.
  case unequal(table: String)
  /// The source was lost while it was read. What was copied stays, and can be carried on.
  case interrupted
}
