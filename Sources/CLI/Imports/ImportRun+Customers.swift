import Domain
import Imports
import Messages
import Wire

extension ImportRun {
  func surveyCustomers(_ source: ImportSource) throws {
    let reader = reader(source)
    try source.rows { row in
      guard let customer = opened(row, of: source, reader.customer) else { return }
      survey(customer, row.line, source)
    }
  }

  private func survey(_ customer: ImportedCustomer, _ line: Int, _ source: ImportSource) {
    var owners: [ImportPlace] = []
    for domain in customer.domains {
      guard let owner = house.owner(of: domain.text), !owners.contains(where: { $0 === owner })
      else { continue }
      owners.append(owner)
    }
    guard owners.count < 2 else {
      return source.tally.refuse(line, "shared-domains", imports.sharedDomains(owners.map(\.name)))
    }
    customerRows.append((source, customer.domains[0].text))
    if let owner = owners.first {
      return compare(line, of: source, differences(customer, owner))
    }
    let place = ImportPlace(
      name: customer.name.text, domains: customer.domains.map(\.text),
      location: customer.location?.code, id: nil)
    house.add(place)
    newCustomers.append((source, line, place))
    source.tally.created += 1
  }

  private func differences(
    _ customer: ImportedCustomer, _ place: ImportPlace
  ) -> [ImportField] {
    var fields: [ImportField] = []
    if TextKey.of(customer.name.text) != TextKey.of(place.name) { fields.append(.customerName) }
    if !Set(customer.domains.map(\.text)).isSubset(of: place.domains) {
      fields.append(.customerDomain)
    }
    if let location = customer.location, location.code != place.location {
      fields.append(.location)
    }
    return fields
  }

  /// Creates the customers that are not here. One that is refused costs no other.
  func createCustomers() throws {
    for (source, line, place) in newCustomers {
      let request = CustomerRequest(
        name: place.name, domains: place.domains, defaultLocation: place.location)
      do {
        let made = try house.api.post(
          CustomerAnswer.self, APIPath("customers").text, request)
        place.id = made.id
      } catch {
        let problem = try rowProblem(error)
        source.tally.takeBack(line, problem.code, problem.text)
      }
    }
  }

  /// Asks for what is at a customer. One that is closed to us costs its own rows and no others.
  ///
  /// - Returns: Nil where the row is refused.
  func look<Answer>(
    at place: ImportPlace, _ line: Int, _ source: ImportSource, _ ask: () throws -> Answer
  ) throws -> Answer? {
    if place.closed == nil {
      do {
        return try ask()
      } catch {
        place.closed = try rowProblem(error)
      }
    }
    if let closed = place.closed { source.tally.refuse(line, closed.code, closed.text) }
    return nil
  }

  /// What the server says against one row; anything else ends the import.
  func rowProblem(_ error: any Error) throws -> (code: String, text: String) {
    guard case .problem(let problem) = error as? CLIFailure,
      [409, 422].contains(problem.status) || problem.code == "access-withdrawn"
    else { throw error }
    let details = (problem.errors ?? []).map(\.detail)
    let text = [problem.title] + (problem.detail.map { [$0] } ?? []) + details
    return (problem.errors?.first?.code ?? problem.code, text.joined(separator: " "))
  }
}
