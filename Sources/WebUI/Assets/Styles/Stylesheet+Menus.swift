extension Stylesheet {
  /// Menus that open below what is pressed, buttons that are a drawing, and dialogs.
  static let menus = """
    .icon-button{display:inline-grid;place-items:center;width:2.25rem;min-height:2.25rem;
    padding:0;border:1px solid transparent;border-radius:var(--radius);background:none;
    color:var(--muted)}
    .icon-button:hover{background:var(--sunken);color:var(--text)}
    .menu{position:relative}
    .menu>summary{display:flex;align-items:center;gap:var(--s2);min-height:2.25rem;
    padding:.15rem .4rem;border-radius:var(--radius);color:var(--text);list-style:none}
    .menu>summary::-webkit-details-marker{display:none}
    .menu>summary:hover{background:var(--sunken)}
    .menu[open]>summary{margin:0}
    .menu-items{position:absolute;inset-inline-end:0;top:calc(100% + .3rem);z-index:5;
    min-width:13rem;display:grid;gap:2px;padding:var(--s2);background:var(--raised);
    border:1px solid var(--line);border-radius:var(--radius);box-shadow:var(--lift)}
    .menu-items>a,.menu-items>button,.menu-items>form>button:only-of-type{display:flex;
    width:100%;justify-content:start;text-align:start;padding:.4rem .6rem;min-height:2.25rem;
    border:0;border-radius:.35rem;background:none;color:var(--text);font-weight:450;
    text-decoration:none}
    .menu-items>a:hover,.menu-items>button:hover{background:var(--sunken)}
    .menu-items>form{display:flex;gap:2px}
    dialog{border:1px solid var(--line);border-radius:.75rem;background:var(--raised);
    color:inherit;padding:0;max-width:min(40rem,calc(100vw - 2rem));width:40rem;
    box-shadow:var(--lift)}
    dialog::backdrop{background:var(--veil)}
    .palette{margin-top:12vh;overflow:hidden}
    .palette>input{width:100%;border:0;border-bottom:1px solid var(--line);border-radius:0;
    padding:.9rem 1.1rem;font-size:1.1rem;background:none}
    .palette>input:focus-visible{outline:none;box-shadow:inset 0 -2px var(--accent)}
    .palette #palette-results{max-height:50vh;overflow-y:auto;padding:var(--s2)}
    .palette>.hint{padding:var(--s2) 1.1rem;border-top:1px solid var(--line)}
    .findings{display:grid;gap:var(--s3)}
    .findings h2{font-size:.85rem;color:var(--muted);font-weight:600;padding:0 var(--s3)}
    .findings>.hint{padding:0 var(--s3)}
    .findings ul{list-style:none;padding:0}
    .findings a{display:flex;gap:var(--s3);align-items:center;padding:var(--s2) var(--s3);
    border-radius:.4rem;color:var(--text);text-decoration:none}
    .findings a .icon{color:var(--muted)}
    .findings a:hover,.findings a.chosen{background:var(--accent-soft)}
    .findings a.chosen{box-shadow:inset 3px 0 var(--accent)}
    .sheet{padding:var(--s5)}
    .sheet-head{display:flex;justify-content:space-between;align-items:center;
    margin-bottom:var(--s4)}
    .keys{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:var(--s2) var(--s5);
    margin-bottom:var(--s4);align-items:center}
    kbd{border:1px solid var(--line);border-bottom-width:2px;border-radius:.3rem;
    padding:.05rem .4rem;background:var(--sunken);font-size:.85rem}
    """
}
