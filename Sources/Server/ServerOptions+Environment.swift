import Domain
import Foundation
import Operations

/// What the program is told elsewhere than on its command line.
struct Surroundings {
  let variables: [String: String]

  static var ofProcess: Surroundings {
    Surroundings(variables: ProcessInfo.processInfo.environment)
  }

  /// A variable's value; nil as well where it is empty, as a line without a value in a file of
  /// settings is.
  func value(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// A secret that the service manager hands over as a file (systemd.exec(5), "Credentials"), or
  /// one from the variable of that name.
  ///
  /// - Parameter name: The option's: `smtp` is the variable `TENANTRY_SMTP` and the credential
  ///   `tenantry_smtp`. The variable wins.
  func secret(_ name: String) throws(Trouble) -> String? {
    let variable = "TENANTRY_" + name.uppercased()
    if let text = value(variable) { return try SecretFile.resolve(text, of: variable) }
    guard let folder = value("CREDENTIALS_DIRECTORY") else { return nil }
    let path = "\(folder)/tenantry_\(name)"
    return SecretFile.exists(path) ? try SecretFile.firstLine(of: path) : nil
  }
}

extension ServerOptions {
  /// Takes what stands in the environment: every option of `serve` has a variable there.
  mutating func take(_ surroundings: Surroundings) throws(Trouble) {
    if let folder = surroundings.value("TENANTRY_DATA") { data = folder }
    if let place = surroundings.value("TENANTRY_LISTEN") { address = try Self.address(place) }
    if let text = surroundings.value("TENANTRY_PUBLIC_ADDRESS") {
      publicAddress = try Self.publicAddress(text, "TENANTRY_PUBLIC_ADDRESS")
    }
    if let text = surroundings.value("TENANTRY_BEHIND_PROXY") {
      trustsProxy = try Self.flag(text, "TENANTRY_BEHIND_PROXY")
    }
    database = try surroundings.secret("database")
    if let text = surroundings.value("TENANTRY_CONNECTIONS") {
      connections = try Self.number(text, 1...64, of: "TENANTRY_CONNECTIONS")
    }
    smtp = try surroundings.secret("smtp")
    smtpCertificates = surroundings.value("TENANTRY_SMTP_CA")
    mailFrom = surroundings.value("TENANTRY_MAIL_FROM")
    mailReplyTo = surroundings.value("TENANTRY_MAIL_REPLY_TO")
    if let text = surroundings.value("TENANTRY_WEBHOOK_PRIVATE_NETWORKS") {
      webhooksReachPrivate = try Self.flag(text, "TENANTRY_WEBHOOK_PRIVATE_NETWORKS")
    }
    if let text = surroundings.value("TENANTRY_UNDO_DAYS") {
      undoDays = try Self.number(text, 0...UndoWindow.limit, of: "TENANTRY_UNDO_DAYS")
    }
    if let text = surroundings.value("TENANTRY_RATE_LIMIT") {
      let number = try Self.number(text, 0...RateLimit.most, of: "TENANTRY_RATE_LIMIT")
      rateLimit = RateLimit(perMinute: number)
    }
    for text in surroundings.value("TENANTRY_APP_LINKS")?.split(separator: " ") ?? [] {
      try link(String(text), "TENANTRY_APP_LINKS")
    }
  }

  /// An origin, as browsers name it: links begin with it, and forms are compared with it.
  static func publicAddress(_ text: String, _ option: String) throws(Trouble) -> String {
    let origin = text.hasSuffix("/") ? String(text.dropLast()) : text
    let scheme = ["https://", "http://"].first(where: origin.hasPrefix)
    let host = origin.dropFirst(scheme?.count ?? 0)
    let isPlain = host.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"/?#@\\".utf8.contains($0) }
    guard scheme != nil, !host.isEmpty, isPlain else {
      throw .usage("\(option) needs https://HOST or http://HOST, with a port or without, no path")
    }
    return origin.lowercased()
  }

  private static func flag(_ text: String, _ name: String) throws(Trouble) -> Bool {
    switch text.lowercased() {
    case "1", "yes", "true", "on": return true
    case "0", "no", "false", "off": return false
    default: throw .usage("\(name) needs yes or no")
    }
  }
}
