import Glibc

/// The real program, serving a data folder of its own.
final class Server {
  let folder: Folder
  let place: Place
  private let child: Child

  /// Starts it and waits until it says where it listens.
  init(_ folder: Folder, _ database: Database, socket: String? = nil) throws {
    self.folder = folder
    child = try Self.start(folder, database, socket: socket)
    guard let line = try child.line() else {
      throw Trouble.unexpected("the server did not start: \(try folder.log().suffix(600))")
    }
    place = try Self.place(line)
  }

  static func start(
    _ folder: Folder, _ database: Database, socket: String? = nil
  ) throws -> Child {
    let listening = socket.map { ["--listen", "unix:\($0)"] } ?? ["--port", "0"]
    return try Child(
      [try Binary.path(), "serve", "--data", folder.data] + listening,
      environment: database.environment.merging(
        // Tests listen on this very machine.
        ["TENANTRY_WEBHOOK_PRIVATE_NETWORKS": "yes"]) { $1 }, errors: folder.logFile)
  }

  private static func place(_ line: String) throws -> Place {
    let start = "Tenantry listens on "
    guard line.hasPrefix(start) else { throw Trouble.unexpected(line) }
    let address = line.dropFirst(start.count)
    if address.hasPrefix("unix:") { return .socket(String(address.dropFirst(5))) }
    guard address.hasPrefix("http://127.0.0.1:"),
      let port = address.split(separator: ":").last.flatMap({ UInt16($0) })
    else { throw Trouble.unexpected(line) }
    return .port(port)
  }

  /// For the environment of commands.
  var address: String {
    switch place {
    case .port(let port): "http://127.0.0.1:\(port)"
    case .socket(let path): "unix:\(path)"
    }
  }

  func nextLine() throws -> String? { try child.line() }

  /// As a machine that loses power does: nothing is finished, nothing is told.
  func killAtOnce() throws {
    child.signal(SIGKILL)
    _ = try child.end()
  }

  /// Asks it to stop.
  func terminate() { child.signal(SIGTERM) }

  /// - Returns: Its exit code.
  func end(within seconds: Int = 30) throws -> Int32 { try child.end(within: seconds).code }

  func stop() throws -> Int32 {
    terminate()
    return try end()
  }

  /// - Returns: What it said since the last line that was read.
  func stopReadingRest() throws -> String {
    terminate()
    return try child.end(within: 30).output
  }
}

extension Folder {
  var data: String { file("data") }
  var logFile: String { file("log") }

  /// Everything the servers of this folder wrote to standard error.
  func log() throws -> String {
    (try? read("log")).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
