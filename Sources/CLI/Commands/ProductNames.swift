import Wire

/// The products that a customer holds, to name them in tables and to find them by code.
struct ProductNames {
  let seats: [ProductSeatsAnswer]

  init(of customer: CustomerAnswer, _ api: APIClient) throws {
    let path = APIPath("customers", customer.id, "entitlements").text
    seats = try api.get(ListAnswer<ProductSeatsAnswer>.self, path).items
  }

  /// The name of a product by its id; the id where the customer no longer holds it.
  func name(_ id: String) -> String {
    seats.first { $0.product.id == id }?.product.name ?? id
  }

  func code(_ id: String) -> String {
    seats.first { $0.product.id == id }?.product.code ?? id
  }

  /// A service plan of one of these products, by id, code or name.
  func plan(_ text: String, of product: String) -> String? {
    let wanted = text.lowercased()
    let holder = seats.first {
      $0.product.id == product || $0.product.code.lowercased() == product.lowercased()
    }
    return holder?.product.plans.first {
      $0.id == wanted || $0.code.lowercased() == wanted || $0.name.lowercased() == wanted
    }?.id
  }
}
