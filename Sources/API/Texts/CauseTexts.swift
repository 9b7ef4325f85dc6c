import Domain
import Messages

/// Tells causes with the catalogue's names of products and plans.
struct CauseTexts: Sendable {
  private let texts: APITexts
  private let catalog: Catalog

  init(_ texts: APITexts, _ catalog: Catalog) {
    self.texts = texts
    self.catalog = catalog
  }

  func sentence(_ cause: Cause) -> String {
    texts.cause(cause) { item in
      switch item {
      case .product(let id): catalog.products[id]?.name ?? id.text
      case .plan(let id): catalog.plans[id]?.name ?? id.text
      }
    }
  }
}
