extension Stylesheet {
  static let tables = """
    .table{position:relative;overflow-x:auto;background:var(--surface);border:1px solid var(--line);
    border-radius:var(--radius);box-shadow:var(--shadow)}
    table{border-collapse:collapse;width:100%}
    caption{text-align:start;padding:var(--s3) var(--s4);font-weight:620}
    th,td{padding:var(--row) var(--s4);text-align:start;vertical-align:top;
    border-bottom:1px solid var(--line)}
    tbody tr:last-child>*{border-bottom:0}
    thead th{color:var(--muted);font-size:.9rem;font-weight:600;white-space:nowrap;
    vertical-align:bottom;background:var(--sunken)}
    thead a{color:inherit;text-decoration:none}
    thead a:hover{text-decoration:underline}
    thead [aria-sort=ascending] a::after{content:" \\2191"}
    thead [aria-sort=descending] a::after{content:" \\2193"}
    tbody th{font-weight:550}
    tbody tr:hover{background:color-mix(in srgb,var(--accent-soft) 45%,transparent)}
    .number{text-align:end;font-variant-numeric:tabular-nums}
    td .second{overflow-wrap:anywhere;min-width:12rem}
    .number .second{min-width:0}
    .pick{width:3rem}
    td.pick{padding-top:calc(var(--row) + .15rem)}
    .wide-cell{min-width:13rem}
    .second{display:block;color:var(--muted);font-weight:400;font-size:.92rem}
    .pages{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:center}
    .pages .actions{margin-inline-start:auto}
    .bar{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:center;
    padding:var(--s3) var(--s4);background:var(--surface);border:1px solid var(--line);
    border-radius:var(--radius)}
    .bar.on{background:var(--accent-soft);border-color:var(--accent)}
    """
}
