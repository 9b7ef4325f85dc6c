import CPwquality

/// Tells which passwords are guessed first: words of the packaged dictionary with the usual
/// disguises, palindromes, long repeats and sequences (libpwquality with cracklib's dictionary).
///
/// How long a password must be is not asked here. The check reads files and blocks for about a
/// millisecond.
package final class PasswordChecker: Sendable {
  /// Why commonness cannot be checked, found at the start and not when a person waits.
  package enum Flaw: Error, Equatable {
    case outOfMemory
    /// The dictionary is not installed or cannot be read (Debian: cracklib-runtime).
    case noDictionary
  }

  /// A run of one character, or of neighbours such as `1234`, that is still accepted.
  private static let longestRun: Int32 = 4

  // Written only in init, freed only in deinit; every check in between holds the lock.
  private nonisolated(unsafe) let settings: OpaquePointer

  /// - Parameter dictionary: The dictionary's path without its endings; nil for the system's own.
  package init(dictionary: String? = nil) throws(Flaw) {
    guard let settings = pwquality_default_settings() else { throw .outOfMemory }
    self.settings = settings
    Self.configure(settings)
    if let dictionary {
      guard pwquality_set_str_value(settings, PWQ_SETTING_DICT_PATH, dictionary) == 0 else {
        throw .outOfMemory
      }
    }
    // Without its dictionary the library refuses every text, with the code for a common one.
    guard !refuses("vq7k-mxe2-tzu9-hcw4"), refuses("password") else { throw .noDictionary }
  }

  deinit {
    pwquality_free_settings(settings)
  }

  private static func configure(_ settings: OpaquePointer) {
    let values: [(Int32, Int32)] = [
      (PWQ_SETTING_MIN_LENGTH, 6), (PWQ_SETTING_MIN_CLASS, 0),
      (PWQ_SETTING_DIG_CREDIT, 0), (PWQ_SETTING_UP_CREDIT, 0),
      (PWQ_SETTING_LOW_CREDIT, 0), (PWQ_SETTING_OTH_CREDIT, 0),
      (PWQ_SETTING_MAX_REPEAT, longestRun), (PWQ_SETTING_MAX_SEQUENCE, longestRun),
      (PWQ_SETTING_DICT_CHECK, 1),
    ]
    for (setting, value) in values { pwquality_set_int_value(settings, setting, value) }
  }

  /// Whether the password is among those that are guessed first.
  ///
  /// The library looks at the whole text only, so that `password1234` would pass. Its core, and
  /// the piece that it repeats, are therefore looked at too where they make up most of it.
  func isCommon(_ password: String) -> Bool {
    let text = password.filter { $0 != "\0" }
    return refuses(text)
      || PasswordCore.of(text).contains { refuses($0, onlyByDictionary: true) }
  }

  private func refuses(_ text: String, onlyByDictionary: Bool = false) -> Bool {
    let code = Self.cracklib.holding { pwquality_check(settings, text, nil, nil, nil) }
    switch code {
    case PWQ_ERROR_CRACKLIB_CHECK:
      return true
    case PWQ_ERROR_PALINDROME, PWQ_ERROR_MAX_CONSECUTIVE, PWQ_ERROR_MAX_SEQUENCE:
      return !onlyByDictionary
    default:
      return false
    }
  }

  /// cracklib works in static buffers.
  private static let cracklib = ThreadLock()
}
