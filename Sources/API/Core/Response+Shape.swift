import HTTP
import Operations
import Wire

extension Response {
  static func shape(_ shape: some Shape, status: Status = .ok) throws -> Response {
    .json(try shape.encoded(), status: status)
  }

  static func made(_ shape: some Shape, at location: String) throws -> Response {
    var response = try Response.shape(shape, status: .created)
    response.headers["Location"] = location
    return response
  }
}

extension Page {
  /// This page as it goes over the wire.
  func answer<Answer: Shape>(_ transform: (Item) throws -> Answer) rethrows -> PageAnswer<Answer> {
    PageAnswer(
      items: try items.map(transform), total: total, previous: previous, next: next)
  }
}
