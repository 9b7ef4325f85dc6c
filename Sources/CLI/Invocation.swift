import Wire

/// One command on its way: what was said, to whom to talk, and where to write.
struct Invocation {
  let arguments: ParsedArguments
  let console: Console
  let environment: [String: String]
  let language: CLILanguage

  var say: CLIPhrases { language.phrases }
  var wantsJSON: Bool { arguments.has(.json) }

  /// - Throws: `notSignedIn` without an address or a token.
  func api() throws -> APIClient {
    let settings = try Settings.load(environment, say: say)
    guard let address = settings.address, let token = settings.token else {
      throw CLIFailure.notSignedIn
    }
    return try api(
      address: address, token: token, certificates: settings.certificates)
  }

  func api(address text: String, token: String, certificates: String?) throws -> APIClient {
    let address: Address
    do {
      address = try Address(parsing: text)
    } catch {
      throw CLIFailure.usage(
        error == .notEncrypted ? say.usage.notHTTPS : say.usage.badAddress)
    }
    let http = HTTPClient(
      address: address, certificates: certificates, isInterrupted: console.isInterrupted)
    return APIClient(http: http, token: token, language: language)
  }

  func write(_ value: JSONValue) {
    console.line(String(decoding: value.json, as: UTF8.self))
  }

  func write(_ shape: some Shape) throws {
    console.line(String(decoding: try shape.encoded(), as: UTF8.self))
  }
}
