import HTTP
import Telemetry

extension Exchange: RequestBodySource {
  var expectedLength: Int? {
    guard case .length(let count)? = head?.framing else { return nil }
    return count
  }

  func nextChunk() async throws(BodyError) -> [UInt8]? {
    while true {
      switch locked({ takeChunk() }) {
      case .chunk(let bytes): return bytes
      case .end: return nil
      case .failed(let error): throw error
      case .nothingYet: await waitForBody()
      }
    }
  }

  private func takeChunk() -> Inflow.Taken {
    let taken = inflow.take()
    if step == .receiving { resume() }
    return taken
  }

  private func waitForBody() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        locked {
          reader = continuation
          wakeReader()
          if step == .deciding { resume() }
        }
      }
    } onCancel: {
      locked {
        inflow.fail(.interrupted)
        wakeReader()
      }
    }
  }
}

extension Exchange: ResponseSink {
  func write(_ bytes: [UInt8]) async throws(StreamClosed) {
    try locked { () throws(StreamClosed) in
      guard !isAborted, !outflow.isBroken, step != .over else { throw StreamClosed() }
      outflow.append(bytes)
      if step == .sending { resume() }
    }
    while locked({ outflow.isFull && !outflow.isBroken && step != .over }) {
      await waitForRoom()
    }
  }

  private func waitForRoom() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        locked {
          writer = continuation
          if step == .over { outflow.breakOff() }
          wakeWriter()
        }
      }
    } onCancel: {
      locked {
        outflow.breakOff()
        wakeWriter()
        if step == .sending { resume() }
      }
    }
  }
}

extension Exchange {
  /// The handler's task: answer, then stream when the answer is a stream.
  func run(_ request: Request) async {
    let response = await core.handler(request)
    let finished = FinishedResponse(response, for: request)
    locked { begin(finished) }
    guard case .stream(let produce) = finished.body else { return }
    var isWhole = true
    do {
      // Whoever asks for the head alone gets no body, so none is made.
      if request.method != .head { try await produce(ResponseWriter(self)) }
    } catch {
      isWhole = false
    }
    locked {
      if isWhole { outflow.end() } else { outflow.breakOff() }
      if step == .sending { resume() }
    }
  }

  private func begin(_ finished: FinishedResponse) {
    guard step != .over else { return }
    status = finished.status
    isEventStream = finished.isEventStream
    if case .bytes(let bytes) = finished.body { answeredBytes = bytes.count }
    switch step {
    case .handling:
      answer = finished
      resume()
    case .deciding where expectsContinue:
      answer = finished
      resume()
    case .deciding, .receiving, .lingering:
      answerEarly(finished)
    case .head, .ready, .gathering, .discarding, .sending, .over:
      break
    }
  }

  /// The client is still sending. Closing at once would reset the connection, and the client would
  /// never see the answer, so it is sent beside the library, which goes on reading for a moment.
  private func answerEarly(_ finished: FinishedResponse) {
    // While the library may be writing "100 Continue" itself, the answer waits for the body's end.
    let isLibraryQuiet = !expectsContinue || inflow.total > 0
    guard isLibraryQuiet, let bytes = DirectAnswer.bytes(finished) else {
      if step != .lingering {
        step = .discarding
        answer = finished
        connection.enter(.body)
      }
      return resume()
    }
    guard !isAnsweredDirectly else { return }
    isAnsweredDirectly = true
    _ = connection.sendLast(bytes)
    linger()
    resume()
  }
}
