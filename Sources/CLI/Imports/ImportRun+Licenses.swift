import Domain
import Imports
import Messages
import Wire

/// Licenses looked at before there is anybody who could plan them: a trial run of a customer that is
/// not here, or whose seats are still to come. Rules between products are left to the plan.
extension ImportRun {
  func lookAtLicenses(at place: ImportPlace) {
    var free: [String: Int] = [:]
    for seats in place.seats ?? [] { free[seats.product.id] = seats.available }
    for wish in place.wishes where !wish.isRefused {
      free[wish.product.id, default: 0] += wish.units
    }
    for person in place.people where !person.isRefused {
      guard let (cause, product) = cause(against: person, free) else {
        for product in person.products { free[product.id, default: 0] -= 1 }
        continue
      }
      let explanation = texts.phrases.explain(cause) { _ in product.name }
      person.refuse(cause.code, explanation.text)
    }
  }

  /// The first of the causes that a plan would tell.
  private func cause(
    against person: ImportPlace.NewUser, _ free: [String: Int]
  ) -> (Cause, ProductIndex.Item)? {
    for product in person.products {
      guard let id = Product.ID(parsing: product.id) else { continue }
      if person.user.location == nil, invocation.arguments[.fileLocation] == nil {
        return (.locationMissing(id), product)
      }
      guard let seats = free[product.id] else { return (.notEntitled(id), product) }
      if seats < 1 { return (.noSeat(id), product) }
    }
    return nil
  }
}
