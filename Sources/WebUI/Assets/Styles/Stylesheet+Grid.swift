extension Stylesheet {
  /// The list of users: toolbar, filters, the bar of the selection, rows and the pane beside them.
  static let grid = """
    .toolbar{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:center}
    .toolbar .count{margin-inline-start:auto;font-variant-numeric:tabular-nums}
    .menu>summary.button{width:auto;border:1px solid var(--edge);min-height:var(--control);
    padding:.4rem 1rem}
    .menu.start>.menu-items,.filter-menu>.menu-items{inset-inline:0 auto}
    .filter-fields{width:min(27rem,calc(100vw - 3rem));padding:var(--s4);gap:var(--s3)}
    .filter-fields .condition{display:grid;grid-template-columns:9rem minmax(0,1fr);
    gap:var(--s1) var(--s2);align-items:center}
    .filter-fields .condition>label:first-child{grid-column:1/-1;font-weight:600}
    .filter-fields .condition>:nth-child(2):last-child{grid-column:1/-1}
    .filter-fields .days{grid-template-columns:1fr 1fr}
    .filter-fields .days>label{display:grid;gap:var(--s1);font-weight:600;grid-column:auto}
    .filter-fields select,.filter-fields input[type=date]{width:100%}
    .filters{display:flex;flex-wrap:wrap;gap:var(--s2);align-items:center}
    .chip{min-height:2rem;padding:.15rem .4rem .15rem .8rem;border-radius:1rem;font-weight:500;
    background:var(--accent-soft);border-color:var(--accent);color:var(--accent-strong);
    gap:var(--s2);text-align:start}
    .chip>span{font-size:1.15rem;line-height:1;padding:0 .25rem}
    .chip:hover{background:var(--surface);color:var(--accent-strong)}
    .bar .acts{margin-inline-start:auto}
    .bar .acts .menu-items{inset-inline:auto 0}
    .bar{padding:var(--s2) var(--s3);min-height:3.5rem}
    .scripted .bar.idle .acts{display:none}
    .scripted .bar.idle{border-color:transparent;background:none;padding-inline:0}
    .table.grid{max-height:max(24rem,calc(100dvh - 17rem));overflow:auto;
    scroll-padding-top:3rem;overscroll-behavior:contain}
    .grid th,.grid td{padding-inline:var(--s3)}
    .grid thead th{position:sticky;top:0;z-index:2;vertical-align:middle;
    box-shadow:inset 0 -1px var(--line)}
    .grid .pick{width:2.75rem;position:sticky;inset-inline-start:0;z-index:1}
    .grid tbody th{position:sticky;inset-inline-start:2.75rem;z-index:1;min-width:9rem}
    .grid thead .pick,.grid thead th:nth-child(2){z-index:3}
    .grid thead th:nth-child(2){inset-inline-start:2.75rem}
    .grid tbody .pick,.grid tbody th{background:var(--surface)}
    .grid tbody tr:hover>*{background:color-mix(in srgb,var(--accent-soft) 55%,var(--surface))}
    .grid tbody tr:has(.pick input:checked)>*{background:var(--accent-soft)}
    .grid tbody tr[data-open]>*{background:color-mix(in srgb,var(--accent) 14%,var(--surface))}
    .grid tbody tr[data-open]>:first-child{box-shadow:inset 3px 0 var(--accent)}
    .grid td.pick input{display:block}
    .grid td:nth-child(3){overflow-wrap:anywhere;min-width:15rem}
    .grid td:nth-child(5){min-width:12rem}
    .grid time,.grid .state{white-space:nowrap}
    .sort{border:0;background:none;padding:.1rem 0;min-height:1.75rem;color:inherit;
    font-size:inherit;font-weight:600;border-radius:.2rem;white-space:nowrap}
    .sort:hover{background:none;text-decoration:underline;color:inherit}
    [aria-sort=ascending]>.sort::after{content:"\\2191";content:"\\2191"/""}
    [aria-sort=descending]>.sort::after{content:"\\2193";content:"\\2193"/""}
    button.tri{width:1.5rem;min-height:1.5rem;padding:0;border:0;background:none;border-radius:.2rem}
    button.tri::before{content:"";width:1.15rem;height:1.15rem;border:2px solid var(--edge);
    border-radius:.2rem;background:var(--surface)}
    button.tri[aria-checked=true]::before,button.tri[aria-checked=mixed]::before{border-color:var(--accent);
    background:var(--accent)}
    button.tri[aria-checked=mixed]::before{box-shadow:inset 0 0 0 .22rem var(--surface)}
    button.tri:hover{background:none}
    .open{min-height:1.9rem;width:1.9rem;padding:0;border-color:transparent;background:none;
    color:var(--muted);font-size:1.2rem;line-height:1}
    .open:hover,.open[aria-current]{border-color:var(--edge);color:var(--text)}
    .rest>summary{font-size:.9rem;white-space:nowrap;min-height:1.5rem}
    .rest[open]>summary{margin:0}
    .state::before{content:"";display:inline-block;width:.65rem;height:.65rem;
    margin-inline-end:.45rem;border-radius:50%;background:var(--good)}
    .state.never::before{background:none;border:2px solid var(--edge)}
    .state.temporary::before{background:linear-gradient(90deg,var(--warn) 50%,transparent 50%);
    border:2px solid var(--warn)}
    .state.unlicensed::before{border-radius:0;height:.2rem;background:var(--bad);
    vertical-align:.2rem}
    .sizes{display:flex;gap:2px;align-items:center}
    .list-and-pane{display:grid;gap:var(--s4);align-items:start;min-width:0}
    .pane{align-content:start}
    .pane-head{display:flex;gap:var(--s3);align-items:start}
    .pane-head h2{flex:1;min-width:0;overflow-wrap:anywhere}
    .pane-head .actions{flex-wrap:nowrap;gap:0}
    .pane .facts dd{line-height:1.4}.pane .facts{grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);
    gap:var(--s2) var(--s4)}
    .pane dd{overflow-wrap:anywhere}
    .plain-list{list-style:none;padding:0}
    .refreshing::before{content:"";position:fixed;inset:0 0 auto;height:3px;z-index:9;
    background:var(--accent)}
    @media (prefers-reduced-motion:no-preference){
    .refreshing::before{animation:refreshing 1.2s ease-in-out infinite alternate}
    @keyframes refreshing{from{transform:scaleX(.15)}to{transform:none}}}
    @media (min-width:72rem){
    .with-pane .grid :is(th,td):nth-child(n+6):not(:last-child){display:none}
    .list-and-pane.with-pane{grid-template-columns:minmax(0,1fr) 22rem}
    .pane{position:sticky;top:var(--s3);max-height:calc(100dvh - 1.5rem);overflow:auto}}
    @media (max-width:72rem){
    .pane{position:fixed;inset:0;z-index:8;overflow:auto;border-radius:0;border:0}}
    @media (max-width:44rem){
    .table.grid{max-height:none;overflow:visible}
    .grid thead th,.grid .pick,.grid tbody th{position:static}
    .grid thead{position:static;clip-path:none;height:auto;width:auto;display:block}
    .grid thead tr{display:flex;gap:var(--s3);flex-wrap:wrap;padding:var(--s2) var(--s4)}
    .grid thead th{background:none;box-shadow:none}
    .grid thead th:not(.pick):not(:has(.sort)){display:none}
    .grid tbody tr>*{background:none}
    .grid tbody tr:has(.pick input:checked){background:var(--accent-soft)}
    .grid tbody th{font-size:1.05rem;padding-inline-end:4.5rem}
    .grid td.pick{position:absolute;inset-inline:auto var(--s4);top:var(--s3)}
    .grid td:last-child{position:absolute;inset-inline-end:3rem;top:.4rem}
    .grid td.pick input{width:1.4rem;height:1.4rem}
    .grid td:nth-child(3),.grid td:nth-child(5){min-width:0}
    .toolbar .search{flex:1 1 100%}
    .filter-fields .condition{grid-template-columns:minmax(0,1fr)}
    .filter-fields{position:fixed;inset:auto 0 0;width:auto;max-height:85dvh;overflow:auto;
    border-radius:var(--radius) var(--radius) 0 0}
    .bar .acts{width:100%}}
    @media print{.toolbar,.filters .plain,.open,button.tri,.pane .actions{display:none}
    .table.grid{max-height:none;overflow:visible}}
    """
}
