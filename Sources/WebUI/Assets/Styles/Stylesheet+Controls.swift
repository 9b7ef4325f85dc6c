extension Stylesheet {
  static let controls = """
    button,.button{display:inline-flex;align-items:center;justify-content:center;gap:var(--s2);
    min-height:var(--control);padding:.4rem 1rem;border:1px solid var(--edge);border-radius:var(--radius);
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
    min-height:var(--control);max-width:100%}
    input[type=checkbox],input[type=radio]{width:1.15rem;height:1.15rem;min-height:0;margin:0;
    accent-color:var(--accent);flex:none}
    input[type=file]{padding:.35rem;min-height:2.75rem;width:100%}
    input[type=file]::file-selector-button{font:inherit;padding:.3rem .8rem;margin-inline-end:.8rem;
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
}
