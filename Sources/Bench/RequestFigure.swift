import API
import Domain
import Glibc
import HTTP
import HTTPServer
import Operations
import PartnerAPI
import SQL
import Telemetry
import TestSupport

/// GET of one user over both APIs, against the same server answering a constant.
enum RequestFigure {
  @Sendable static func measure() async throws {
    for dialect in Figures.dialects { try await measure(on: dialect) }
  }

  private static func measure(on dialect: Dialect) async throws {
    let house = try await House(on: dialect)
    try await house.stockCatalog()
    let customer = try await house.customer(seats: [(Sample.suite, 100)])
    let user = try await house.users(
      ["mira"], at: customer, licenses: [LicenseGrant(product: Sample.suite.id)])[0]
    let token = try await house.token(of: house.admin)
    let server = try start(house.operations)
    let address = "http://127.0.0.1:\(server.port ?? 0)"
    let path = "/customers/\(customer.id)/users/\(user)"
    // Turns about, so that a busy moment of the machine strikes all three.
    var constant = 0.0
    var single = 0.0
    var partner = 0.0
    for _ in 0..<3 {
      constant = max(constant, try load(address + "/constant", token))
      single = max(single, try load(address + "/api" + path, token))
      partner = max(partner, try load(address + "/v1" + path, token))
    }
    await server.stop(graceful: .seconds(1))
    await house.engine.close()
    Figures.say(
      """
      get: one user on \(dialect.name) at \(Int(single)) requests/s, a constant at \
      \(Int(constant)); ratio \((single / constant).short) (at least 0.4 on SQLite)
      v1: the same user over /v1 on \(dialect.name) at \(Int(partner)) requests/s; \
      \((partner / single).short) of the rate over /api (at least 0.8)
      """)
  }

  /// - Returns: Both APIs and the constant on one socket. Under `/v1` requests are counted, as they
  ///   are in a house, but the limit lies above what the machine can do.
  private static func start(_ operations: Operations) throws -> RunningServer {
    var configuration = ServerConfiguration(address: .tcp(host: "127.0.0.1", port: 0))
    configuration.executor = try BlockingPool(name: "bench", threads: 8)
    let api = API.handler(operations: operations)
    let partner = PartnerAPI.handler(
      operations: operations, limit: RateLimit(perMinute: RateLimit.most))
    let constant = Array(#"{"id":"7a41c0de-0d5b-4a0e-9c5e-2f7f0a1b2c3d","name":"constant"}"#.utf8)
    return try HTTPServer.start(configuration, log: .silent, metrics: Metrics()) { request in
      if request.path == "/constant" { return .json(constant) }
      if let answer = await api(request) { return answer }
      return await partner(request) ?? Response(.notFound)
    }
  }

  /// Requests a second, as wrk counts them; every answer has to be a good one.
  private static func load(_ address: String, _ token: String) throws -> Double {
    let command = "wrk -t1 -c64 -d3s -H 'Authorization: Bearer \(token)' \(address)"
    guard let pipe = popen(command, "r") else { throw Trouble.noTool }
    defer { pclose(pipe) }
    var text = ""
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, 512, pipe) != nil {
      text += String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    guard !text.contains("Non-2xx"),
      let rate = text.split(separator: "\n").first(where: { $0.hasPrefix("Requests/sec:") }),
      let number = Double(rate.dropFirst(13).filter { $0 != " " })
    else { throw Trouble.badAnswers(text) }
    return number
  }

  enum Trouble: Error {
    case noTool
    case badAnswers(String)
  }
}

/// From the start of the program to the first answer, on the database of a million users.
enum StartFigure {
  @Sendable static func measure() async throws {
    let folder = "/var/tmp/tenantry-million"
    mkdir(folder, 0o700)
    let path = "\(folder)/million.sqlite"
    let made = try await MillionUsers.house(at: path)
    await made.engine.close()
    let seconds = try await Figures.seconds {
      let house = try await House(opening: path)
      _ = try await house.operations.customers(search: nil, PageRequest(), as: house.admin)
      await house.engine.close()
    }
    Figures.say("start: opened and first answered in \(seconds.short) s (under 0.5 s)")
  }
}
