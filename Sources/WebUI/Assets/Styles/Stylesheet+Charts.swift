extension Stylesheet {
  /// Pictures of numbers. Color is never alone: what is full is hatched, what is held is a broken
  /// line; with high contrast and on paper the same tokens do.
  static let charts = """
    .chart{display:grid;gap:var(--s3);min-width:0;align-content:start}
    .chart>figcaption{font-weight:620}
    .chart svg{display:block;overflow:visible;direction:ltr}
    .chart-track{fill:var(--sunken);stroke:var(--edge);stroke-width:1}
    .chart-used{fill:var(--accent)}
    .chart-full{fill:var(--warn)}
    .chart-hatch{stroke:var(--surface);stroke-width:4}
    .chart-name{fill:var(--text);font-size:.93rem}
    .chart-value,.chart-tick{fill:var(--muted);font-size:.86rem;
    font-variant-numeric:tabular-nums}
    .chart-tick{font-size:.8rem;paint-order:stroke;stroke:var(--surface);stroke-width:4px;
    stroke-linejoin:round}
    .chart-grid{stroke:var(--line);stroke-width:1}
    .chart-area{fill:var(--accent);fill-opacity:.22}
    .chart-line{fill:none;stroke:var(--accent);stroke-width:2;
    vector-effect:non-scaling-stroke;stroke-linejoin:round}
    .chart-held{fill:none;stroke:var(--text);stroke-width:2;stroke-dasharray:5 4;
    vector-effect:non-scaling-stroke}
    .chart-legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:var(--s2) var(--s4);
    font-size:.9rem;color:var(--muted)}
    .chart-legend li{display:flex;align-items:center;gap:var(--s2)}
    .chart details table{font-size:.93rem}
    .chart details{max-height:24rem;overflow-y:auto}
    .chart th,.chart td{padding:.25rem var(--s3)}
    .seat-bar{display:block;min-width:5rem}
    @media print{.chart details{display:none}.chart{break-inside:avoid}}
    @media (forced-colors:active){.chart-used,.chart-full{fill:Highlight}
    .chart-track{fill:Canvas;stroke:CanvasText}.chart-line{stroke:Highlight}
    .chart-area{fill:Highlight}.chart-held{stroke:CanvasText}}
    """
}
