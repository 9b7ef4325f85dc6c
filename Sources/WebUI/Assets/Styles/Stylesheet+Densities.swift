extension Stylesheet {
  /// How close things stand: one choice a person, in three steps. Targets stay at 24 pixels and more
  /// (WCAG 2.2, 2.5.8) in the closest.
  static let densities = """
    :root{--row:.6rem;--control:2.5rem;--letters:93.75%}
    :root[data-density=compact]{--row:.3rem;--control:2rem;--letters:87.5%}
    :root[data-density=roomy]{--row:.9rem;--control:2.875rem;--letters:100%}
    """
}
