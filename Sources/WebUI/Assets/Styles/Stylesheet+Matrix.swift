extension Stylesheet {
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
}
