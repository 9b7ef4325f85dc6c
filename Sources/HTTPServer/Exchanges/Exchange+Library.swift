import CMicrohttpd
import HTTP
import Telemetry

/// What the library is to do after a call.
enum Directive {
  case proceed
  /// Start the handler, and come back when it asks.
  case launch(RequestBody)
  case wait
  case send(FinishedResponse, last: Bool)
  /// Close without an answer.
  case cut

  /// Whether the connection is suspended until the handler's side resumes it.
  var isPause: Bool {
    switch self {
    case .launch, .wait: true
    case .proceed, .send, .cut: false
    }
  }
}

extension Exchange {
  /// The library has bytes of the body, or none: at the first call, at the last, and after a wait.
  func advance(_ bytes: UnsafeRawBufferPointer) -> Directive {
    let directive = next(bytes)
    if directive.isPause { suspend() }
    return directive
  }

  private func next(_ bytes: UnsafeRawBufferPointer) -> Directive {
    if isAborted || core.isStopping { return .cut }
    switch step {
    case .head: return startDeciding()
    case .over: return .cut
    case .ready: return launch(.empty)
    case .gathering: return gather(bytes)
    case .deciding: return decide()
    case .receiving: return receive(bytes)
    case .discarding: return bytes.isEmpty ? sendAnswer(last: false) : .proceed
    case .lingering: return bytes.isEmpty ? .cut : .proceed
    case .handling: return sendAnswer(last: false)
    case .sending: return .proceed
    }
  }

  /// The handler starts before the body, which it may not want.
  private func startDeciding() -> Directive {
    step = .deciding
    connection.enter(.answering)
    return .launch(RequestBody(source: self))
  }

  private func launch(_ body: RequestBody) -> Directive {
    step = .handling
    connection.enter(.answering)
    return .launch(body)
  }

  private func gather(_ bytes: UnsafeRawBufferPointer) -> Directive {
    guard bytes.isEmpty else {
      inflow.append(bytes, limit: bodyLimit)
      return .proceed
    }
    guard case .chunk(let body) = inflow.take() else { return launch(.empty) }
    return launch(RequestBody(body))
  }

  /// The handler has asked for the body, or has answered without it.
  private func decide() -> Directive {
    if answer != nil { return sendAnswer(last: true) }
    guard reader != nil || inflow.isOver else { return .wait }
    step = .receiving
    pace = BodyPace(at: WallTime.monotonicNanoseconds())
    connection.enter(.body)
    return .proceed
  }

  private func receive(_ bytes: UnsafeRawBufferPointer) -> Directive {
    if bytes.isEmpty {
      inflow.end()
      step = .handling
      connection.enter(.answering)
    } else {
      inflow.append(bytes, limit: bodyLimit)
      if inflow.failure != nil { linger() }
    }
    wakeReader()
    switch step {
    case .handling: return sendAnswer(last: false)
    case .receiving where inflow.isFull: return .wait
    default: return .proceed
    }
  }

  private func sendAnswer(last: Bool) -> Directive {
    guard let finished = answer else { return .wait }
    answer = nil
    step = .sending
    connection.enter(.answering)
    return .send(finished, last: last || core.isDraining)
  }

  /// From here on nothing that comes is kept.
  func linger() {
    step = .lingering
    connection.enter(.lingering)
  }

  /// The client is too slow with its body. A handler that reads it is told, and may still answer.
  func giveUpOnBody() {
    inflow.fail(.tooSlow)
    switch step {
    case .receiving:
      wakeReader()
    case .gathering:
      let refusal = FinishedResponse(refusing: .requestTimeout)
      status = refusal.status
      isAnsweredDirectly = true
      if let bytes = DirectAnswer.bytes(refusal) { _ = connection.sendLast(bytes) }
    case .head, .ready, .deciding, .discarding, .lingering, .handling, .sending, .over:
      break
    }
    linger()
  }

  /// The library wants bytes of a streamed answer.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    locked {
      let taken = isAborted || core.isStopping ? .broken : outflow.take(into: buffer)
      wakeWriter()
      switch taken {
      case .bytes(let count): return count
      case .end: return Self.endOfStream
      case .broken: return Self.brokenStream
      case .nothingYet:
        suspend()
        return 0
      }
    }
  }

  /// `MHD_CONTENT_READER_END_OF_STREAM` and `MHD_CONTENT_READER_END_WITH_ERROR`, macros with casts.
  private static let endOfStream = -1
  private static let brokenStream = -2

  /// The library is done with this request.
  func complete(_ reason: MHD_RequestTerminationCode) {
    let summary = locked {
      let isSent = reason == .REQUEST_TERMINATED_COMPLETED_OK
      isSuspended = false
      if !isSent { abort() }
      step = .over
      inflow.fail(.interrupted)
      wakeReader()
      connection.exchange = nil
      connection.enter(.idle)
      return self.summary
    }
    if let summary { core.report(summary) }
  }
}
