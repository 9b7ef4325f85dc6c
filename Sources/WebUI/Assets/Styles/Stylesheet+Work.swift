extension Stylesheet {
  /// Operations: how far they are, why rows failed, and the way back.
  static let work = """
    .progress-line{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:baseline}
    .progress-line strong{font-size:1.25rem;font-variant-numeric:tabular-nums}
    .progress-line .pace{margin-inline-start:auto;color:var(--muted);
    font-variant-numeric:tabular-nums}
    .steering{display:flex;flex-wrap:wrap;gap:var(--s3);align-items:start}
    .steering details{max-width:36rem}
    .steering details[open]{background:var(--bad-soft);border-radius:var(--radius);
    padding:var(--s3) var(--s4)}
    .steering summary{min-height:2.5rem;align-content:center;color:var(--bad)}
    .steering details p{margin-block-end:var(--s3)}
    .reasons{list-style:none;padding:0;display:grid;gap:0;background:var(--surface);
    border:1px solid var(--line);border-radius:var(--radius)}
    .reasons li{display:grid;grid-template-columns:minmax(4rem,max-content) minmax(0,1fr);
    gap:var(--s1) var(--s4);padding:var(--s3) var(--s4);border-bottom:1px solid var(--line)}
    .reasons li:last-child{border-bottom:0}
    .reasons .count{font-variant-numeric:tabular-nums;font-weight:650;text-align:end;
    color:var(--bad)}
    .reasons .mend{display:block;color:var(--muted);font-size:.92rem}
    .filters{display:flex;flex-wrap:wrap;gap:var(--s2);align-items:center}
    .filters .button[aria-current]{background:var(--accent-soft);border-color:var(--accent);
    color:var(--accent-strong)}
    td .mini{display:block;width:7rem;height:.4rem;margin-block-start:var(--s1)}
    td .second.why{max-width:22rem;white-space:normal}
    .jobs{display:inline-flex;gap:var(--s2);align-items:center;text-decoration:none;
    min-height:2.25rem;padding-inline:var(--s3);font-variant-numeric:tabular-nums}
    .jobs:hover{text-decoration:underline}
    """
}
