extension Stylesheet {
  /// The license matrix: boxes of three states, service plans, seats before and after.
  static let matrix = """
    .trio{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4)}
    .trio label{white-space:nowrap;display:inline-flex;align-items:center;gap:var(--s2);
    min-height:1.75rem}
    .held{display:inline-flex;align-items:center;gap:var(--s2);white-space:nowrap}
    @media (min-width:72rem){td>.trio{flex-wrap:nowrap}}
    .box{width:1.05rem;height:1.05rem;border:2px solid var(--edge);border-radius:.2rem;flex:none;
    display:inline-block}
    .box.all{background:var(--accent);border-color:var(--accent)}
    .box.some{border-color:var(--accent);
    background:linear-gradient(var(--accent),var(--accent)) center/60% 25% no-repeat}
    .trio[hidden],.plans select[hidden]{display:none}
    .tri-label{display:inline-flex;align-items:center;gap:var(--s3);min-height:2.25rem;
    min-width:2.25rem;padding:.15rem .5rem;margin-inline-start:-.5rem;border-radius:var(--radius);
    cursor:pointer}
    .tri-label:hover{background:var(--sunken)}
    .tri-label.changed{background:var(--accent-soft);font-weight:600}
    input[type=checkbox].tri{width:1.35rem;height:1.35rem;cursor:pointer}
    .after:empty,.buy[hidden]{display:none}
    .selected .chips{max-height:9.5rem;overflow-y:auto}
    .chips .rest{background:none;border-style:dashed}
    .holders .chips{max-height:14rem;overflow-y:auto}
    .plan-list,.plan-list+*{font-weight:400}
    tbody th>details,tbody th>button{margin-top:var(--s1)}
    .plans{display:grid;gap:0;padding:var(--s1) 0;list-style:none;max-width:38rem;font-weight:400}
    .plans li{display:grid;grid-template-columns:minmax(0,1fr) auto auto;align-items:center;
    gap:var(--s1) var(--s4);border-top:1px solid var(--line);padding:var(--s1) 0}
    .plans .held{color:var(--muted);font-size:.9rem}
    .plans select{min-height:2rem;padding:.15rem .4rem}
    .plans li>:nth-child(2):last-child{grid-column:3}
    .scripted .plans li{grid-template-columns:minmax(0,1fr) auto minmax(9rem,auto)}
    .all-plans{font-weight:600}
    details.location[open]{display:grid;gap:var(--s3)}
    .location .field{max-width:26rem}
    .help>summary{font-size:.9rem}
    .summary{font-size:1.05rem;font-weight:550}
    .effects{list-style:none;padding:0;display:grid;gap:2px}
    .effects li{padding-inline-start:1.35rem;position:relative}
    .effects li::before{position:absolute;inset-inline-start:0;font-weight:700;width:1rem;
    text-align:center}
    .effects .gain::before{content:"+";color:var(--good)}
    .effects .loss::before{content:"\\2212";color:var(--bad)}
    .effects .turn::before{content:"\\2022";color:var(--accent)}
    .updated{display:grid;gap:var(--s4);min-width:0}
    .updated .actions form{display:flex}
    .row.swap{align-items:end}.row.swap>.icon{margin-bottom:.6rem;color:var(--muted)}
    .use{display:grid;gap:.2rem;min-width:9rem}
    .use progress{height:.7rem}
    .use.full progress{accent-color:var(--bad)}.use.tight progress{accent-color:var(--warn)}
    .use .second{white-space:nowrap}
    .foreign{color:var(--muted)}
    @media (max-width:44rem){.row.swap{display:grid}.row.swap>.icon{transform:rotate(90deg)}
    .plans li{grid-template-columns:minmax(0,1fr) auto}.plans .held{grid-row:2}
    .plans li>:nth-child(2):last-child,.plans li>:last-child{grid-column:2;grid-row:1}
    .scripted .plans li{grid-template-columns:minmax(0,1fr) auto}}
    @media print{.updated nav,.updated .head .actions{display:none}
    .chips{max-height:none!important}}
    """
}
