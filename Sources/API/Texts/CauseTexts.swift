import Domain
import Messages

/// Tells causes with the catalogue's names of products and plans.
struct CauseTexts: Sendable {
  private let phrases: Phrases
  private let catalog: Catalog

  init(_ language: Language, _ catalog: Catalog) {
    phrases = Phrases.of(language)
    self.catalog = catalog
  }

  func explain(_ cause: Cause) -> Explanation {
    phrases.explain(cause) { item in
      switch item {
      case .product(let id): catalog.products[id]?.name ?? id.text
      case .plan(let id): catalog.plans[id]?.name ?? id.text
      }
    }
  }
}
