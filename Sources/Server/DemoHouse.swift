import Demo
import Domain
import Operations

/// Furnishes an empty house with the demo's customers.
enum DemoHouse {
  /// Does nothing in a house that has customers already.
  static func furnish(_ house: Installation) async throws {
    let customers = try await house.operations.customers(
      search: nil, PageRequest(size: 1), as: .house)
    guard customers.total == 0 else { return }
    Terminal.say("Furnishing the house with demo data ...")
    let users = try await DemoSeeder(house.operations).furnish()
    Terminal.say("There are twelve customers with \(users) users.")
  }
}
