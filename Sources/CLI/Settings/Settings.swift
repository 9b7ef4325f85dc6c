import Wire

/// Which server, and as whom. The environment wins over the file.
struct Settings {
  var address: String?
  var token: String?
  var certificates: String?

  /// - Throws: `CLIFailure.file` for a file that cannot be read or does not make sense.
  static func load(_ environment: [String: String], say: CLIPhrases) throws -> Settings {
    var settings = Settings()
    if let path = path(environment), let bytes = try FileStore.readIfThere(path, say: say) {
      guard let stored = try? stored(bytes) else { throw CLIFailure.file(say.unreadable(path)) }
      settings.address = stored.address
      settings.token = stored.token
    }
    if let address = environment["TENANTRY_ADDRESS"] {
      // A token belongs to one server and must not be shown to another.
      if address != settings.address { settings.token = nil }
      settings.address = address
    }
    if let token = environment["TENANTRY_TOKEN"] { settings.token = token }
    settings.certificates = environment["TENANTRY_CA_FILE"]
    return settings
  }

  /// Keeps address and token in a file that only its owner can read.
  static func save(
    address: String, token: String, _ environment: [String: String], say: CLIPhrases
  ) throws -> String {
    guard let path = path(environment) else { throw CLIFailure.file(say.noHome) }
    let stored = StoredSettings(address: address, token: token)
    try FileStore.replace(path, with: try stored.encodedByFoundation() + [10], say: say)
    return path
  }

  private static func stored(_ bytes: [UInt8]) throws -> StoredSettings {
    try ShapeReader.read(StoredSettings.self, from: try JSONParser.parse(bytes))
  }

  private static func path(_ environment: [String: String]) -> String? {
    if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") {
      return base + "/tenantry/config.json"
    }
    return environment["HOME"].map { $0 + "/.config/tenantry/config.json" }
  }
}

private struct StoredSettings: Shape {
  var address: String
  var token: String
}
