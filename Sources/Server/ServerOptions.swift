import Domain
import HTTPServer
import Operations
import WebUI

/// What the commands of the server's machine are told.
struct ServerOptions {
  /// Where the server's key lies, and the database where no other is named.
  var data = "data"
  /// Another database: `sqlite:PATH` or `postgresql://…`, already read where a file was named.
  var database: String?
  /// How many connections to it this process may hold.
  var connections = 8
  /// Into how many parts tables of customers' data are cut in an empty database on a server.
  var partitions: Int?
  var address = ServerConfiguration.Address.tcp(host: "127.0.0.1", port: 8080)
  /// The address people use, behind a proxy; for links.
  var publicAddress: String?
  /// A proxy in front says who asks, and that it spoke TLS.
  var trustsProxy = false
  var demo = false
  /// The server that takes our mails (`smtp://user:password@host:port`, already read where a file
  /// was named), whom they are from, and where answers go.
  var smtp: String?
  var smtpCertificates: String?
  var mailFrom: String?
  var mailReplyTo: String?
  /// Whether webhooks may lead into private networks and to this machine.
  var webhooksReachPrivate = false
  /// Where users find their apps, and days in which operations can be taken back.
  var appLinks = WebUI.Settings().serviceLinks
  var undoDays = UndoWindow.usualDays
  /// Requests a minute of each program under `/v1`; 0: any number.
  var rateLimit = RateLimit.usual
  var isJSON = false
  var isForced = false
  /// Where a whole installation is copied from and to, and whether a copy that was broken off is
  /// thrown away first.
  var from: String?
  var to: String?
  var startsOver = false
  /// Of people and tokens that are made on the machine itself.
  var email: String?
  var name: String?
  var owner: String?
  var days: Int?
  /// Of applications that are registered on the machine itself.
  var registration = Registration()
  /// What is no option: files.
  var files: [String] = []

  /// - Parameter surroundings: What is said elsewhere than on the command line, which wins.
  init(_ words: [String], _ surroundings: Surroundings = .ofProcess) throws(Trouble) {
    try take(surroundings)
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--data": data = try Self.value(of: word, &rest)
      case "--database":
        database = try SecretFile.resolve(try Self.value(of: word, &rest), of: word)
      case "--connections": connections = try Self.number(word, 1...64, &rest)
      case "--partitions": partitions = try Self.number(word, 2...1024, &rest)
      case "--port": address = .tcp(host: host, port: try Self.port(word, &rest))
      case "--listen": address = try Self.address(try Self.value(of: word, &rest))
      case "--public-address":
        publicAddress = try Self.publicAddress(try Self.value(of: word, &rest), word)
      case "--behind-proxy": trustsProxy = true
      case "--demo": demo = true
      case "--smtp": smtp = try SecretFile.resolve(try Self.value(of: word, &rest), of: word)
      case "--smtp-ca": smtpCertificates = try Self.value(of: word, &rest)
      case "--mail-from": mailFrom = try Self.value(of: word, &rest)
      case "--mail-reply-to": mailReplyTo = try Self.value(of: word, &rest)
      case "--webhook-private-networks": webhooksReachPrivate = true
      case "--app-link": try link(try Self.value(of: word, &rest), word)
      case "--undo-days":
        undoDays = try Self.number(word, 0...UndoWindow.limit, &rest)
      case "--rate-limit":
        rateLimit = RateLimit(perMinute: try Self.number(word, 0...RateLimit.most, &rest))
      case "--json": isJSON = true
      case "--force": isForced = true
      case "--from": from = try SecretFile.resolve(try Self.value(of: word, &rest), of: word)
      case "--to": to = try SecretFile.resolve(try Self.value(of: word, &rest), of: word)
      case "--start-over": startsOver = true
      case "--email": email = try Self.value(of: word, &rest)
      case "--name": name = try Self.value(of: word, &rest)
      case "--for": owner = try Self.value(of: word, &rest)
      case "--redirect": registration.redirects.append(try Self.value(of: word, &rest))
      case "--role": registration.roles.append(try Self.value(of: word, &rest))
      case "--customer": registration.customers.append(try Self.value(of: word, &rest))
      case "--public": registration.isPublic = true
      case "--days": days = try Self.number(word, 1...3650, &rest)
      case let option where option.hasPrefix("-"):
        throw .usage("unknown option \(option); see docs/operators.md")
      default: files.append(word)
      }
    }
  }

  /// As it was typed.
  struct Registration {
    var redirects: [String] = []
    var roles: [String] = []
    var customers: [String] = []
    var isPublic = false
  }

  var usualDatabase: String { data + "/tenantry.sqlite" }
  var key: String { data + "/server.key" }

  private var host: String {
    if case .tcp(let host, _) = address { host } else { "127.0.0.1" }
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(Trouble) -> String {
    guard let value = rest.popFirst(), !value.isEmpty else {
      throw .usage("\(option) needs a value")
    }
    return value
  }

  private static func port(
    _ option: String, _ rest: inout ArraySlice<String>
  ) throws(Trouble) -> UInt16 {
    guard let port = UInt16(try value(of: option, &rest)) else {
      throw .usage("\(option) needs a number from 0 to 65535")
    }
    return port
  }

  mutating func link(_ text: String, _ option: String) throws(Trouble) {
    var settings = WebUI.Settings(serviceLinks: appLinks)
    do throws(AppLinkFlaw) {
      try settings.link(text)
    } catch {
      switch error {
      case .noName: throw .usage("\(option) needs NAME=ADDRESS, not \(text)")
      case .unknownApp(let name):
        let apps = WebUI.Settings.apps.joined(separator: ", ")
        throw .usage("\(option) knows no app \(name); there are \(apps)")
      case .noAddress: throw .usage("\(option) needs an address that begins with https://")
      }
    }
    appLinks = settings.serviceLinks
  }

  private static func number(
    _ option: String, _ range: ClosedRange<Int>, _ rest: inout ArraySlice<String>
  ) throws(Trouble) -> Int {
    try number(try value(of: option, &rest), range, of: option)
  }

  static func number(
    _ text: String, _ range: ClosedRange<Int>, of option: String
  ) throws(Trouble) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw .usage("\(option) needs a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// `127.0.0.1:8080`, `[::1]:8080`, or `unix:/run/tenantry.sock`.
  static func address(_ text: String) throws(Trouble) -> ServerConfiguration.Address {
    if text.hasPrefix("unix:") { return .unix(path: String(text.dropFirst(5))) }
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...])
    else { throw .usage("--listen needs HOST:PORT or unix:PATH") }
    let host = text[..<colon].trimmingPrefix("[")
    return .tcp(host: String(host.last == "]" ? host.dropLast() : host), port: port)
  }
}
