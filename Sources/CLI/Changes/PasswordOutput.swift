import Wire

/// Where temporary passwords go: a new file that only its owner can read, or the answer itself.
///
/// The pack is opened only when there is a place for what is in it, since it opens once.
struct PasswordOutput {
  private let invocation: Invocation
  private let api: APIClient
  private let file: NewFile?

  /// - Throws: `file` when the file of `--passwords` is there already or cannot be made.
  init(invocation: Invocation, api: APIClient, kind: String) throws {
    self.invocation = invocation
    self.api = api
    let issues = kind == "create" || kind == "reset-passwords"
    file =
      issues
      ? try invocation.arguments[.passwords].map { try NewFile(path: $0, say: invocation.say) }
      : nil
  }

  func discard() {
    file?.discard()
  }

  /// - Returns: The passwords as JSON, where they are not in a file and JSON is wanted.
  func take(of operation: OperationAnswer, key: String?) throws -> JSONValue? {
    guard operation.isOver, let pack = operation.pack, let key, operation.changed > 0 else {
      discard()
      return nil
    }
    let path = APIPath("customers", operation.customer, "packs", pack, "download").text
    let request = PackDownloadRequest(key: key)
    if let file {
      try save(path, request, file, operation)
      return nil
    }
    var bytes: [UInt8] = []
    let type = invocation.wantsJSON ? "application/json" : "text/csv"
    try api.stream("POST", path, accepting: type, body: request) { chunk in
      bytes += chunk
      return true
    }
    if invocation.wantsJSON { return try JSONParser.parse(bytes)["items"] }
    invocation.console.errorLine(invocation.say.change.passwordsOnce)
    invocation.console.write(String(decoding: bytes, as: UTF8.self))
    return nil
  }

  private func save(
    _ path: String, _ request: PackDownloadRequest, _ file: NewFile,
    _ operation: OperationAnswer
  ) throws {
    let say = invocation.say
    guard try api.save(path, request, to: file) else {
      invocation.console.errorLine(say.trouble.passwordsLost(operation.id))
      throw CLIFailure.file(say.unwritable(file.path))
    }
    guard !invocation.wantsJSON else { return }
    invocation.console.errorLine(
      say.change.passwordsSaved(say.number(operation.changed), file.path))
  }
}

extension APIClient {
  /// Streams an answer into a file.
  ///
  /// - Returns: False when the file could not be written.
  func save(_ path: String, _ body: some Shape, to file: NewFile) throws -> Bool {
    var isWritten = true
    do {
      try stream("POST", path, accepting: "text/csv", body: body) { chunk in
        isWritten = isWritten && file.write(chunk)
        return isWritten
      }
    } catch CLIFailure.interrupted where !isWritten {
      isWritten = false
    }
    return isWritten && file.finish()
  }
}
