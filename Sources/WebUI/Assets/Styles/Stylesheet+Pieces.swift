extension Stylesheet {
  static let pieces = """
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
    .note{border-inline-start:4px solid var(--edge);background:var(--surface);border-radius:.3rem;
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
}
