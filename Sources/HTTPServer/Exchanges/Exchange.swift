import CMicrohttpd
import HTTP
import Telemetry

/// One request and its answer, between the library's thread and the handler's task.
///
/// The library calls; whenever it must wait for the handler, its connection is suspended, which holds
/// no thread. The handler's side resumes it. Everything that changes is guarded by the connection's
/// lock, under which no user code runs and nothing waits.
final class Exchange: @unchecked Sendable {
  // Unchecked: see above; `library` is only used in the library's calls and while suspended.

  enum Step {
    /// The head has not been read.
    case head
    /// No body; the handler starts with the next call.
    case ready
    /// A small body is gathered before the handler starts.
    case gathering
    /// The handler has started, and the body waits for whether it is wanted.
    case deciding
    /// The body goes to the handler.
    case receiving
    /// Answered before the end of the body; the answer leaves at its end.
    case discarding
    /// Answered past the library; what still comes is dropped.
    case lingering
    /// The body is complete; the answer is awaited.
    case handling
    /// The answer leaves.
    case sending
    case over
  }

  let core: ServerCore
  let connection: Connection
  let library: OpaquePointer
  let target: String
  let startedAt = WallTime.monotonicNanoseconds()

  var step = Step.head
  var head: CheckedHead?
  var requestID = ""
  var expectsContinue = false
  var bodyLimit = 0
  var inflow = Inflow()
  var outflow = Outflow()
  var pace: BodyPace?
  var answer: FinishedResponse?
  var status: Status?
  var task: Task<Void, Never>?
  var isSuspended = false
  var isAborted = false
  /// The answer is a stream without an end.
  var isEventStream = false
  /// Bytes of the answer's body, when it is not a stream.
  var answeredBytes = 0
  /// The last bytes went past the library.
  var isAnsweredDirectly = false
  var reader: UnsafeContinuation<Void, Never>?
  var writer: UnsafeContinuation<Void, Never>?
  private var effects = Effects()

  /// What has to happen, but not under the lock: a cancellation handler takes it, so neither
  /// cancelling nor resuming may happen while it is held.
  private struct Effects {
    var reader: UnsafeContinuation<Void, Never>?
    var writer: UnsafeContinuation<Void, Never>?
    var cancelled: Task<Void, Never>?
  }

  init(_ core: ServerCore, _ connection: Connection, _ library: OpaquePointer, target: String) {
    self.core = core
    self.connection = connection
    self.library = library
    self.target = target
  }

  /// Runs a few lines under the lock, and what they brought about after it.
  func locked<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    connection.lock.lock()
    let result: Result<Value, Failure>
    do { result = .success(try body()) } catch { result = .failure(error) }
    let due = effects
    effects = Effects()
    connection.lock.unlock()
    due.reader?.resume()
    due.writer?.resume()
    due.cancelled?.cancel()
    return try result.get()
  }

  /// Whether a handler was started and has not been answered for.
  var isActive: Bool {
    switch step {
    case .head, .ready, .gathering, .over: false
    case .deciding, .receiving, .discarding, .lingering, .handling, .sending: true
    }
  }

  var bytesOut: Int { answeredBytes + outflow.total }

  /// The handler's task, which may have ended already.
  func keep(_ started: Task<Void, Never>) {
    task = started
    if isAborted { effects.cancelled = started }
  }

  /// In a call of the library only.
  ///
  /// For several chunks in its buffer the library calls again though the first call has suspended the
  /// connection, and suspending twice would break its lists.
  func suspend() {
    guard !isSuspended else { return }
    isSuspended = true
    if step == .receiving { pace?.pause(at: WallTime.monotonicNanoseconds()) }
    MHD_suspend_connection(library)
  }

  func resume() {
    guard isSuspended else { return }
    isSuspended = false
    pace?.goOn(at: WallTime.monotonicNanoseconds())
    MHD_resume_connection(library)
  }

  func wakeReader() {
    guard inflow.hasNews, let waiting = reader else { return }
    (reader, effects.reader) = (nil, waiting)
  }

  func wakeWriter() {
    guard !outflow.isFull || outflow.isBroken, let waiting = writer else { return }
    (writer, effects.writer) = (nil, waiting)
  }

  /// Gives up on the client: the handler is cancelled, whoever waits is woken, and the library closes
  /// the connection at its next call.
  func abort() {
    guard step != .over, !isAborted else { return }
    isAborted = true
    inflow.fail(.interrupted)
    outflow.breakOff()
    effects.cancelled = task
    wakeReader()
    wakeWriter()
    resume()
  }
}
