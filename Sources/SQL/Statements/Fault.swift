/// Something broke, in the database or on the way to it.
///
/// A fault names statements, constraints and columns by position, never bound values.
package enum Fault: Error, Sendable, Hashable {
  /// A constraint said no: its name, or that of the unique index.
  ///
  /// What has no name of its own gets the one that PostgreSQL would give it (`users_pkey`,
  /// `users_email_key`, `users_email_not_null`); a broken foreign key in SQLite is "foreign"; a
  /// trigger's refusal is the text that it raised.
  case constraint(String)
  /// Somebody else held the database for longer than the engine waits.
  case busy
  /// The database's server does not answer, or left in the middle of a transaction: what was not
  /// committed is undone. In the middle of the commit itself nobody knows.
  case unreachable(reason: String)
  /// Too many are waiting already; nothing was begun.
  case overloaded
  /// The engine was closed.
  case closed
  /// The deadline came before the end; what was written has been rolled back.
  case timedOut
  /// A stored value is not what can have been stored.
  case corrupt(statement: String)
  /// A column, counted from 0, holds another kind than was asked for, or null.
  case mismatch(statement: String, column: Int)
  /// The database was made by a newer program.
  case newerSchema(found: Int, known: Int)
  /// A migration that was applied already reads differently now, or is gone.
  case migrationChanged(number: Int)
  /// Any other error, with the engine's code and its fixed text for that code.
  case engine(code: Int, statement: String, message: String)
}
