package import Secrets
import Storage

/// A password that came with a request, hashed and ready for a plan.
package struct HashedPassword: Sendable {
  let given: GivenHash
}

extension Operations {
  /// Rows of one plan that may bring a password of their own: each costs some 20 ms to hash.
  package static let mostGivenPasswords = 200

  /// Hashes a password that a program chose for a user.
  ///
  /// - Parameter mustChange: The user has to choose an own one at the first sign-in.
  /// - Throws: `HashingQueue.Busy`, or `ChosenPasswordHash.OutOfMemory`.
  package func hash(
    _ password: GivenPassword, mustChange: Bool
  ) async throws -> HashedPassword {
    let hash = try await passwords.hashing.run { try ChosenPasswordHash(of: password).stored }
    return HashedPassword(given: GivenHash(hash: hash, mustChange: mustChange))
  }

  /// Reads a password as PC 3.7 wants it. Looks into a dictionary, on a thread of its own.
  package func givenPassword(
    _ text: String
  ) async throws -> Result<GivenPassword, GivenPassword.Flaw> {
    let checker = passwords.checker
    return try await passwords.hashing.run {
      Result { () throws(GivenPassword.Flaw) in
        try GivenPassword(parsing: text, checker: checker)
      }
    }
  }
}
