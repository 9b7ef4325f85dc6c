import Dispatch
import Glibc
import Synchronization

extension Console {
  /// The streams of this process. The one place of the program that writes to them for people.
  static func ofProcess(_ interruption: Interruption) -> Console {
    Console(
      write: { write($0, to: STDOUT_FILENO) },
      writeError: { write($0, to: STDERR_FILENO) },
      readLine: { Swift.readLine() },
      readSecret: readHidden,
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      width: terminalWidth(),
      seconds: monotonicSeconds,
      listen: { interruption.listen() },
      isInterrupted: { interruption.isRequested })
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if written > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  private static func readHidden() -> String? {
    var shown = termios()
    guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return Swift.readLine() }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
      write("\n", to: STDERR_FILENO)
    }
    return Swift.readLine()
  }

  private static func terminalWidth() -> Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Ctrl-C, once it is listened to: the first asks the command to stop, the second ends it.
final class Interruption {
  private final class Presses: Sendable {
    let count = Atomic<Int>(0)
  }

  private let presses = Presses()
  private var source: (any DispatchSourceSignal)?

  /// Until then Ctrl-C ends the process, which is right wherever somebody is being asked.
  func listen() {
    guard source == nil else { return }
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [presses] in
      guard presses.count.add(1, ordering: .relaxed).newValue > 1 else { return }
      exit(ExitCode.interrupted.rawValue)
    }
    source.activate()
    self.source = source
  }

  deinit {
    guard let source else { return }
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }

  var isRequested: Bool { presses.count.load(ordering: .relaxed) > 0 }
}
