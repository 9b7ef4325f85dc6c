extension Stylesheet {
  /// The page of components only.
  static let styleguide = """
    .guide-colors,.guide-icons{list-style:none;padding:0;display:grid;gap:var(--s3);
    grid-template-columns:repeat(auto-fill,minmax(9rem,1fr))}
    .guide-colors li,.guide-icons li{display:flex;align-items:center;gap:var(--s2)}
    .guide-color{width:2rem;height:2rem;border-radius:.4rem;border:1px solid var(--edge);flex:none}
    .guide-pane.pane{position:static;max-height:none;max-width:24rem;border:1px solid var(--line);
    border-radius:var(--radius)}
    .guide-pane h3{flex:1}
    \(swatches)
    """

  private static let swatches = [
    "ground", "surface", "raised", "sunken", "text", "muted", "line", "edge", "accent",
    "accent-strong", "accent-soft", "good", "good-soft", "warn", "warn-soft", "bad", "bad-soft",
  ].map { ".guide-\($0){background:var(--\($0))}" }.joined()
}
