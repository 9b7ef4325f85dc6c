extension Stylesheet {
  /// Sending a file of users, and correcting it.
  static let uploads = """
    .drop{border:2px dashed var(--edge);border-radius:var(--radius);padding:var(--s5);
    background:var(--sunken);display:grid;gap:var(--s2)}
    .drop.over{border-color:var(--accent);background:var(--accent-soft)}
    .scripted-only{display:none}.scripted .scripted-only{display:block}
    [data-trouble]:empty{display:none}
    .templates,.recent{display:grid;gap:var(--s3);max-width:64rem}
    .recent{margin-top:var(--s4)}
    .end{text-align:end}
    [hidden]{display:none!important}
    .file{display:grid;gap:var(--s4);grid-template-columns:minmax(0,1fr)}
    .file-tools{justify-content:space-between}
    .jump{display:flex;gap:var(--s2);align-items:center}
    .jump input{width:6.5rem}
    .flaw-groups ul{list-style:none;padding:0;display:grid}
    .flaw-group,.file-row{display:grid;gap:var(--s2) var(--s5);padding:var(--s3) 0;
    border-top:1px solid var(--line)}
    .flaw-group{grid-template-columns:9rem minmax(0,1fr) minmax(0,1.4fr);align-items:start}
    .flaw-group:first-child{border-top:0}
    .mends{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:end;
    justify-content:end}
    .mends .field{flex:1 1 14rem}
    .mends .field label{font-weight:500;overflow-wrap:anywhere}
    .file-rows{list-style:none;padding:0;background:var(--surface);border:1px solid var(--line);
    border-radius:var(--radius);box-shadow:var(--shadow)}
    .file-row{grid-template-columns:13rem minmax(0,1fr) auto;align-items:start;
    padding:var(--row) var(--s4);min-height:3rem}
    .file-row:first-child{border-top:0}
    .file-row.flawed{border-inline-start:3px solid var(--warn)}
    .file-row.done,.file-row.out{color:var(--muted)}
    .file-row.unsaved{border-inline-start:3px solid var(--bad)}
    .file-row[aria-busy=true]{background:var(--accent-soft)}
    .file-row .who,.flaw-group>*{min-width:0;overflow-wrap:anywhere}
    .file-row .second{margin-inline-start:0}
    .file-row .actions{justify-content:end}
    .cells{display:grid;gap:var(--s3);min-width:0;grid-template-columns:minmax(0,1fr)}
    .file-row.good .cells,.file-row.out .cells,.file-row.done .cells{display:flex;flex-wrap:wrap;
    gap:var(--s2) var(--s3);align-items:center}
    .cell{display:grid;grid-template-columns:8rem minmax(0,26rem);
    gap:var(--s1) var(--s3);align-items:center}
    .cell label{font-weight:550;overflow-wrap:anywhere}
    .cell input{width:100%;min-width:0}
    .cell .problem{grid-column:2;max-width:var(--measure)}
    .problem{font-size:.95rem}
    .problem .what{color:var(--bad);font-weight:550}
    .problem .mend{color:var(--muted)}
    .file-choices{display:grid;gap:var(--s4);grid-template-columns:minmax(0,1fr);
    max-width:60rem;margin-top:var(--s4)}
    .file-choice{display:grid;gap:var(--s3);grid-template-columns:minmax(0,1fr)}
    .finish{position:sticky;bottom:0;z-index:1;justify-content:space-between;
    box-shadow:var(--lift);border-end-start-radius:0;border-end-end-radius:0}
    .finish-choices{display:grid;gap:var(--s1);flex:1 1 20rem}
    @media (max-width:60rem){
    .flaw-group,.file-row,.cell{grid-template-columns:minmax(0,1fr)}
    .cell .problem{grid-column:1}
    .mends,.file-row .actions{justify-content:start}}
    @media (max-width:44rem){
    .file-tools .actions{grid-template-columns:minmax(0,1fr)}.jump{flex-wrap:wrap}
    .finish{position:static}.finish .actions{width:100%}.finish .actions>*{flex:1}
    .drop{padding:var(--s4)}}
    """
}
