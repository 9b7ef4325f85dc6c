import API
import Dispatch
import Domain
import HTTP
import HTTPServer
import Operations
import Synchronization
import Telemetry
import TestSupport
import Testing

@testable import CLI

/// A whole server on a socket of its own, and the command line in front of it.
final class CLIHouse: Sendable {
  let house: House
  let customer: Customer
  let token: String
  let directory: TemporaryDirectory
  private let server: RunningServer

  init() async throws {
    house = try await House()
    try await house.stockCatalog()
    customer = try await house.customer(seats: [(Sample.suite, 10), (Sample.phone, 10)])
    _ = try await house.customer("Birch Bakery", domain: "birch.example")
    token = try await house.token(of: house.admin)
    directory = try TemporaryDirectory()
    let api = API.handler(operations: house.operations)
    var configuration = ServerConfiguration(address: .unix(path: directory.path + "/s"))
    configuration.bodyLimit = { _, _ in 1 << 24 }
    server = try HTTPServer.start(configuration, log: .silent, metrics: Metrics()) { request in
      await api(request) ?? .text("nothing", status: .notFound)
    }
  }

  func stop() async {
    await server.stop(graceful: .seconds(1))
  }

  struct Outcome: Sendable {
    let code: ExitCode
    let output: String
    let errors: String
  }

  /// Runs one command as a person or a program would.
  ///
  /// - Parameters:
  ///   - typed: The lines of standard input.
  ///   - terminal: Whether somebody is there to be asked.
  func run(
    _ words: String..., typed: [String] = [], terminal: Bool = false,
    environment: [String: String]? = nil
  ) async -> Outcome {
    await run(words, typed: typed, terminal: terminal, environment: environment)
  }

  func run(
    _ words: [String], typed: [String] = [], terminal: Bool = false,
    environment: [String: String]? = nil
  ) async -> Outcome {
    let environment =
      environment ?? [
        "TENANTRY_ADDRESS": "unix:\(directory.path)/s", "TENANTRY_TOKEN": token,
        "HOME": directory.path,
      ]
    // A command blocks its thread, which must not be one that the server's tasks need.
    return await withCheckedContinuation { continuation in
      DispatchQueue(label: "cli").async {
        let recorder = Recorder(typed: typed, terminal: terminal)
        let code = TenantryCLI.run(words, environment: environment, console: recorder.console)
        continuation.resume(
          returning: Outcome(code: code, output: recorder.output, errors: recorder.errors))
      }
    }
  }
}

/// Keeps what a command writes.
final class Recorder {
  private(set) var output = ""
  private(set) var errors = ""
  private var typed: [String]
  private let terminal: Bool

  init(typed: [String] = [], terminal: Bool = false) {
    self.typed = typed
    self.terminal = terminal
  }

  var console: Console {
    let next = { self.typed.isEmpty ? nil : self.typed.removeFirst() }
    return Console(
      write: { self.output += $0 }, writeError: { self.errors += $0 }, readLine: next,
      readSecret: next, isInputTerminal: terminal, isOutputTerminal: terminal,
      isErrorTerminal: terminal, width: 100)
  }
}
