import Domain
import Imports
import Wire

/// A customer of this run: one that is here, or one that is to be.
final class ImportPlace {
  let name: String
  let domains: [String]
  let location: String?
  /// Nil until it is created.
  var id: String?
  /// Units that are to become seats, by product.
  var wishes: [UnitsWish] = []
  var people: [NewUser] = []
  /// What exports say is assigned, by product.
  var assigned: [String: Int] = [:]
  /// Sign-in names that rows of this run have, as they are compared.
  var names: Set<String> = []
  /// Living users by sign-in name; nil while nobody asked.
  var users: [String: UserAnswer]?
  var seats: [ProductSeatsAnswer]?
  /// Why its users and licenses are not ours to see.
  var closed: (code: String, text: String)?

  init(name: String, domains: [String], location: String?, id: String?) {
    self.name = name
    self.domains = domains
    self.location = location
    self.id = id
  }

  /// Products that the customer holds or is about to hold.
  var held: Set<String> {
    Set((seats ?? []).map { $0.product.id }).union(wishes.map(\.product.id))
  }

  /// Units of a product that are to become seats, from one or more rows.
  final class UnitsWish {
    let product: ProductIndex.Item
    let source: ImportSource
    var units = 0
    var lines: [Int] = []
    var isRefused = false

    init(product: ProductIndex.Item, source: ImportSource) {
      self.product = product
      self.source = source
    }
  }

  /// A user who is to be created.
  final class NewUser {
    let source: ImportSource
    let line: Int
    let user: ImportedUser
    let products: [ProductIndex.Item]
    var isRefused = false

    init(
      source: ImportSource, line: Int, user: ImportedUser, products: [ProductIndex.Item]
    ) {
      self.source = source
      self.line = line
      self.user = user
      self.products = products
    }

    func refuse(_ code: String, _ text: String) {
      guard !isRefused else { return }
      isRefused = true
      source.tally.takeBack(line, code, text)
    }
  }
}
