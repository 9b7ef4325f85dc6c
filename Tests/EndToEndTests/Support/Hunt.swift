/// Looks for secrets in bytes, all of them in one pass.
struct Hunt {
  /// Every way in which a secret could be written down, by its first eight bytes.
  private var forms: [UInt64: [[UInt8]]] = [:]
  private var starts = [Bool](repeating: false, count: 1 << 16)

  /// - Parameter secrets: Texts of eight bytes or more.
  init(for secrets: [String]) {
    for secret in secrets {
      let bare = secret.filter { $0 != "-" }
      for form in Set([secret, bare, secret.uppercased(), bare.uppercased()]) {
        add(Array(form.utf8))
        // As UTF-16 would be: a zero behind each byte.
        add(form.utf8.flatMap { [$0, 0] })
      }
    }
  }

  private mutating func add(_ form: [UInt8]) {
    precondition(form.count >= 8)
    let word = form.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    forms[word, default: []].append(form)
    starts[Int(word >> 48)] = true
  }

  /// - Returns: How many secrets stand in the bytes, each place counted.
  func finds(in bytes: [UInt8]) -> Int {
    guard bytes.count >= 8 else { return 0 }
    return bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        var found = 0
        for index in 0..<(bytes.count - 7) {
          guard starts[Int(bytes[index]) << 8 | Int(bytes[index + 1])] else { continue }
          var word: UInt64 = 0
          for offset in 0..<8 { word = word << 8 | UInt64(bytes[index + offset]) }
          guard let candidates = forms[word] else { continue }
          for form in candidates where bytes[index...].starts(with: form) { found += 1 }
        }
        return found
      }
    }
  }
}
