/// The one stylesheet: tokens first, then what is built from them, a file for each component.
///
/// Sides are named by the direction of reading (`inline-start`, not `left`), so that a page in a
/// language that is read from the right needs no second set.
enum Stylesheet {
  static let text = parts.joined(separator: "\n")

  /// In the order of the cascade: what stands later may lean on what stands before.
  private static let parts = [
    tokens, themes, densities, base,
    frame, menus,
    controls, segments,
    tables, pieces,
    matrix, grid,
    secrets,
    people,
    uploads, bulk,
    work,
    charts, customers,
    house,
    reference,
    styleguide,
    small, paper,
  ]
}
