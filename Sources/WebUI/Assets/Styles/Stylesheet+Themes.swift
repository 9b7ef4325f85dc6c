extension Stylesheet {
  /// Colors by what they are for. Text on its ground has a contrast of 4.5:1 or more, borders of
  /// controls 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), in every theme; with high contrast 7:1 and 4.5:1.
  ///
  /// The system decides, unless the person has: `data-theme` and `data-contrast` on the root.
  static let themes = """
    :root{\(light)}
    @media (prefers-color-scheme:dark){:root:not([data-theme=light]){\(dark)}}
    :root[data-theme=light]{color-scheme:light}
    :root[data-theme=dark]{color-scheme:dark;\(dark)}
    @media (prefers-contrast:more){:root:not([data-contrast=normal]){\(lightHigh)}}
    :root[data-contrast=high]{\(lightHigh)}
    @media (prefers-color-scheme:dark){:root:not([data-theme=light])[data-contrast=high]{\(darkHigh)}}
    @media (prefers-color-scheme:dark) and (prefers-contrast:more){
    :root:not([data-theme=light]):not([data-contrast=normal]){\(darkHigh)}}
    :root[data-theme=dark][data-contrast=high]{\(darkHigh)}
    """

  private static let light = """
    --ground:#f5f6f8;--surface:#fff;--raised:#fff;--sunken:#eef0f3;
    --text:#1b2127;--muted:#566069;--line:#dbe0e5;--edge:#79848f;
    --accent:#1d5fa8;--accent-strong:#154a86;--on-accent:#fff;--accent-soft:#e7f0fa;
    --good:#1c6a39;--good-soft:#e6f4eb;--warn:#855000;--warn-soft:#fdf2dd;
    --bad:#ad231b;--bad-soft:#fcebe9;--veil:rgb(20 30 40/.45);
    --shadow:0 1px 2px rgb(20 30 40/.06),0 2px 8px rgb(20 30 40/.05);
    --lift:0 4px 12px rgb(20 30 40/.12),0 12px 40px rgb(20 30 40/.18)
    """

  private static let dark = """
    --ground:#13171b;--surface:#1b2025;--raised:#232930;--sunken:#171b20;
    --text:#e7eaed;--muted:#a6afb8;--line:#333b43;--edge:#7d8893;
    --accent:#8dbcf3;--accent-strong:#b3d3f8;--on-accent:#0a2038;--accent-soft:#1c2d42;
    --good:#85d3a0;--good-soft:#193022;--warn:#f0c070;--warn-soft:#35290f;
    --bad:#ffa29a;--bad-soft:#3b1f1d;--veil:rgb(0 0 0/.6);--shadow:none;
    --lift:0 4px 12px rgb(0 0 0/.5),0 12px 40px rgb(0 0 0/.6)
    """

  private static let lightHigh = """
    --ground:#fff;--surface:#fff;--raised:#fff;--sunken:#f2f2f2;
    --text:#000;--muted:#2b2b2b;--line:#595959;--edge:#000;
    --accent:#003d82;--accent-strong:#00264f;--on-accent:#fff;--accent-soft:#e0ecfb;
    --good:#0b4a22;--good-soft:#fff;--warn:#5a3500;--warn-soft:#fff;
    --bad:#8a0f08;--bad-soft:#fff;--shadow:none
    """

  private static let darkHigh = """
    --ground:#000;--surface:#000;--raised:#0d0d0d;--sunken:#161616;
    --text:#fff;--muted:#e0e0e0;--line:#b0b0b0;--edge:#fff;
    --accent:#a9d1ff;--accent-strong:#d6e9ff;--on-accent:#000;--accent-soft:#0c2644;
    --good:#a5f0bd;--good-soft:#000;--warn:#ffd591;--warn-soft:#000;
    --bad:#ffc0ba;--bad-soft:#000;--shadow:none
    """
}
