extension Stylesheet {
  /// Forms in steps, products to choose from, what will happen, and days that are left.
  static let people = """
    .wizard{display:grid;gap:var(--s4);max-width:52rem;min-width:0}
    .wizard>.card{gap:var(--s4)}
    .wizard-actions{border-top:1px solid var(--line);padding-top:var(--s4)}
    .spring{flex:1}
    .pair{display:grid;gap:var(--s4);grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr))}
    .stepper{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s5);list-style:none;padding:0}
    .stepper li{display:flex;align-items:center}
    .stepper li>span,.stepper button{display:inline-flex;align-items:center;gap:var(--s2);
    min-height:2.25rem;padding:0 var(--s1)}
    .stepper .ahead{color:var(--muted)}
    .stepper .here{font-weight:650}
    .stepper .past button{color:var(--text)}
    .step-number{display:inline-grid;place-items:center;width:1.75rem;height:1.75rem;flex:none;
    border:1.5px solid var(--edge);border-radius:50%;font-size:.88rem;font-variant-numeric:tabular-nums}
    .here .step-number{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
    .past .step-number{border-color:var(--good);color:var(--good)}
    .what-is-this{font-size:.92rem;color:var(--muted)}
    .what-is-this p{max-width:40rem}
    .card>fieldset{border:0;padding:0}
    .card>fieldset>legend{font-size:1.15rem;padding:0;margin-bottom:var(--s2)}
    .wizard>.card:has(>h2)>fieldset>legend{position:absolute;width:1px;height:1px;overflow:hidden;
    clip-path:inset(50%)}
    .permissions>.choice{padding:var(--s3) var(--s4);border:1px solid var(--line);
    border-radius:var(--radius);cursor:pointer}
    .permissions>.choice:has(:checked){border-color:var(--accent);background:var(--accent-soft)}
    .permissions .custom{display:grid;gap:var(--s2);padding-inline-start:var(--s6)}
    .permissions:has([value=user]:checked)>.custom,.permissions:has([value=global]:checked)>.custom{
    display:none}
    .offers{gap:0}
    .offer{padding:var(--s3) 0;border-bottom:1px solid var(--line);display:grid;gap:var(--s2)}
    .offer:last-child{border-bottom:0}
    .offer-head{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;
    gap:var(--s2) var(--s4)}
    .offer>details{padding-inline-start:2rem}
    .service-states{display:grid;gap:var(--s1) var(--s5);list-style:none;padding:0;
    grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr))}
    .service-states>li{display:flex;gap:var(--s2);align-items:flex-start}
    .service-states .on .icon{color:var(--good)}.service-states .off{color:var(--muted)}
    .review-part{display:grid;gap:var(--s2);padding-bottom:var(--s4);
    border-bottom:1px solid var(--line)}
    .review-head{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;
    gap:var(--s2) var(--s4)}
    .happens{list-style:none;padding:0;display:grid;gap:var(--s3)}
    .happens li{display:flex;gap:var(--s3);align-items:flex-start}
    .happens .icon{flex:none;margin-top:.1rem;color:var(--muted)}
    .confirm{display:grid;gap:var(--s3);max-width:30rem}
    .consequences .table,.card .table{box-shadow:none}
    .warn-text{color:var(--warn);font-weight:550}
    del{text-decoration-color:var(--bad);color:var(--muted)}
    ins{text-decoration:none;font-weight:600}
    .tabs{display:flex;gap:var(--s1);border-bottom:1px solid var(--line);overflow-x:auto}
    .tabs a{padding:var(--s2) var(--s4);min-height:2.5rem;display:inline-flex;align-items:center;
    color:var(--muted);text-decoration:none;white-space:nowrap;border-bottom:3px solid transparent}
    .tabs a:hover{color:var(--text)}
    .tabs [aria-current]{color:var(--text);font-weight:600;border-color:var(--accent)}
    #email-note+button.plain{justify-self:start;padding-inline:0}
    .badge:has(.icon){display:inline-flex;align-items:center;gap:var(--s1)}
    .badge .icon{width:1rem;height:1rem}
    @media (max-width:30rem){.at{grid-template-columns:auto minmax(0,1fr)}
    .at>input{grid-column:1/-1}}
    button.sorter{padding:0;min-height:1.5rem;color:inherit;font-weight:inherit;font-size:inherit}
    button.sorter:hover{background:none;text-decoration:underline}
    [aria-sort=ascending] .sorter::after{content:" \\2191"}
    [aria-sort=descending] .sorter::after{content:" \\2193"}
    .days-left{display:grid;gap:var(--s1);min-width:7rem;max-width:12rem}
    .days-left span{display:inline-flex;align-items:center;gap:var(--s1)}
    .days-left.soon{color:var(--warn);font-weight:600}
    .days-left meter{width:100%;height:.6rem}
    .bar .end{margin-inline-start:auto}
    .columns{display:grid;gap:var(--s4);align-items:start;
    grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr))}
    .held>summary{width:100%;padding:var(--s1) 0}
    details.held[open]>summary{margin-bottom:var(--s2)}
    .history{list-style:none;padding:0;display:grid;gap:0}
    .history li{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);padding:var(--s2) 0;
    border-bottom:1px solid var(--line)}
    .history li:last-child{border-bottom:0}
    .history time{color:var(--muted);min-width:11rem;font-variant-numeric:tabular-nums}
    .history strong{font-weight:550;flex:1}
    .forecast:not([hidden]){display:grid;grid-template-columns:auto 1fr;gap:var(--s1) var(--s4);
    padding:var(--s3) var(--s4);background:var(--sunken);border-radius:var(--radius)}
    .forecast dd{font-weight:650;font-variant-numeric:tabular-nums}
    .label{font-weight:600}
    """
}
