extension Stylesheet {
  /// The pages for developers: endpoints beside the list of all of them.
  static let reference = """
    .reference{display:grid;grid-template-columns:minmax(0,1fr) 18rem;gap:var(--s5);
    align-items:start}
    .reference-main{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--s5);order:1;
    min-width:0}
    .reference-list{order:2;position:sticky;top:var(--s4);max-height:calc(100vh - 2rem);
    overflow-y:auto;display:grid;gap:var(--s2);padding:var(--s4);background:var(--surface);
    border:1px solid var(--line);border-radius:var(--radius);font-size:.92rem}
    .reference-list input{width:100%}
    .reference-list #reference-count:empty{display:none}
    .reference-list h2{font-size:1rem;margin-top:var(--s2)}
    .reference-list h2 .second{font-size:.85rem}
    .reference-list ul{list-style:none;padding:0;display:grid;gap:1px}
    .reference-list a{display:flex;align-items:baseline;gap:var(--s2);padding:var(--s1) var(--s2);
    min-height:1.9rem;border-radius:var(--small-radius);color:var(--text);text-decoration:none;
    overflow-wrap:anywhere}
    .reference-list a:hover{background:var(--sunken)}
    .reference-list a[aria-current]{background:var(--accent-soft);color:var(--accent-strong);
    font-weight:600}
    .reference-list li li a{font-size:.84rem}
    .reference-list li>ul{display:none;padding-inline-start:var(--s2)}
    .reference-list li.chosen>ul,.reference-list.narrowed li>ul{display:grid}
    .reference-list [hidden]{display:none!important}
    .method{flex:none;font-family:var(--mono);font-size:.78rem;font-weight:700;
    min-width:3.4rem;color:var(--accent-strong)}
    .method-post{color:var(--good)}.method-patch{color:var(--warn)}
    .method-delete{color:var(--bad)}
    .endpoint-head{display:flex;align-items:center;gap:var(--s3)}
    .endpoint-head .anchor{margin-inline-start:auto;text-decoration:none;color:var(--muted);
    font-weight:600}
    .endpoint:target,.shape:target .table,tr:target{outline:3px solid var(--accent);
    outline-offset:2px}
    tr:target{outline-offset:-3px}
    .endpoint-path{display:flex;flex-wrap:wrap;align-items:baseline;gap:var(--s2)}
    .endpoint-path .method{font-size:.95rem;min-width:0}
    .endpoint .table,.shape .table{box-shadow:none}
    .sample{border:1px solid var(--line);border-radius:var(--radius);overflow:hidden}
    .sample-head{display:flex;align-items:center;justify-content:space-between;gap:var(--s3);
    padding:var(--s1) var(--s3);min-height:2.5rem;background:var(--sunken);
    border-bottom:1px solid var(--line)}
    .reference pre{margin:0;padding:var(--s3) var(--s4);font-size:.88rem;line-height:1.5;
    white-space:pre-wrap;overflow-wrap:anywhere;background:var(--surface)}
    .sample-shape{display:grid;gap:var(--s1)}
    .sample-shape details pre{border:1px solid var(--line);border-radius:var(--radius);
    background:var(--sunken)}
    .sample-shape a,.reference details>summary,.number-link{display:inline-flex;
    align-items:center;min-height:1.6rem}
    .number-link{margin-inline-end:var(--s2)}
    .shapes,.shape{display:grid;gap:var(--s3);grid-template-columns:minmax(0,1fr)}
    .shape,.endpoint{scroll-margin-top:var(--s4)}
    .reference-main th code{white-space:nowrap}
    .words{list-style:none;padding:0;display:grid;gap:.15rem}
    .books{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));
    gap:var(--s4);align-items:start}
    .books .facts{grid-template-columns:minmax(0,1fr);gap:0}
    .books .facts dd{display:flex;align-items:center;gap:var(--s2);min-height:2.5rem}
    .chapters{list-style:none;padding:0;display:grid;gap:var(--s2);
    grid-template-columns:repeat(auto-fill,minmax(9rem,1fr))}
    .chapters a{display:block;padding:var(--s2) var(--s3);border:1px solid var(--line);
    border-radius:var(--radius);text-decoration:none;height:100%}
    .chapters a:hover{border-color:var(--accent);background:var(--accent-soft)}
    .numbers th:first-child{width:14rem}.numbers td:nth-child(2){width:6rem}
    @media (max-width:75rem){.reference{grid-template-columns:minmax(0,1fr)}
    .reference-list{order:0;position:static;max-height:22rem}}
    @media (max-width:44rem){.reference-list{max-height:16rem}
    .reference-main th code{white-space:normal}
    .numbers th:first-child,.numbers td:nth-child(2){width:auto}}
    """
}
