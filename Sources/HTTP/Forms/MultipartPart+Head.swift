extension MultipartPart {
  /// - Parameter head: The part's field lines; the first one begins with the line end before it.
  init(head: ArraySlice<UInt8>) throws(MultipartFlaw) {
    var disposition: HeaderParameters?
    var type: String?
    let text = String(decoding: head, as: UTF8.self)
    for line in text.split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw .malformedHead }
      switch parts[0].lowercased() {
      case "content-disposition": disposition = HeaderParameters(String(parts[1]))
      case "content-type": type = String(trimmed(parts[1]))
      default: break
      }
    }
    guard let disposition, disposition.main == "form-data", let name = disposition["name"] else {
      throw .malformedHead
    }
    self.init(name: Self.unescaped(name), filename: Self.filename(disposition), contentType: type)
  }

  private static func filename(_ disposition: HeaderParameters) -> String? {
    if let exact = disposition["filename*"], exact.lowercased().hasPrefix("utf-8''") {
      return PercentCoding.decodeStrictly(exact.utf8.dropFirst(7))
    }
    return disposition["filename"].map(unescaped)
  }

  /// Browsers write these three and no others as escapes (WHATWG HTML, "Multipart form data").
  private static func unescaped(_ text: String) -> String {
    text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }
}
