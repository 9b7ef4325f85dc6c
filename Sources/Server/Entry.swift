import CLI
import Foundation
import Glibc

/// Sends a command line where it belongs.
enum Entry {
  static func run(_ arguments: [String]) async -> Int32 {
    let words = Array(arguments.dropFirst())
    do {
      switch arguments.first {
      case "serve": return try await Serve.run(try ServerOptions(words))
      case "migrate": return try await Upkeep.migrate(try ServerOptions(words))
      case "backup": return try await Backup.run(try ServerOptions(words))
      case "restore": return try await Restore.run(try ServerOptions(words))
      case "copy": return try await Copy.run(try ServerOptions(words))
      case "verify": return try await Upkeep.verify(try ServerOptions(words))
      case "admin": return try await LocalAccounts.createAdmin(try ServerOptions(words))
      case "token" where words.contains("--data"):
        return try await LocalAccounts.createToken(try ServerOptions(words))
      case "application": return try await LocalApplications.run(try ServerOptions(words))
      // The same words as the client's, on the data itself: for setting up a machine.
      case "catalog" where words.contains("--data"):
        return try await CatalogFiles.run(try ServerOptions(words))
      default:
        return await TenantryCLI.run(
          arguments, environment: ProcessInfo.processInfo.environment)
      }
    } catch let trouble as Trouble {
      Terminal.complain(trouble.text)
      return trouble.code
    } catch {
      Terminal.complain("tenantry: \(String(reflecting: error))")
      return 5
    }
  }
}

/// Why a command on the server's machine stops.
struct Trouble: Error {
  let text: String
  let code: Int32

  static func usage(_ text: String) -> Trouble { Trouble(text: "tenantry: " + text, code: 2) }
  static func failed(_ text: String) -> Trouble { Trouble(text: "tenantry: " + text, code: 5) }
}

/// What the server says to whoever started it.
enum Terminal {
  static func say(_ line: String) { put(line, to: STDOUT_FILENO) }
  static func complain(_ line: String) { put(line, to: STDERR_FILENO) }

  private static func put(_ line: String, to descriptor: Int32) {
    let bytes = Array((line + "\n").utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      sent += count
    }
  }
}
