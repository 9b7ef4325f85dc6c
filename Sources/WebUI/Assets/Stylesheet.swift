/// The one stylesheet: tokens first, then what is built from them, each part beside its like.
enum Stylesheet {
  static let text = [tokens, base, frame, controls, tables, parts, matrix, small]
    .joined(separator: "\n")

  /// Colors, spaces and sizes. Text on its ground has a contrast of 4.5:1 or more, borders of
  /// controls 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), in both schemes.
  static let tokens = """
    :root{color-scheme:light dark;
    --ground:#f5f6f8;--surface:#fff;--raised:#fff;--sunken:#eef0f3;
    --text:#1b2127;--muted:#566069;--line:#dbe0e5;--edge:#79848f;
    --accent:#1d5fa8;--accent-strong:#154a86;--on-accent:#fff;--accent-soft:#e7f0fa;
    --good:#1c6a39;--good-soft:#e6f4eb;--warn:#855000;--warn-soft:#fdf2dd;
    --bad:#ad231b;--bad-soft:#fcebe9;
    --shadow:0 1px 2px rgb(20 30 40/.06),0 2px 8px rgb(20 30 40/.05);
    --s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2rem;
    --radius:.5rem;--measure:44rem;--wide:110rem;
    --font:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
    --mono:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Menlo,monospace}
    @media (prefers-color-scheme:dark){:root{
    --ground:#13171b;--surface:#1b2025;--raised:#232930;--sunken:#171b20;
    --text:#e7eaed;--muted:#a6afb8;--line:#333b43;--edge:#7d8893;
    --accent:#8dbcf3;--accent-strong:#b3d3f8;--on-accent:#0a2038;--accent-soft:#1c2d42;
    --good:#85d3a0;--good-soft:#193022;--warn:#f0c070;--warn-soft:#35290f;
    --bad:#ffa29a;--bad-soft:#3b1f1d;--shadow:none}}
    """

  static let base = """
    *,*::before,*::after{box-sizing:border-box}
    html{font:93.75%/1.5 var(--font);-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--ground);color:var(--text);
    overflow-wrap:break-word}
    h1,h2,h3,p,ul,ol,dl,dd,fieldset,figure{margin:0}
    h1{font-size:1.6rem;line-height:1.25;font-weight:650;letter-spacing:-.01em}
    h2{font-size:1.15rem;line-height:1.35;font-weight:620}
    h3{font-size:1rem;font-weight:620}
    a{color:var(--accent);text-underline-offset:.15em}
    a:hover{color:var(--accent-strong)}
    small,.muted{color:var(--muted);font-size:.9rem}
    code,kbd{font-family:var(--mono);font-size:.95em;overflow-wrap:anywhere}
    time{white-space:nowrap}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.2rem}
    ::selection{background:var(--accent);color:var(--on-accent)}
    @media (prefers-reduced-motion:no-preference){
    a,button,.button{transition:background-color .12s}}
    main,.picking,.door,.form,.card{grid-template-columns:minmax(0,1fr)}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    """

  static let frame = """
    .skip{position:absolute;left:var(--s4);top:-4rem;background:var(--accent);
    color:var(--on-accent);padding:var(--s2) var(--s4);border-radius:var(--radius);z-index:2}
    .skip:focus{top:var(--s2);color:var(--on-accent)}
    .top{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2) var(--s4);
    min-height:3.5rem;padding:var(--s2) var(--s5);background:var(--surface);
    border-bottom:1px solid var(--line)}
    .brand{display:flex;align-items:center;gap:var(--s2);font-weight:650;color:var(--text);
    text-decoration:none;font-size:1.05rem}
    .brand img{width:1.75rem;height:1.75rem;display:block}
    .where{display:flex;align-items:center;gap:var(--s2);min-width:0;font-weight:550;
    padding-left:var(--s4);border-left:1px solid var(--line);color:var(--text);
    text-decoration:none}
    .where:hover{text-decoration:underline}
    .swatch{flex:none;width:1.75rem;height:1.75rem;border-radius:.4rem;display:grid;
    place-items:center;font-size:.75rem;font-weight:700;color:#fff}
    .tone-0{background:#1d5fa8}.tone-1{background:#1c6a39}.tone-2{background:#8a4a00}
    .tone-3{background:#7a3aa0}.tone-4{background:#a3265f}.tone-5{background:#0b6570}
    .tone-6{background:#5b5f16}.tone-7{background:#a13a1c}
    .self{margin-left:auto;display:flex;flex-wrap:wrap;align-items:center;
    gap:var(--s2) var(--s4)}
    .self form{display:flex;gap:var(--s1)}
    .shell{display:grid;grid-template-columns:15rem minmax(0,1fr);align-items:start}
    .side{position:sticky;top:0;padding:var(--s5) var(--s3) var(--s5) var(--s5)}
    .side ul{list-style:none;padding:0;display:grid;gap:2px}
    .side ul+ul{margin-top:var(--s4);padding-top:var(--s4);border-top:1px solid var(--line)}
    .side a{display:block;padding:var(--s2) var(--s3);border-radius:var(--radius);
    color:var(--text);text-decoration:none}
    .side a:hover{background:var(--sunken)}
    .side a[aria-current]{background:var(--accent-soft);color:var(--accent-strong);
    font-weight:600}
    main{padding:var(--s5);max-width:var(--wide);min-width:0;display:grid;gap:var(--s4)}
    main:focus{outline:none}
    .picking{display:grid;gap:var(--s4);min-width:0}
    .head{display:flex;flex-wrap:wrap;align-items:flex-start;gap:var(--s3) var(--s4)}
    .head>div:first-child{flex:1 1 18rem;min-width:0}
    .head .actions{margin-left:auto}
    .actions{display:flex;flex-wrap:wrap;gap:var(--s2);align-items:center}
    .door{max-width:30rem;margin:0 auto;padding:var(--s6) var(--s4);display:grid;gap:var(--s5)}
    """

  static let controls = """
    button,.button{display:inline-flex;align-items:center;justify-content:center;gap:var(--s2);
    min-height:2.5rem;padding:.4rem 1rem;border:1px solid var(--edge);border-radius:var(--radius);
    background:var(--raised);color:var(--text);font:inherit;font-weight:550;line-height:1.3;
    text-decoration:none;text-align:center;cursor:pointer}
    button:hover,.button:hover{background:var(--sunken);color:var(--text)}
    button.primary,.button.primary{background:var(--accent);border-color:var(--accent);
    color:var(--on-accent)}
    button.primary:hover,.button.primary:hover{background:var(--accent-strong);
    border-color:var(--accent-strong);color:var(--on-accent)}
    button.risky{border-color:var(--bad);color:var(--bad)}
    button.risky.primary{background:var(--bad);color:var(--surface)}
    button.risky:hover{background:var(--bad-soft);color:var(--bad)}
    button.plain{border-color:transparent;background:none;padding:.25rem .5rem;min-height:2rem;
    color:var(--accent);font-weight:500}
    button.plain:hover{background:var(--accent-soft)}
    button.plain[aria-current]{font-weight:700;color:var(--text)}
    .button[aria-current]{background:var(--accent-soft);border-color:var(--accent);
    color:var(--accent-strong)}
    button:disabled{color:var(--muted);border-color:var(--line);
    background:none;cursor:default}
    input,select,textarea{font:inherit;color:inherit;background:var(--surface);
    border:1px solid var(--edge);border-radius:var(--radius);padding:.45rem .65rem;
    min-height:2.5rem;max-width:100%}
    input[type=checkbox],input[type=radio]{width:1.15rem;height:1.15rem;min-height:0;margin:0;
    accent-color:var(--accent);flex:none}
    input[type=file]{padding:.35rem;min-height:2.75rem;width:100%}
    input[type=file]::file-selector-button{font:inherit;padding:.3rem .8rem;margin-right:.8rem;
    border:1px solid var(--edge);border-radius:.35rem;background:var(--sunken);color:inherit}
    input[aria-invalid],select[aria-invalid],textarea[aria-invalid]{border-color:var(--bad);
    border-width:2px}
    .form{display:grid;gap:var(--s4);max-width:var(--measure)}
    .field{display:grid;gap:var(--s1);min-width:0}
    .field label,.field>.label,legend{font-weight:600}
    .field input:not([type=checkbox]):not([type=radio]),.field select,.field textarea{width:100%}
    .hint{color:var(--muted);font-size:.9rem}
    .wrong{color:var(--bad);font-size:.95rem;font-weight:550}
    fieldset{border:1px solid var(--line);border-radius:var(--radius);padding:var(--s4);
    display:grid;gap:var(--s3);min-width:0;background:var(--surface)}
    legend{padding:0 var(--s2)}
    .choice{display:flex;align-items:flex-start;gap:var(--s3);padding:.2rem 0}
    .choice input{margin-top:.2rem}
    .row{display:flex;flex-wrap:wrap;gap:var(--s3);align-items:end}
    .row>.field{flex:1 1 12rem;max-width:26rem}
    .at{display:grid;grid-template-columns:minmax(0,1fr) auto minmax(0,1fr);gap:var(--s2);
    align-items:center}
    .search{display:flex;gap:var(--s2);flex:1 1 18rem;max-width:32rem}
    .search input{flex:1;min-width:0}
    """

  static let tables = """
    .table{position:relative;overflow-x:auto;background:var(--surface);border:1px solid var(--line);
    border-radius:var(--radius);box-shadow:var(--shadow)}
    table{border-collapse:collapse;width:100%}
    caption{text-align:left;padding:var(--s3) var(--s4);font-weight:620}
    th,td{padding:.6rem var(--s4);text-align:left;vertical-align:top;
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
    .number{text-align:right;font-variant-numeric:tabular-nums}
    td .second{overflow-wrap:anywhere;min-width:12rem}
    .number .second{min-width:0}
    .pick{width:3rem}
    td.pick{padding-top:.75rem}
    .wide-cell{min-width:13rem}
    .second{display:block;color:var(--muted);font-weight:400;font-size:.92rem}
    .pages{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:center}
    .pages .actions{margin-left:auto}
    .bar{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:center;
    padding:var(--s3) var(--s4);background:var(--surface);border:1px solid var(--line);
    border-radius:var(--radius)}
    .bar.on{background:var(--accent-soft);border-color:var(--accent)}
    """

  static let parts = """
    .card{background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);
    padding:var(--s5);display:grid;gap:var(--s4);box-shadow:var(--shadow)}
    .facts{display:grid;grid-template-columns:minmax(8rem,max-content) minmax(0,1fr);
    gap:var(--s2) var(--s5)}
    .facts dt{color:var(--muted)}
    .tally{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:var(--s3)}
    .tally>div{background:var(--surface);border:1px solid var(--line);
    border-radius:var(--radius);padding:var(--s3) var(--s4);display:grid}
    .tally strong{font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}
    .badge{display:inline-block;padding:.1rem .55rem;border-radius:1rem;font-size:.88rem;
    font-weight:600;background:var(--sunken);color:var(--text);white-space:nowrap}
    .badge.good{background:var(--good-soft);color:var(--good)}
    .badge.warn{background:var(--warn-soft);color:var(--warn)}
    .badge.bad{background:var(--bad-soft);color:var(--bad)}
    .badge.busy{background:var(--accent-soft);color:var(--accent-strong)}
    .note{border-left:4px solid var(--edge);background:var(--surface);border-radius:.3rem;
    padding:var(--s3) var(--s4);display:grid;gap:var(--s1)}
    .note.bad{border-color:var(--bad);background:var(--bad-soft)}
    .note.warn{border-color:var(--warn);background:var(--warn-soft)}
    .note.good{border-color:var(--good);background:var(--good-soft)}
    .note.busy{border-color:var(--accent);background:var(--accent-soft)}
    .empty{text-align:center;padding:var(--s6) var(--s4);display:grid;gap:var(--s2);
    justify-items:center;background:var(--surface);border:1px dashed var(--edge);
    border-radius:var(--radius)}
    .chips{display:flex;flex-wrap:wrap;gap:var(--s2);list-style:none;padding:0}
    .chips li{background:var(--sunken);border:1px solid var(--line);border-radius:1rem;
    padding:.1rem .7rem;font-size:.92rem}
    .causes{list-style:none;padding:0;display:grid;gap:var(--s2)}
    .causes .mend{display:block;color:var(--muted);font-size:.92rem}
    .bad-text{color:var(--bad);font-weight:600}
    details>summary{cursor:pointer;color:var(--accent);width:fit-content}
    details[open]>summary{margin-bottom:var(--s2)}
    details.filter{background:var(--surface);border:1px solid var(--line);
    border-radius:var(--radius);padding:var(--s3) var(--s4)}
    details.filter>summary{font-weight:550}
    progress{width:100%;height:.8rem;accent-color:var(--accent)}
    .secret{font-family:var(--mono);font-size:1.05rem;user-select:all;white-space:pre-wrap}
    .secret-box{padding:var(--s3) var(--s4);background:var(--sunken);border-radius:var(--radius);
    border:1px solid var(--line)}
    """

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
    .plans{display:grid;gap:var(--s2);padding:var(--s2) 0}
    .plans>div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:var(--s1) var(--s4);
    border-top:1px solid var(--line);padding-top:var(--s2)}
    """

  /// Below 60rem the navigation goes on top; below 44rem the rows of a table become cards.
  static let small = """
    @media (max-width:60rem){
    .shell{grid-template-columns:minmax(0,1fr)}
    .side{position:static;padding:var(--s2) var(--s4);overflow-x:auto;
    border-bottom:1px solid var(--line);background:var(--surface);display:flex;gap:var(--s3)}
    .side ul{display:flex;gap:var(--s1)}
    .side ul+ul{margin:0;padding:0 0 0 var(--s3);border-top:0;border-left:1px solid var(--line)}
    .side a{white-space:nowrap}
    main{padding:var(--s4)}.top{padding:var(--s2) var(--s4)}
    .self{gap:0 var(--s3)}.self form{gap:0}}
    @media (max-width:44rem){
    .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .cards,.cards caption,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto}
    .cards tr{padding:var(--s3) var(--s4);border-bottom:1px solid var(--line);display:grid;
    gap:var(--s1)}
    .cards tbody tr:last-child{border-bottom:0}
    .cards th,.cards td{border:0;padding:0;text-align:left}
    .cards td[data-label]:not(:empty){display:grid;
    grid-template-columns:minmax(7rem,38%) minmax(0,1fr);gap:var(--s2)}
    .cards td:empty{display:none}
    .cards .badge,.cards time{justify-self:start}
    .cards td[data-label]::before{content:attr(data-label);color:var(--muted);font-size:.9rem}
    .cards td.wide{display:block}.cards td.wide::before{display:block}
    .cards tr{position:relative}
    .cards td.pick{padding:0;position:absolute;right:var(--s4);top:var(--s3)}
    .head .actions,.pages .actions{margin-left:0}
    .facts{grid-template-columns:minmax(0,1fr);gap:0}.facts dd{margin-bottom:var(--s3)}
    .where{padding-left:0;border-left:0;order:3;flex-basis:100%}
    .self{margin-left:0;order:2}.brand{order:1}.cards td .second{min-width:0}
    .bar .actions{display:grid;grid-template-columns:1fr 1fr;width:100%}
    .card{padding:var(--s4)}}
    @media print{.top,.side,.actions,.skip{display:none}.shell{display:block}}
    """
}
