extension Stylesheet {
  /// On paper there is nothing to press, and color costs ink.
  static let paper = """
    @media print{
    :root{color-scheme:light;--ground:#fff;--surface:#fff;--sunken:#fff;--text:#000;--muted:#333;
    --line:#999;--accent:#000;--shadow:none}
    .top,.side,.actions,.skip,.pages,.bar,.steering,.screen-only,.button,
    button:not(.sort):not(.chip){display:none}
    .shell{display:block}main{padding:0}
    tr,.card,.note{break-inside:avoid}thead{display:table-header-group}
    a{color:inherit;text-decoration:none}}
    @media not print{.paper-only{display:none}}
    """
}
