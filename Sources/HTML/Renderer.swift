/// Writes nodes as UTF-8 into one buffer.
struct Renderer {
  var bytes: [UInt8] = []

  mutating func write(_ nodes: [Node]) {
    for node in nodes { write(node) }
  }

  mutating func write(_ node: Node) {
    switch node {
    case .text(let text): escape(text)
    case .element(let element): write(element)
    case .markup(let markup): write(markup.text)
    case .group(let nodes): write(nodes)
    }
  }

  private mutating func write(_ element: Element) {
    bytes.append(UInt8(ascii: "<"))
    write(element.name)
    for attribute in element.attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    guard !element.isVoid else { return }
    write(element.content)
    write("</")
    write(element.name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: Attribute) {
    if case .absent = attribute.value { return }
    bytes.append(UInt8(ascii: " "))
    write(attribute.prefix)
    write(attribute.name)
    guard case .text(let text) = attribute.value else { return }
    write("=\"")
    escape(text)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// The five characters that mean something in text or in an attribute become references.
  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var start = source.startIndex
      for index in source.indices {
        guard let reference = Self.reference(for: source[index]) else { continue }
        bytes.append(contentsOf: source[start..<index])
        write(reference)
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension [Node] {
  /// These nodes as UTF-8.
  package func rendered() -> [UInt8] {
    var renderer = Renderer()
    renderer.write(self)
    return renderer.bytes
  }

  /// A whole document in these nodes, which is one `html` element.
  package func document() -> [UInt8] {
    var renderer = Renderer()
    renderer.bytes.reserveCapacity(32 * 1024)
    renderer.write(.markup(Markup("<!doctype html>\n")))
    renderer.write(self)
    return renderer.bytes
  }
}
