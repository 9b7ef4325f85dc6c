extension Stylesheet {
  /// Passwords that are shown once, and the slips that they are handed over on.
  static let secrets = """
    .stack{display:grid;gap:var(--s4)}
    .nested{display:grid;gap:var(--s3);padding-inline-start:var(--s6)}
    .secrets code.secret{white-space:nowrap;margin-inline-end:var(--s3)}
    .secret-acts{display:inline-flex;gap:var(--s1);vertical-align:middle}
    .secret-acts .plain{min-height:1.9rem;padding-block:0}
    @media (scripting:enabled){.secrets code.secret:not(.shown){visibility:hidden}}
    .slips{display:grid;gap:var(--s4)}
    .slip{background:var(--surface);border:1px dashed var(--edge);border-radius:var(--radius);
    padding:var(--s4) var(--s5);display:grid;gap:var(--s2)}
    .slip h2{font-size:1.15rem}
    .slip dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:var(--s1) var(--s4)}
    .slip dt{color:var(--muted)}
    .slip dd{overflow-wrap:anywhere}
    .slip code{font-size:1.2rem;font-family:var(--mono);white-space:nowrap}
    .field .secret{display:inline-block}
    @media screen and (max-width:44rem){.slip dl{grid-template-columns:minmax(0,1fr)}
    .slip code{font-size:1rem}}
    @media print{
    main:has(.slips)>.head{display:none}
    .slips{display:block}
    .slip{border:0;border-block-end:1px dashed #000;border-radius:0;break-inside:avoid;
    padding:6mm 2mm;background:none}
    .slip::after{content:"\\2702";display:block;height:0;line-height:0;position:relative;top:6mm;
    color:#000}
    .slip code{font-size:14pt}}
    """
}
