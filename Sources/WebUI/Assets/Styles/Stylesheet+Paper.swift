extension Stylesheet {
  /// On paper there is nothing to press, and color costs ink; whose page it is stands on top, unless
  /// it is slips to be cut.
  static let paper = """
    @media print{
    :root{color-scheme:light;--ground:#fff;--surface:#fff;--sunken:#fff;--text:#000;--muted:#333;
    --line:#999;--accent:#000;--shadow:none}
    .top{display:block;border:0;padding:0;min-height:0;background:none}
    .top>:not(.where),.where .swatch,body:has(.slips) .top{display:none}
    .where{border:0;padding:0;margin:0}
    .side,.actions,.skip,.pages,.bar,.steering,.screen-only,.button,
    button:not(.sort):not(.chip){display:none}
    .shell{display:block}main{padding:0}
    tr,.card,.note{break-inside:avoid}thead{display:table-header-group}
    a{color:inherit;text-decoration:none}}
    @media not print{.paper-only{display:none}}
    """
}
