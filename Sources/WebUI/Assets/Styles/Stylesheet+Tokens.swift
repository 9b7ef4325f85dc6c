extension Stylesheet {
  /// Spaces, sizes and letters: the same in every theme.
  static let tokens = """
    :root{color-scheme:light dark;
    --s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2rem;--s7:3rem;
    --radius:.5rem;--small-radius:.3rem;--measure:44rem;--wide:110rem;
    --font:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
    --mono:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Menlo,monospace}
    """
}
