extension Stylesheet {
  static let frame = """
    .skip{position:absolute;inset-inline-start:var(--s4);top:-4rem;background:var(--accent);
    color:var(--on-accent);padding:var(--s2) var(--s4);border-radius:var(--radius);z-index:2}
    .skip:focus{top:var(--s2);color:var(--on-accent)}
    .top{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2) var(--s3);
    min-height:3.5rem;padding:var(--s2) var(--s5);background:var(--surface);
    border-bottom:1px solid var(--line)}
    .brand{display:flex;align-items:center;gap:var(--s2);font-weight:650;color:var(--text);
    text-decoration:none;font-size:1.05rem;min-height:2rem}
    .brand img{width:1.75rem;height:1.75rem;display:block}
    .where{display:flex;align-items:center;gap:var(--s2);min-width:0;font-weight:550;
    margin-inline-start:var(--s2);padding-inline-start:var(--s4);min-height:2rem;
    border-inline-start:1px solid var(--line);color:var(--text);text-decoration:none}
    .where:hover{text-decoration:underline}
    .swatch{flex:none;width:1.75rem;height:1.75rem;border-radius:.4rem;display:grid;
    place-items:center;font-size:.75rem;font-weight:700;color:#fff}
    .tone-0{background:#1d5fa8}.tone-1{background:#1c6a39}.tone-2{background:#8a4a00}
    .tone-3{background:#7a3aa0}.tone-4{background:#a3265f}.tone-5{background:#0b6570}
    .tone-6{background:#5b5f16}.tone-7{background:#a13a1c}
    .finder{display:flex;align-items:center;gap:var(--s2);margin-inline-start:auto;
    min-height:2.25rem;padding:.2rem .6rem;border:1px solid var(--edge);min-width:2.5rem;
    border-radius:var(--radius);color:var(--muted);text-decoration:none;background:var(--surface)}
    .finder span{flex:1}
    .finder kbd{border:1px solid var(--line);border-radius:.25rem;padding:0 .35rem;
    font-size:.8rem;margin-inline-start:var(--s4)}
    .finder:hover{border-color:var(--accent);color:var(--text)}
    .self{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s1) var(--s2)}
    .self form{display:flex;gap:var(--s1)}
    .door-self{margin-inline-start:auto}
    .initials{flex:none;width:1.9rem;height:1.9rem;border-radius:50%;display:grid;
    place-items:center;font-size:.78rem;font-weight:700;background:var(--accent-soft);
    color:var(--accent-strong);border:1px solid var(--line)}
    .shell{display:grid;grid-template-columns:15rem minmax(0,1fr);align-items:start}
    .side{position:sticky;top:0;padding:var(--s5) var(--s3) var(--s5) var(--s4);
    max-height:100vh;overflow-y:auto}
    .side ul{list-style:none;padding:0;display:grid;gap:2px}
    .side ul+ul{margin-top:var(--s4);padding-top:var(--s4);border-top:1px solid var(--line)}
    .side a{display:flex;align-items:center;gap:var(--s3);padding:var(--s2) var(--s3);
    border-radius:var(--radius);color:var(--text);text-decoration:none}
    .side a .icon{color:var(--muted)}
    .side a:hover{background:var(--sunken)}
    .side a[aria-current]{background:var(--accent-soft);color:var(--accent-strong);
    font-weight:600}
    .side a[aria-current] .icon{color:inherit}
    main{padding:var(--s5);max-width:var(--wide);min-width:0;display:grid;gap:var(--s4)}
    main:focus{outline:none}
    .picking{display:grid;gap:var(--s4);min-width:0}
    .head{display:flex;flex-wrap:wrap;align-items:flex-start;gap:var(--s3) var(--s4)}
    .head>div:first-child{flex:1 1 18rem;min-width:0}
    .head .actions{margin-inline-start:auto}
    .actions{display:flex;flex-wrap:wrap;gap:var(--s2);align-items:center}
    .door{max-width:30rem;margin:0 auto;padding:var(--s6) var(--s4);display:grid;gap:var(--s5)}
    .icon{flex:none;width:1.25rem;height:1.25rem;fill:none;stroke:currentColor;stroke-width:1.6;
    stroke-linecap:round;stroke-linejoin:round}
    :root:not(.scripted) .with-scripts{display:none}
    """
}
