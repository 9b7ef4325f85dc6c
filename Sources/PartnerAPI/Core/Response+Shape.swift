import HTTP
import Wire

extension Response {
  static func shape(_ shape: some Shape, status: Status = .ok) throws -> Response {
    .json(try shape.encoded(), status: status)
  }
}
