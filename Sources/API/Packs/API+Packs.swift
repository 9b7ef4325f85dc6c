import Domain
import HTTP
import Operations
import Secrets
import Wire

extension API {
  /// Hands a pack over, once. Nothing on the way keeps, compresses or logs it.
  func download(_ id: Pack.ID, _ customer: Customer.ID, _ call: Call) async throws -> Response {
    let body = try await call.read(PackDownloadRequest.self)
    guard let key = PackSecret(parsing: body.key) else { throw PackRefusal.wrongKey.failure }
    let pack = try await operations.openPack(id, key: key, in: customer, as: call.principal)
    let file = PasswordFile(pack, headers: APITexts(call.language).passwordColumns)
    var response =
      Self.prefersJSON(call.request)
      ? Response(
        .ok, headers: ["Content-Type": "application/json"],
        body: .stream { try await Self.writeJSON(pack, $0) })
      : Response.download(
        named: "passwords.csv", type: "text/csv; charset=utf-8; header=present",
        body: .sequence(file))
    response.headers["Cache-Control"] = "no-store"
    response.noCompression = true
    return response
  }

  private static func prefersJSON(_ request: Request) -> Bool {
    let wishes = Preferences(parsing: request.headers.all("accept").joined(separator: ","))
    let csv = wishes.weight(of: "text/csv") ?? 0
    return (wishes.weight(of: "application/json") ?? 0) > csv
  }

  private static func writeJSON(_ pack: OpenedPack, _ writer: ResponseWriter) async throws {
    try await writer.write("{\"items\":[")
    var isFirst = true
    while let part = try await pack.next() {
      for issued in part {
        let answer = PasswordAnswer(
          displayName: issued.displayName, signInName: issued.signInName,
          password: issued.password.reveal())
        try await writer.write((isFirst ? [] : [UInt8(ascii: ",")]) + answer.encoded())
        isFirst = false
      }
    }
    try await writer.write("]}")
  }
}
