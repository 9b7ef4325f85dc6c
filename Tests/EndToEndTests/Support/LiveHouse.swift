import FoundationEssentials
import Wire

/// A served house with an admin, their token, and the fixtures' catalogue; made the way that an
/// operator makes one on a machine without a browser.
final class LiveHouse {
  static let email = "ada@partner.example"
  static let password = "quay-lantern-42-Ferry"

  let folder: Folder
  let database: Database
  private(set) var server: Server
  let token: String
  private(set) var api: Caller

  init(socket: Bool = false, on database: Database? = nil) throws {
    let folder = try Folder()
    self.folder = folder
    let database = try database ?? Database.usual()
    self.database = database
    server = try Server(folder, database, socket: socket ? folder.file("s") : nil)
    let admin = try Finished(
      ["admin", "create", "--data", folder.data, "--email", Self.email, "--name", "Ada Admin"],
      environment: database.environment, input: Self.password + "\n", in: folder)
    guard admin.code == 0 else { throw Trouble.unexpected(admin.errors) }
    let made = try Finished(
      ["token", "create", "--data", folder.data, "--for", Self.email, "--name", "test"],
      environment: database.environment, in: folder)
    guard made.code == 0 else { throw Trouble.unexpected(made.errors) }
    token = made.output.filter { !$0.isNewline }
    api = Caller(server.place, token: token)
  }

  /// The same house in another place, with the same key.
  init(_ house: LiveHouse, movedTo folder: Folder, on database: Database) throws {
    self.folder = folder
    self.database = database
    token = house.token
    server = try Server(folder, database)
    api = Caller(server.place, token: token)
  }

  /// A client of its own, for another thread.
  func caller() -> Caller { Caller(server.place, token: token) }

  func killAtOnce() throws {
    try server.killAtOnce()
  }

  /// Starts the program again on the same data.
  func restart() throws {
    server = try Server(folder, database)
    api = caller()
  }

  /// From here on somebody else's server is asked.
  func turn(to other: Server) {
    server = other
    api = caller()
  }

  /// One more process for the same house.
  func another() throws -> Server { try Server(folder, database) }

  /// Counts the rows of a table past the program, beside it.
  func count(_ table: String) throws -> Int {
    switch database {
    case .file: return try Rows(folder).count(table)
    case .server(let address):
      let child = try Child(
        ["/usr/lib/postgresql/15/bin/psql", "-XAtc", "SELECT count(*) FROM \(table)", address],
        errors: folder.logFile)
      let (code, output) = try child.end()
      guard code == 0, let count = Int(output.filter(\.isNumber)) else {
        throw Trouble.unexpected("psql: \(code)")
      }
      return count
    }
  }

  /// The command line's client against this server.
  func run(_ arguments: [String]) throws -> Finished {
    try Finished(
      arguments,
      environment: ["TENANTRY_ADDRESS": server.address, "TENANTRY_TOKEN": token], in: folder)
  }

  func run(_ arguments: String...) throws -> Finished { try run(arguments) }

  func verify() throws -> Finished {
    try Finished(
      ["verify", "--data", folder.data], environment: database.environment, in: folder)
  }

  /// The hand-written list of products beside the tests.
  static var catalogFile: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/licensing.csv").path
  }

  func importCatalog() throws {
    let reply = try api.ask(
      "POST", "/api/catalog/imports", try Folder.bytes(of: Self.catalogFile),
      ["Content-Type": "text/csv"])
    _ = try reply.expecting(200, "catalog")
  }

  func customer(_ name: String = "Alder Dairy", domain: String = "alder.example") throws -> Desk {
    let made = try api.post(
      CustomerAnswer.self, "/api/customers", CustomerRequest(name: name, domains: [domain]))
    return Desk(house: self, id: made.id, domain: domain)
  }
}

/// One customer of a served house, and what is done there.
struct Desk {
  let house: LiveHouse
  let id: String
  let domain: String

  var path: String { "/api/customers/\(id)" }

  func plan(_ request: some Shape) throws -> PlanAnswer {
    try house.api.post(PlanAnswer.self, path + "/plans", request)
  }

  /// Plans and applies; a short plan is carried out when this returns.
  @discardableResult
  func change(_ request: some Shape, goAhead: Bool = false) throws -> OperationAnswer {
    try apply(try plan(request), goAhead: goAhead)
  }

  func apply(_ plan: PlanAnswer, goAhead: Bool = false) throws -> OperationAnswer {
    let path = "\(path)/plans/\(plan.id)/application"
    let reply = try house.api.ask("POST", path, try ApplicationRequest(goAhead: goAhead).encoded())
    // 202 for what goes on in the background.
    return try (reply.status == 202 ? reply : try reply.expecting(200, path))
      .read(OperationAnswer.self)
  }

  func upload(_ bytes: [UInt8], named name: String = "users.csv") throws -> UploadAnswer {
    let path = path + "/uploads?fileName=" + name
    return try house.api.ask("POST", path, bytes, ["Content-Type": "text/csv"])
      .expecting(201, path).read(UploadAnswer.self)
  }

  func operation(_ id: String) throws -> OperationAnswer {
    try house.api.get(OperationAnswer.self, "\(path)/operations/\(id)")
  }

  func users(_ query: String = "") throws -> [UserAnswer] {
    try house.api.all(UserAnswer.self, path + "/users" + query)
  }

  func seats(_ code: String) throws -> ProductSeatsAnswer {
    let list = try house.api.get(ListAnswer<ProductSeatsAnswer>.self, path + "/entitlements")
    guard let found = list.items.first(where: { $0.product.code == code }) else {
      throw Trouble.unexpected("no seats of \(code)")
    }
    return found
  }

  func ledger(_ action: String? = nil) throws -> [LedgerEntryAnswer] {
    try house.api.all(
      LedgerEntryAnswer.self, path + "/ledger" + (action.map { "?action=\($0)" } ?? ""))
  }

  /// Takes the passwords of an operation, which works once.
  func download(_ operation: OperationAnswer, key: String? = nil) throws -> Reply {
    guard let pack = operation.pack, let key = key ?? operation.packKey else {
      throw Trouble.unexpected("no pack")
    }
    return try house.api.ask(
      "POST", "\(path)/packs/\(pack)/download", try PackDownloadRequest(key: key).encoded(),
      ["Accept": "application/json"])
  }

  func passwords(_ operation: OperationAnswer, key: String? = nil) throws -> [PasswordAnswer] {
    try download(operation, key: key).expecting(200, "download")
      .read(ListAnswer<PasswordAnswer>.self).items
  }
}
