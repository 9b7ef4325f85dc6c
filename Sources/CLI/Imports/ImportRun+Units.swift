import Domain
import Imports
import Messages
import Wire

extension ImportRun {
  func surveyUnits(_ source: ImportSource) throws {
    let reader = reader(source)
    var touched: [ImportPlace] = []
    try source.rows { row in
      guard let units = opened(row, of: source, reader.units),
        let place = place(of: units, row.line, source),
        let product = try product(units.product, at: place, row.line, source)
      else { return }
      if let assigned = units.assigned { place.assigned[product.id, default: 0] += assigned }
      guard units.units > 0 else { return source.tally.leave(out: .noUnits) }
      if let other = place.wishes.first(where: { $0.product == product }), other.source !== source {
        // Another file of this run says so already.
        source.tally.here += 1
        source.tally.found += 1
        return
      }
      if !touched.contains(where: { $0 === place }) { touched.append(place) }
      let wish =
        place.wishes.first { $0.product == product }
        ?? ImportPlace.UnitsWish(product: product, source: source)
      if wish.lines.isEmpty { place.wishes.append(wish) }
      wish.units += units.units
      wish.lines.append(row.line)
    }
    for place in touched { try settleWishes(of: source, at: place) }
  }

  private func place(
    of units: ImportedUnits, _ line: Int, _ source: ImportSource
  ) -> ImportPlace? {
    guard let text = units.customer else { return subject }
    guard let place = house.place(named: text) else {
      source.tally.refuse(line, "no-customer", invocation.say.trouble.noCustomer(text))
      return nil
    }
    if let subject, place !== subject {
      source.tally.refuse(line, "other-customer", imports.otherCustomer(place.name))
      return nil
    }
    return place
  }

  private func product(
    _ text: String, at place: ImportPlace, _ line: Int, _ source: ImportSource
  ) throws -> ProductIndex.Item? {
    guard try look(at: place, line, source, { try house.seats(of: place) }) != nil else {
      return nil
    }
    switch house.products.find(text, preferring: place.held) {
    case .one(let item): return item
    case .several(let items):
      source.tally.refuse(
        line, "several-products", imports.severalProducts(text, items.map(\.code)).text)
    case .none:
      source.tally.refuse(line, "unknown-product", imports.unknownProduct(text).text)
    }
    return nil
  }

  /// What is here already is no wish any more.
  private func settleWishes(of source: ImportSource, at place: ImportPlace) throws {
    let seats = try house.seats(of: place)
    var kept: [ImportPlace.UnitsWish] = []
    for wish in place.wishes {
      guard wish.source === source else {
        kept.append(wish)
        continue
      }
      let held = seats.first { $0.product.id == wish.product.id }
      let own = held?.entitlements.first { $0.seller == "own" }?.active ?? 0
      // Partner Center lists what we sold; the admin center counts the units of all sellers.
      let present = source.kind == .subscriptions ? own : held?.total ?? 0
      let rows = wish.lines.count
      if present == wish.units {
        source.tally.here += rows
        source.tally.found += rows
      } else if own > 0 || present > wish.units {
        source.tally.differs += rows
        source.tally.found += rows
        source.tally.note(
          wish.lines[0], "differs",
          imports.unitsDiffer(wish.product.name, present, wish.units))
      } else if takesSeats {
        source.tally.created += rows
        wish.units -= source.kind == .subscriptions ? 0 : present
        kept.append(wish)
      } else {
        source.tally.leave(out: .unasked, rows: rows)
      }
    }
    place.wishes = kept
  }

  /// Makes the units seats; in a trial run only plans it.
  func setUnits(at place: ImportPlace) throws {
    guard let id = place.id else { return }
    for wish in place.wishes {
      do {
        try set(wish, at: id)
      } catch {
        let problem = try rowProblem(error)
        refuse(wish, problem.code, problem.text)
      }
    }
    if !isTrial { place.seats = nil }
  }

  private func set(_ wish: ImportPlace.UnitsWish, at id: String) throws {
    let plan = try house.api.post(
      PlanAnswer.self, APIPath("customers", id, "plans").text,
      QuantityRequest(product: wish.product.id, quantity: wish.units))
    if plan.tally.refused > 0 {
      let cause = try planRows(plan, verdict: "refused").first?.causes.first
      let text = cause.map { $0.detail + " " + $0.mend } ?? imports.notFound
      return refuse(wish, cause?.code ?? "not-found", text)
    }
    if isTrial || plan.tally.willChange == 0 { return }
    let operation = try house.api.post(
      OperationAnswer.self,
      APIPath("customers", id, "plans", plan.id, "application").text, ApplicationRequest())
    if operation.refused > 0 { refuse(wish, "not-found", imports.notFound) }
  }

  func refuse(_ wish: ImportPlace.UnitsWish, _ code: String, _ text: String) {
    guard !wish.isRefused else { return }
    wish.isRefused = true
    for line in wish.lines { wish.source.tally.takeBack(line, code, text) }
  }

  func planRows(_ plan: PlanAnswer, verdict: String) throws -> [PlanRowAnswer] {
    var rows: [PlanRowAnswer] = []
    let path = APIPath("customers", plan.customer, "plans", plan.id, "rows")
    try house.all(PlanRowAnswer.self, path.with("verdict", verdict)) { rows.append($0) }
    return rows
  }
}
