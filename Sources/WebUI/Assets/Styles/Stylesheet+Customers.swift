extension Stylesheet {
  /// Home, the list of customers, and a customer's account.
  static let customers = """
    .seat-cell{min-width:8rem}
    .health{display:inline-flex;align-items:flex-start;gap:var(--s1);font-weight:550}
    .health .icon{width:1.1rem;height:1.1rem;margin-top:.2rem}
    .health-cell{min-width:11rem}
    .health.good{color:var(--good)}.health.warn{color:var(--warn)}.health.bad{color:var(--bad)}
    .tags{display:flex;flex-wrap:wrap;gap:var(--s1);margin-top:var(--s1)}
    .tag{display:inline-block;padding:0 .55rem;border-radius:1rem;border:1px solid var(--line);
    background:var(--sunken);color:var(--text);font-size:.85rem;font-weight:450;
    text-decoration:none;overflow-wrap:anywhere}
    a.tag:hover{border-color:var(--accent)}
    .tools{display:flex;flex-wrap:wrap;gap:var(--s3);align-items:end}
    .tools .field{flex:0 1 11rem}
    .tools .field.long{flex:1 1 16rem;max-width:28rem}
    .active-filters{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2);list-style:none;
    padding:0}
    .filter-chip{display:inline-flex;align-items:center;gap:var(--s1);min-height:1.9rem;
    padding:.1rem .3rem .1rem .8rem;border-radius:1rem;background:var(--accent-soft);
    border:1px solid var(--accent);color:var(--text);text-decoration:none;font-size:.92rem}
    .filter-chip .icon{width:1rem;height:1rem}
    .filter-chip:hover{border-color:var(--accent-strong)}
    .two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));
    gap:var(--s4);align-items:start}
    .waiting{display:grid;gap:var(--s3);align-content:start}
    .waiting>h3{display:flex;align-items:center;gap:var(--s2)}
    .waiting>h3 .icon{color:var(--warn)}.waiting.bad>h3 .icon{color:var(--bad)}
    .waiting ul{list-style:none;padding:0;display:grid}
    .waiting li{border-top:1px solid var(--line);padding:var(--s2) 0}
    .waiting li>a{font-weight:550}
    .waiting footer{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s4);color:var(--muted)}
    .calm{display:flex;gap:var(--s4);align-items:center}
    .calm .icon{width:2.25rem;height:2.25rem;color:var(--good)}
    .line-form{display:flex;flex-wrap:wrap;gap:var(--s3);align-items:start}
    .line-form>button{margin-top:1.7rem}
    .line-form .field{flex:1 1 14rem}
    .lined{list-style:none;padding:0;display:grid}
    .lined li{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s4);align-items:center;
    border-top:1px solid var(--line);padding:var(--s2) 0;min-height:2.75rem}
    .lined li>:first-child{flex:1 1 12rem;font-weight:550}
    .lined li:first-child{border-top:0}
    .tag-list{display:flex;flex-wrap:wrap;gap:var(--s2);list-style:none;padding:0}
    .tag-list li{display:inline-flex;align-items:center;border:1px solid var(--line);
    background:var(--sunken);border-radius:1.2rem;padding-inline-start:.8rem;max-width:100%}
    .tag-list span{overflow-wrap:anywhere}
    .tag-list li:not(:has(button)){padding-inline-end:.8rem}
    .tag-list .icon-button{width:2rem;min-height:2rem;border-radius:1rem}
    .copying{display:inline-flex;flex-wrap:wrap;align-items:center;gap:var(--s2)}
    .banner{display:flex;gap:var(--s3);align-items:flex-start;padding:var(--s4);
    border:2px solid var(--bad);border-radius:var(--radius);background:var(--bad-soft)}
    .banner .icon{color:var(--bad);width:1.6rem;height:1.6rem}
    .banner>div{display:grid;gap:var(--s2)}
    .steps{padding-inline-start:1.4rem;display:grid;gap:var(--s1)}
    """
}
