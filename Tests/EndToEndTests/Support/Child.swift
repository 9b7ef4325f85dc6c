import Glibc
import SQL

/// A process that a test started. Its standard output comes through a socket, whose end is also how
/// we learn that it is over; its standard error goes to a file.
final class Child {
  let id: pid_t
  private let output: Int32
  private var received: [UInt8] = []
  private var isAtEnd = false
  private var status: Int32?

  /// - Parameters:
  ///   - input: What it reads from standard input, a few kilobytes at most.
  ///   - errors: The file that standard error is added to.
  init(
    _ arguments: [String], environment: [String: String] = [:], input: String = "", errors: String
  ) throws {
    let pipe = try Self.pair()
    defer { close(pipe.1) }
    output = pipe.0
    id = try Self.spawn(arguments, environment, input, output: pipe.1, errors)
  }

  deinit {
    close(output)
    guard status == nil else { return }
    kill(id, SIGKILL)
    waitpid(id, nil, 0)
  }

  /// Two connected ends that no child inherits unasked.
  private static func pair() throws -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Trouble.system("pair", errno) }
    return (ends[0], ends[1])
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], _ input: String, output: Int32,
    _ errors: String
  ) throws -> pid_t {
    let pipe = try pair()
    defer { close(pipe.0) }
    let isWritten = write(pipe.1, input, input.utf8.count) == input.utf8.count
    close(pipe.1)
    guard isWritten else { throw Trouble.system("write", errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe.0, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = merged(environment).map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var id = pid_t()
    let code = posix_spawn(&id, arguments[0], &actions, nil, &words, &variables)
    guard code == 0 else { throw Trouble.system("posix_spawn", code) }
    return id
  }

  /// Nothing of the machine's own settings may reach a test but where programs and libraries are.
  private static func merged(_ environment: [String: String]) -> [String: String] {
    var merged = environment
    for name in ["PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR"] where merged[name] == nil {
      if let value = getenv(name) { merged[name] = String(cString: value) }
    }
    return merged
  }

  /// The next line of standard output; nil at its end.
  func line(within seconds: Int = 30) throws -> String? {
    let deadline = Instant.now().adding(milliseconds: seconds * 1000)
    while true {
      if let end = received.firstIndex(of: 10) {
        defer { received.removeFirst(end + 1) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      if isAtEnd { return nil }
      try readMore(before: deadline)
    }
  }

  /// What it said from here on, once it has ended by itself.
  ///
  /// - Returns: Its exit code, or 128 and the number of the signal that ended it.
  func end(within seconds: Int = 60) throws -> (code: Int32, output: String) {
    let deadline = Instant.now().adding(milliseconds: seconds * 1000)
    while !isAtEnd { try readMore(before: deadline) }
    defer { received = [] }
    return (wait(), String(decoding: received, as: UTF8.self))
  }

  func signal(_ number: Int32) {
    guard status == nil else { return }
    kill(id, number)
  }

  private func wait() -> Int32 {
    if let status { return status }
    var raw: Int32 = 0
    while waitpid(id, &raw, 0) < 0, errno == EINTR {}
    let code = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
    status = code
    return code
  }

  private func readMore(before deadline: Instant) throws {
    var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    let now = Instant.now()
    let left = now < deadline ? (deadline.nanoseconds - now.nanoseconds) / 1_000_000 : 0
    guard poll(&waiting, 1, Int32(left)) > 0 else {
      throw Trouble.tooSlow("process \(id)")
    }
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    let count = read(output, &buffer, buffer.count)
    if count <= 0 { isAtEnd = true } else { received += buffer[..<count] }
  }
}

/// Runs a command to its end.
struct Finished {
  let code: Int32
  let output: String
  let errors: String

  init(
    _ arguments: [String], environment: [String: String] = [:], input: String = "",
    in folder: Folder
  ) throws {
    let name = "errors-\(Instant.now().nanoseconds)"
    let child = try Child(
      [try Binary.path()] + arguments, environment: environment, input: input,
      errors: folder.file(name))
    (code, output) = try child.end()
    errors = String(decoding: try folder.read(name), as: UTF8.self)
    unlink(folder.file(name))
  }
}
