extension Language {
  /// A whole number with its thousands apart: 5,000, 5.000, or 5 000 with a no-break space.
  ///
  /// Dutch and German set a point, Swedish a no-break space.
  package func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }

  private var separator: String {
    switch self {
    case .english: ","
    case .dutch, .german: "."
    case .swedish: "\u{A0}"
    }
  }

  /// A size in bytes in the largest unit that keeps it at or over 1: 1 GiB, 512 KiB.
  package func size(_ bytes: Int) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"]
    var size = bytes
    var unit = 0
    while size >= 1024, unit < units.count - 1 {
      size /= 1024
      unit += 1
    }
    return "\(number(size))\u{A0}\(units[unit])"
  }

  /// Names in a row: "A, B and C".
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(and) \(last)"
  }

  /// A choice: "A, B or C".
  package func choice(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(or) \(last)"
  }

  private var and: String {
    switch self {
    case .english: "and"
    case .dutch: "en"
    case .german: "und"
    case .swedish: "och"
    }
  }

  private var or: String {
    switch self {
    case .english: "or"
    case .dutch: "of"
    case .german: "oder"
    case .swedish: "eller"
    }
  }
}
