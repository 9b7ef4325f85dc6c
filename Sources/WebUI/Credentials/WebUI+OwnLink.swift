import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// What the owner of a one-time link sees: a button, the password once, or that it is gone.
  func handover(_ link: String, _ visit: Visit) async throws -> Response {
    guard visit.request.method == .post else {
      guard try await operations.isOpen(link: link) else { return gone(visit) }
      return visit.plainPage(OpenHandoverPage(say: visit.say, link: link))
    }
    do throws(OperationError<LinkRefusal>) {
      let opened = try await operations.openHandover(link: link, address: visit.address)
      var response = visit.plainPage(
        OpenedHandoverPage(
          say: visit.say, opened: opened, address: address(of: .me(.licenses), visit)))
      response.headers["Cache-Control"] = "no-store"
      response.noCompression = true
      return response
    } catch {
      switch error.refusal {
      case nil: throw error
      case .gone: return gone(visit)
      case .slowDown(let until):
        let page = HandoverGonePage(say: visit.say, trouble: visit.say.signIn.slowDown(until))
        return visit.plainPage(page, status: .tooManyRequests)
      }
    }
  }

  private func gone(_ visit: Visit) -> Response {
    visit.plainPage(HandoverGonePage(say: visit.say), status: .gone)
  }
}
