extension Stylesheet {
  /// The activity log, the pages of staff and of one's own.
  static let house = """
    .log{background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);
    box-shadow:var(--shadow);overflow:hidden;
    --log:13rem minmax(9rem,13rem) minmax(0,1fr) minmax(6rem,11rem)}
    .log-all{--log:13rem minmax(9rem,13rem) minmax(0,1fr) minmax(5rem,9rem) minmax(5rem,9rem)}
    .log ol{list-style:none;margin:0;padding:0}
    .log-head,.log-entry>summary{display:grid;grid-template-columns:var(--log);gap:var(--s4);
    padding:var(--row) var(--s4);padding-inline-start:2.4rem}
    .log-head{color:var(--muted);font-size:.9rem;font-weight:600;background:var(--sunken);
    border-bottom:1px solid var(--line)}
    .log li+li{border-top:1px solid var(--line)}
    .log-entry>summary{position:relative;width:auto;color:inherit;list-style:none;
    min-height:2.5rem;margin:0!important}
    .log-entry>summary::-webkit-details-marker{display:none}
    .log-entry>summary::before{content:"";position:absolute;inset-inline-start:1.05rem;
    top:calc(var(--row) + .45rem);width:.45rem;height:.45rem;border:solid var(--muted);
    border-width:0 2px 2px 0;transform:rotate(-45deg)}
    .log-entry[open]>summary::before{transform:rotate(45deg)}
    .log-entry>summary:hover{background:color-mix(in srgb,var(--accent-soft) 45%,transparent)}
    .log-entry>summary:focus-visible{outline-offset:-3px}
    .log-entry[open]>summary{background:var(--accent-soft)}
    .log-entry>summary>*{min-width:0;overflow-wrap:anywhere}
    .log-when{font-variant-numeric:tabular-nums;color:var(--muted)}
    .log-what{font-weight:600}
    .log-more{display:grid;gap:var(--s4);padding:var(--s4);padding-inline-start:2.4rem;
    border-top:1px solid var(--line);background:var(--sunken)}
    .difference{background:var(--surface);border:1px solid var(--line);max-width:60rem}
    .difference ul{list-style:none;padding:0;margin:0}
    .difference .was{color:var(--muted)}
    .difference .is{font-weight:550}
    .log-filter{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));
    gap:var(--s3) var(--s4);align-items:start}
    .log-filter .choice{align-self:center}
    .log-filter .actions{grid-column:1/-1}
    .chips li:has(.chip-off){display:inline-flex;align-items:center;gap:var(--s1);
    padding-inline-end:.2rem}
    .chip-off{display:inline-grid;place-items:center;width:1.6rem;height:1.6rem;border-radius:50%;
    color:var(--muted)}
    .chip-off .icon{width:.95rem;height:.95rem}
    .chip-off:hover{background:var(--line);color:var(--text)}
    .chips .chip-clear{background:none;border-color:transparent;display:inline-flex;
    align-items:center}
    .chain-state{display:grid;gap:var(--s2)}
    .chain-good{display:flex;align-items:center;gap:var(--s2);color:var(--good)}
    .badge.with-icon{display:inline-flex;align-items:center;gap:.3rem}
    .badge.with-icon .icon{width:1rem;height:1rem}
    .halves{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--s4);align-items:start}
    .halves>.stack:first-child{max-width:var(--measure)}
    @media (min-width:100rem){.halves{grid-template-columns:minmax(0,34rem) minmax(0,1fr)}}
    .stack{display:grid;gap:var(--s4);min-width:0}
    .stack .card form:not(.form){justify-self:start}
    .scrolls{max-height:24rem;overflow:auto}
    .scrolls thead th{position:sticky;top:0}
    .picks{display:grid;gap:var(--s1);max-height:18rem;overflow:auto;padding:var(--s2) var(--s3);
    border:1px solid var(--line);border-radius:var(--small-radius)}
    .events{display:grid;gap:var(--s1);
    grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
    .rights{margin-top:var(--s2)}
    .rights th,.rights td{padding-block:.3rem}
    .with-act{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center}
    .needs{font-size:.92rem;display:grid;gap:var(--s1)}
    .needs ul{list-style:none;padding:0;display:grid;gap:.15rem}
    .needs li{padding-inline-start:1.5rem;position:relative;color:var(--muted)}
    .needs li::before{content:"";position:absolute;inset-inline-start:.2rem;top:.35em;width:.6rem;
    height:.6rem;border:2px solid var(--edge);border-radius:50%}
    .needs li.met{color:var(--good)}
    .needs li.met::before{background:var(--good);border-color:var(--good)}
    .forgotten p{color:var(--muted)}
    .wide-door{max-width:72rem}
    .own-cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));
    gap:var(--s4);align-items:start}
    @media (min-width:44.1rem){
    .own-cards .facts{grid-template-columns:minmax(5rem,max-content) minmax(0,1fr)}}
    .apps{display:grid;gap:var(--s3)}
    .apps ul{list-style:none;padding:0;display:grid;gap:var(--s3);
    grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
    .app{display:flex;align-items:center;gap:var(--s3);padding:var(--s3) var(--s4);height:100%;
    background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);
    color:var(--text);text-decoration:none;box-shadow:var(--shadow)}
    a.app:hover{border-color:var(--accent);background:var(--accent-soft);color:var(--text)}
    .app>span:nth-child(2){flex:1;min-width:0}
    .app .icon{color:var(--muted)}
    .app-mark{flex:none;width:2.5rem;height:2.5rem;border-radius:.6rem;display:grid;
    place-items:center;font-weight:700;font-size:1.1rem;color:#fff}
    .services{list-style:none;padding:0;display:grid;gap:var(--s2)}
    .services li{display:flex;gap:var(--s2);align-items:flex-start}
    .services .icon{color:var(--good);width:1.1rem;height:1.1rem;margin-top:.15rem}
    @media (max-width:60rem){
    .log-head{display:none}
    .log-entry>summary{grid-template-columns:minmax(0,1fr);gap:0 var(--s3);
    padding-block:var(--s3)}
    .log-when{order:3}.log-who,.log-customer{order:4;color:var(--muted);font-size:.92rem}}
    .narrow{max-width:var(--measure)}
    td.act{text-align:end;width:1%;white-space:nowrap}
    details.card{display:block}
    @media (max-width:44rem){td.act{text-align:start;width:auto}}
    .answer code{white-space:pre-wrap;overflow-wrap:anywhere}
    """
}
