import Domain
import SQL
import Storage
import Synchronization

/// The catalogue as it was last read. Every import adds to the chain of the house, so its length
/// tells whether there is a newer one.
final class CatalogCache: Sendable {
  private let kept = Mutex<(version: Int, catalog: Catalog)?>(nil)

  func current(_ reading: some Reading) throws(Fault) -> Catalog {
    let version = try reading.chainLength(of: LedgerEntry.house)
    if let kept = kept.withLock({ $0 }), kept.version == version { return kept.catalog }
    let catalog = try reading.catalog()
    kept.withLock { $0 = (version, catalog) }
    return catalog
  }
}
