extension Stylesheet {
  static let base = """
    *,*::before,*::after{box-sizing:border-box}
    html{font:var(--letters)/1.5 var(--font);-webkit-text-size-adjust:100%}
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
}
