extension Stylesheet {
  /// Files for many customers.
  static let bulk = """
    .totals{display:flex;flex-wrap:wrap;gap:var(--s3) var(--s6);margin:0}
    .totals div{display:grid;gap:var(--s1)}
    .totals dt{color:var(--muted)}
    .totals dd{margin:0;font-size:1.5rem;font-weight:600;font-variant-numeric:tabular-nums}
    .strays ul{list-style:none;padding:0;margin:0;display:grid}
    .strays li{display:grid;gap:var(--s2) var(--s5);align-items:start;padding:var(--s3) 0;
    grid-template-columns:minmax(0,1fr) minmax(0,1fr);border-top:1px solid var(--line)}
    .strays li>div{min-width:0;overflow-wrap:anywhere}
    .strays .second{margin-inline-start:0}
    .strays form{display:flex;flex-wrap:wrap;gap:var(--s2)}
    .strays form input{flex:1 1 14rem;min-width:0}
    .bulk-acts{display:grid;gap:var(--s4);max-width:64rem}
    @media (max-width:44rem){.strays li{grid-template-columns:minmax(0,1fr)}}
    """
}
