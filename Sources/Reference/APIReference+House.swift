import API
import HTTP
import Messages
import PartnerAPI
package import WebUI

extension APIReference {
  /// Both APIs as they are served here.
  ///
  /// - Parameter perMinute: Requests of each program under `/v1`; 0 for any number.
  package static func ofHouse(perMinute: Int) -> APIReference {
    APIReference(
      books: [HouseBook().book, PartnerBook().book],
      numbers: ErrorCode.allCases.map { code in
        ErrorNumber(
          number: code.rawValue, status: Int(code.status.code), isOurs: code.rawValue > 950_000,
          isCommon: PartnerEndpoint.always.contains(code)
        ) { code.text(in: $0) }
      },
      codes: ProblemCode.allCases.map {
        ProblemKind(code: $0.rawValue, status: Int($0.status.code))
      },
      perMinute: perMinute, event: EventSample.text)
  }

  /// The chapters that have endpoints.
  static func chapters(
    _ endpoints: [(group: EndpointGroup, endpoint: Endpoint)],
    shapes: (EndpointGroup) -> [ShapeTable]
  ) -> [Chapter] {
    EndpointGroup.allCases.compactMap { group in
      let mine = endpoints.filter { $0.group == group }.map(\.endpoint)
      return mine.isEmpty ? nil : Chapter(group: group, endpoints: mine, shapes: shapes(group))
    }
  }
}
