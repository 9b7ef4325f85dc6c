package import Domain
package import SQL

private let productColumns: Fragment =
  "p.id, p.code, p.name, p.publisher_name, p.publisher_link"

extension Statement {
  static let upsertProduct = Statement(
    "catalog.upsert-product",
    """
    INSERT INTO products (id, code, name, name_key) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO UPDATE SET code = $2, name = $3, name_key = $4
    """)
  static let upsertPlan = Statement(
    "catalog.upsert-plan",
    """
    INSERT INTO service_plans (id, code, name) VALUES ($1, $2, $3)
    ON CONFLICT (id) DO UPDATE SET code = $2, name = $3
    """)
  static let upsertProductPlan = Statement(
    "catalog.upsert-product-plan",
    """
    INSERT INTO product_plans (product_id, plan_id, position) VALUES ($1, $2, $3)
    ON CONFLICT (product_id, plan_id) DO UPDATE SET position = $3
    """)
  static let upsertRule = Statement(
    "catalog.upsert-rule",
    """
    INSERT INTO catalog_rules (subject_kind, subject_id, rule) VALUES ($1, $2, $3)
    ON CONFLICT (subject_kind, subject_id) DO UPDATE SET rule = $3
    """)
  static let setPublisher = Statement(
    "catalog.set-publisher",
    """
    UPDATE products SET publisher_name = $2, publisher_link = $3 WHERE id = $1
    """)
  static let productByID = Statement(
    "catalog.product", "SELECT", productColumns, "FROM products p WHERE p.id = $1")
  static let productsAfter = Statement(
    "catalog.products-after", "SELECT", productColumns,
    """
      FROM products p
     WHERE (CAST($1 AS TEXT) IS NULL OR p.name_key LIKE $1 ESCAPE '!'
            OR LOWER(p.code) LIKE $1 ESCAPE '!')
       AND (p.name_key, p.id) > ($2, $3) ORDER BY p.name_key, p.id LIMIT $4
    """)
  static let productsBefore = Statement(
    "catalog.products-before", "SELECT", productColumns,
    """
      FROM products p
     WHERE (CAST($1 AS TEXT) IS NULL OR p.name_key LIKE $1 ESCAPE '!'
            OR LOWER(p.code) LIKE $1 ESCAPE '!')
       AND (p.name_key, p.id) < ($2, $3) ORDER BY p.name_key DESC, p.id DESC LIMIT $4
    """)
  static let countProducts = Statement(
    "catalog.count-products",
    """
    SELECT COUNT(*) FROM products p
     WHERE (CAST($1 AS TEXT) IS NULL OR p.name_key LIKE $1 ESCAPE '!'
            OR LOWER(p.code) LIKE $1 ESCAPE '!')
    """)
  static let plansOfProduct = Statement(
    "catalog.plans-of-product",
    """
    SELECT q.product_id, s.id, s.code, s.name
      FROM product_plans q JOIN service_plans s ON s.id = q.plan_id
     WHERE q.product_id = $1
     ORDER BY q.position, s.id
    """)
  static let allProducts = Statement(
    "catalog.all-products", "SELECT", productColumns, "FROM products p")
  static let allPlans = Statement(
    "catalog.all-plans", "SELECT s.id, s.code, s.name FROM service_plans s")
  static let allProductPlans = Statement(
    "catalog.all-product-plans",
    """
    SELECT q.product_id, q.plan_id FROM product_plans q ORDER BY q.product_id, q.position, q.plan_id
    """)
  static let allRules = Statement(
    "catalog.all-rules", "SELECT r.subject_kind, r.subject_id, r.rule FROM catalog_rules r")
}

/// A rule as it is stored.
private struct StoredRule: Codable {
  var requires: Set<CatalogItem>
  var excludes: Set<CatalogItem>
  var prohibitedIn: Set<Location>
}

extension Reading {
  /// The whole catalogue: some hundred products; who needs it often keeps it.
  package func catalog() throws(Fault) -> Catalog {
    var plansOf: [Product.ID: [ServicePlan.ID]] = [:]
    try each(.allProductPlans) { row throws(Fault) in
      plansOf[try row.id(0, Product.self), default: []].append(try row.id(1, ServicePlan.self))
    }
    let products = try rows(.allProducts) { row throws(Fault) in
      var product = try row.product()
      product.plans = plansOf[product.id] ?? []
      return product
    }
    let plans = try rows(.allPlans) { row throws(Fault) in
      ServicePlan(
        id: try row.id(0, ServicePlan.self), code: try row.text(1), name: try row.text(2))
    }
    let rules = try rows(.allRules) { row throws(Fault) in
      let stored = try StoredJSON.value(StoredRule.self, try row.text(2))
      let subject: CatalogItem =
        try row.text(0) == "product"
        ? .product(try row.id(1, Product.self)) : .plan(try row.id(1, ServicePlan.self))
      return CatalogRule(
        subject: subject, requires: stored.requires, excludes: stored.excludes,
        prohibitedIn: stored.prohibitedIn)
    }
    return Catalog(products: products, plans: plans, rules: rules)
  }

  package func product(_ id: Product.ID) throws(Fault) -> (product: Product, plans: [ServicePlan])?
  {
    guard
      var product = try first(.productByID, [.id(id)], { row throws(Fault) in try row.product() })
    else { return nil }
    let plans = try rows(.plansOfProduct, [.id(id)]) { row throws(Fault) in
      ServicePlan(
        id: try row.id(1, ServicePlan.self), code: try row.text(2), name: try row.text(3))
    }
    product.plans = plans.map(\.id)
    return (product, plans)
  }

  /// Products by name; their plans are left out.
  package func products(matching pattern: String?, from place: Place) throws(Fault) -> [Product] {
    let statement = place.backward ? Statement.productsBefore : .productsAfter
    let page = try rows(
      statement, [.text(pattern), place.key, .id(place.id), .count(place.limit)]
    ) { row throws(Fault) in try row.product() }
    return page
  }

  package func productCount(matching pattern: String?) throws(Fault) -> Int {
    try first(.countProducts, [.text(pattern)]) { row throws(Fault) in try row.count(0) } ?? 0
  }
}

extension Transaction {
  /// Adds products with their plans, or brings them up to date. Nothing is taken away: customers
  /// may hold what a newer list no longer names.
  package func upsert(
    products: [Product], plans: [ServicePlan], _: HousePermit<May.ManageCatalog>
  ) throws(Fault) {
    _ = try changeAll(
      .upsertProduct,
      products.map { [.id($0.id), .text($0.code), .text($0.name), .text(TextKey.of($0.name))] })
    _ = try changeAll(.upsertPlan, plans.map { [.id($0.id), .text($0.code), .text($0.name)] })
    var rows: [[SQLValue]] = []
    for product in products {
      for (position, plan) in product.plans.enumerated() {
        rows.append([.id(product.id), .id(plan), .count(position)])
      }
    }
    _ = try changeAll(.upsertProductPlan, rows)
  }

  package func upsert(
    rules: [CatalogRule], publishers: [Product.ID: Publisher], _: HousePermit<May.ManageCatalog>
  ) throws(Fault) {
    var rows: [[SQLValue]] = []
    for rule in rules {
      let stored = StoredRule(
        requires: rule.requires, excludes: rule.excludes, prohibitedIn: rule.prohibitedIn)
      let kind = if case .product = rule.subject { "product" } else { "plan" }
      rows.append([.text(kind), .id(rule.subject.id), .text(try StoredJSON.text(stored))])
    }
    _ = try changeAll(.upsertRule, rows)
    _ = try changeAll(
      .setPublisher,
      publishers.map { [.id($0.key), .text($0.value.name), .text($0.value.link)] })
  }
}

extension Row {
  /// A product whose five columns begin at `start`; its plans are elsewhere.
  func product(from start: Int = 0) throws(Fault) -> Product {
    let publisher = try optionalText(start + 3)
    let link = try optionalText(start + 4)
    return Product(
      id: try id(start, Product.self), code: try text(start + 1), name: try text(start + 2),
      plans: [], publisher: publisher.map { Publisher(name: $0, link: link ?? "") })
  }
}
