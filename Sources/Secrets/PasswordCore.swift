/// What a password is built on, when there is little else to it.
enum PasswordCore {
  /// The texts that a guesser would start from: the letters between leading and trailing digits and
  /// signs, and the piece that is repeated. Only those that are at least half of the password, or
  /// all of it when repeated: a short word in a long phrase is no weakness.
  static func of(_ password: String) -> [String] {
    let characters = [Character](password)
    let core = trimmed(characters)
    var candidates: [[Character]] = []
    if core.count * 2 >= characters.count { candidates.append(core) }
    for whole in [characters, core] where whole.count * 2 >= characters.count {
      if let piece = repeated(whole) { candidates.append(trimmed(piece)) }
    }
    return candidates.filter { !$0.isEmpty && $0 != characters }.map { String($0) }
  }

  private static func trimmed(_ characters: [Character]) -> [Character] {
    guard let first = characters.firstIndex(where: \.isLetter),
      let last = characters.lastIndex(where: \.isLetter)
    else { return [] }
    return [Character](characters[first...last])
  }

  /// The shortest piece that the whole repeats, if there is one shorter than the whole.
  private static func repeated(_ whole: [Character]) -> [Character]? {
    guard whole.count > 1 else { return nil }
    for length in 1...(whole.count / 2) where whole.count.isMultiple(of: length) {
      if whole.indices.dropFirst(length).allSatisfy({ whole[$0] == whole[$0 - length] }) {
        return [Character](whole[..<length])
      }
    }
    return nil
  }
}
