extension Stylesheet {
  /// Below 60rem the navigation goes on top; below 44rem the rows of a table become cards.
  static let small = """
    @media (max-width:60rem){
    .shell{grid-template-columns:minmax(0,1fr)}
    .side{position:static;padding:var(--s2) var(--s4);overflow-x:auto;
    border-bottom:1px solid var(--line);background:var(--surface);display:flex;gap:var(--s3)}
    .side ul{display:flex;gap:var(--s1)}
    .side ul+ul{margin:0;padding:0 0 0 var(--s3);border-top:0;border-inline-start:1px solid var(--line)}
    .side a{white-space:nowrap}
    main{padding:var(--s4)}.top{padding:var(--s2) var(--s4)}
    .side{max-height:none}
    .finder span,.finder kbd,.own-name{position:absolute;width:1px;height:1px;overflow:hidden;
    clip-path:inset(50%)}
    .finder{border-color:transparent;position:relative}}
    @media (max-width:44rem){
    .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .cards,.cards caption,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto}
    .cards tr{padding:var(--s3) var(--s4);border-bottom:1px solid var(--line);display:grid;
    gap:var(--s1)}
    .cards tbody tr:last-child{border-bottom:0}
    .cards th,.cards td{border:0;padding:0;text-align:start}
    .cards td[data-label]:not(:empty){display:grid;
    grid-template-columns:minmax(6.5rem,32%) minmax(0,1fr);gap:var(--s2)}
    .cards td[data-label]>*{grid-column:2}
    .cards th,.cards td{min-width:0;overflow-wrap:anywhere}
    .cards time,.cards .state,.cards .badge{white-space:normal}
    .cards td:empty{display:none}
    .cards .badge,.cards time{justify-self:start}
    .cards td[data-label]::before{content:attr(data-label);color:var(--muted);font-size:.9rem}
    .cards td.wide{display:block}.cards td.wide::before{display:block}
    .cards tr{position:relative}
    .cards td.pick{padding:0;position:absolute;inset-inline-end:var(--s4);top:var(--s3)}
    .head .actions,.pages .actions{margin-inline-start:0}
    .facts{grid-template-columns:minmax(0,1fr);gap:0}.facts dd{margin-bottom:var(--s3)}
    .where{padding-inline-start:0;margin:0;border-inline-start:0;order:4;
    flex:1 1 calc(100% - 4rem)}
    .where~.icon-button{order:5}.self{order:3}.finder{order:2}.cards td .second{min-width:0}
    .bar .actions{display:grid;grid-template-columns:1fr 1fr;width:100%}
    .card{padding:var(--s4)}}
    """
}
