import Domain
import HTTP
import Messages
import Operations

extension WebUI {
  /// An empty file of users, with headers in the person's language, or the five usual ones.
  func template(isClassic: Bool, _ visit: Visit) -> Response {
    let bytes = UserFile.template(language: visit.language.tag, isClassic: isClassic)
    return .download(named: "users.csv", type: csv, body: .bytes(bytes))
  }

  /// The rows of a file that have problems, to be corrected elsewhere.
  func uploadProblems(
    _ id: Upload.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let say = visit.say
    let file = try await operations.uploadProblemsFile(
      id, in: customer, language: say.language.tag,
      describe: { flaws in
        flaws.map { say.explain($0.reason, in: $0.column).text }.joined(separator: " ")
      }, as: visit.principal)
    return .download(named: "problem-rows.csv", type: csv, body: .sequence(file))
  }

  /// Every row of an operation with what became of it (M79).
  func resultRows(
    _ id: Operation.ID, in customer: Customer.ID, _ visit: StaffVisit
  ) async throws -> Response {
    let say = visit.say
    let file = try await operations.resultFile(
      id, in: customer, language: say.language.tag,
      describe: { result, catalog in
        switch result {
        case .done: say.corrections.resultDone
        case .alreadySo: say.corrections.resultSame
        case .waiting: say.corrections.resultWaiting
        case .failed(let causes):
          causes.map { cause in
            say.explain(cause, naming: { CatalogNames(catalog: catalog)($0) }).text
          }.joined(separator: " ")
        }
      }, as: visit.principal)
    return .download(named: "result.csv", type: csv, body: .sequence(file))
  }
}

private let csv = "text/csv; charset=utf-8"
