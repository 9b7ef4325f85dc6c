extension Stylesheet {
  /// A few choices side by side, one of them taken.
  static let segments = """
    fieldset.plain{border:0;padding:0;background:none}
    fieldset.plain>legend{padding:0}
    .segments{display:inline-flex;flex-wrap:wrap;gap:2px;padding:3px;border-radius:var(--radius);
    background:var(--sunken);border:1px solid var(--line);width:fit-content}
    .segments label{position:relative;display:flex}
    .segments input{position:absolute;opacity:0;inset:0;width:100%;height:100%;cursor:pointer}
    .segments span{display:block;padding:.3rem .9rem;min-height:2rem;border-radius:.35rem;
    border:1px solid transparent}
    .segments input:checked+span{background:var(--raised);border-color:var(--edge);font-weight:600}
    .segments input:focus-visible+span{outline:3px solid var(--accent);outline-offset:1px}
    """
}
