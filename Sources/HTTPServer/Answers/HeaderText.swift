/// What may stand in a field's value on the wire.
enum HeaderText {
  /// Without control characters, which could end the field and begin another.
  static func safe(_ value: String) -> String {
    let isControl: (UInt8) -> Bool = { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
    guard value.utf8.contains(where: isControl) else { return value }
    return String(decoding: value.utf8.filter { !isControl($0) }, as: UTF8.self)
  }

  /// Whether the server alone says this: how a body is framed.
  static func isFraming(_ name: String) -> Bool {
    switch name.utf8.count {
    case 14: name.lowercased() == "content-length"
    case 17: name.lowercased() == "transfer-encoding"
    default: false
    }
  }
}
