import CMicrohttpd
import HTTP

extension Exchange {
  /// A body up to this size is gathered before its handler starts, which spares a wait.
  private static let smallBody = 64 * 1024

  /// The first call: the head is complete, and is checked before anything else happens.
  func begin(
    _ library: OpaquePointer, method: UnsafePointer<CChar>, version: UnsafePointer<CChar>
  ) -> MHD_Result {
    do throws(HeadFlaw) {
      let head = try HeadReader.read(library, method: method, target: target, version: version)
      self.head = head
      requestID = core.requestIDs.id(for: head.headers)
      expectsContinue = head.headers["expect"]?.lowercased() == "100-continue"
      if core.isDraining { return refuse(.serviceUnavailable) }
      return try open(head)
    } catch {
      core.reportRefusal(error, self)
      return refuse(error.status)
    }
  }

  /// Decides how the body is read.
  private func open(_ head: CheckedHead) throws(HeadFlaw) -> MHD_Result {
    switch head.framing {
    case .none:
      locked { step = .ready }
      return .YES
    case .length(let count):
      bodyLimit = core.configuration.bodyLimit(head.method, head.target.path)
      guard count <= bodyLimit else {
        core.reportRefusal(.bodyTooLarge, self)
        return refuseBody()
      }
      return count <= Self.smallBody && !expectsContinue ? gatherFirst() : callFirst()
    case .chunked:
      bodyLimit = core.configuration.bodyLimit(head.method, head.target.path)
      return callFirst()
    }
  }

  private func gatherFirst() -> MHD_Result {
    locked {
      step = .gathering
      pace = BodyPace(at: startedAt)
      connection.enter(.body)
    }
    return .YES
  }

  private func callFirst() -> MHD_Result {
    call(UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// A later call, or the first one of a request whose handler decides about its body.
  func call(_ bytes: UnsafeRawBufferPointer) -> MHD_Result {
    perform(locked { advance(bytes) })
  }

  private func perform(_ directive: Directive) -> MHD_Result {
    switch directive {
    case .proceed, .wait: return .YES
    case .cut: return .NO
    case .send(let finished, let last): return send(finished, last: last)
    case .launch(let body):
      guard let head else { return .NO }
      core.launch(
        self,
        Request(
          method: head.method, target: head.target, headers: head.headers, body: body,
          requestID: requestID, peer: connection.peer))
      return .YES
    }
  }

  /// Answers without a handler, and closes. What the client has sent behind the head is never read as
  /// another request.
  private func refuse(_ status: Status) -> MHD_Result {
    self.status = status
    locked { step = .sending }
    return send(FinishedResponse(refusing: status), last: true)
  }

  /// The client is probably sending already, so the answer goes the way that survives that; one that
  /// waits for "100 Continue" is answered as any other.
  private func refuseBody() -> MHD_Result {
    let refusal = FinishedResponse(refusing: .contentTooLarge)
    guard !expectsContinue, let bytes = DirectAnswer.bytes(refusal) else {
      return refuse(.contentTooLarge)
    }
    status = .contentTooLarge
    locked {
      isAnsweredDirectly = true
      _ = connection.sendLast(bytes)
      linger()
    }
    return .YES
  }

  private func send(_ finished: FinishedResponse, last: Bool) -> MHD_Result {
    guard let response = LibraryResponse.make(finished, for: self, last: last) else {
      return .NO
    }
    defer { MHD_destroy_response(response) }
    return MHD_queue_response(library, UInt32(finished.status.code), response)
  }
}
