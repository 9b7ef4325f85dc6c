import Domain
import Messages
import Wire

/// Why a row was refused, as the one error that clients are told.
struct CauseTelling {
  let causes: [Cause]
  let catalog: Catalog
  let customer: Customer.ID

  /// - Returns: The first cause by its number; the sentences of all of them.
  var error: PartnerError {
    guard let first = causes.first else { return PartnerError(.unexpected) }
    let (causes, catalog) = (causes, catalog)
    return PartnerError(
      first.number, data: causes.flatMap(data),
      detail: { language in
        causes.map { cause in
          Phrases.of(language).explain(cause) { $0.name(in: catalog) }.text
        }.joined(separator: " ")
      })
  }

  private func data(_ cause: Cause) -> [String] {
    switch cause {
    case .noSeat(let product):
      [
        "LicenseQuotaExceededException : account \(customer.text), SKU \(product.text)"
      ]
    case .signInNameTaken(let proposal?): ["\(cause.word) : free is \(proposal)"]
    default:
      cause.items.isEmpty
        ? [cause.word] : ["\(cause.word) : \(cause.items.map(\.id.text).joined(separator: ", "))"]
    }
  }
}

extension Cause {
  /// The directory's own name where it has one (PC 4.7).
  fileprivate var word: String { directoryName ?? code }

  var number: ErrorCode {
    switch self {
    case .noSeat: .noSeat
    case .notEntitled, .productUnknown, .notHeld: .productNotHeld
    case .locationMissing, .prohibitedInLocation: .locationRefused
    case .dependency: .dependency
    case .mutualExclusion: .exclusion
    case .planNotOfProduct: .planNotOfProduct
    case .assignedByPublisher: .publisherAssigns
    case .userUnknown, .userDeleted: .userNotFound
    case .notDeleted: .notDeleted
    case .retentionOver: .retentionOver
    case .signInNameTaken, .signInNameOfDeleted, .repeated: .nameTaken
    case .foreignDomain: .foreignDomain
    case .lastGlobalAdmin: .lastAdmin
    case .belowConsumed: .notAllowedHere
    case .drifted, .changedSince: .changedMeanwhile
    }
  }
}

extension CatalogItem {
  fileprivate func name(in catalog: Catalog) -> String {
    switch self {
    case .product(let id): catalog.products[id]?.name ?? id.text
    case .plan(let id): catalog.plans[id]?.name ?? id.text
    }
  }
}
