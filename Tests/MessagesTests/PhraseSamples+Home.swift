@testable import Messages

extension PhraseSamples {
  static func home(_ say: HomePhrases) -> [Sample] {
    [
      Sample("attention", [say.attention]),
      Sample("calmTitle", [say.calmTitle]),
      Sample("calmText", [say.calmText]),
      Sample("refusedTitle", [say.refusedTitle(1), say.refusedTitle(2)]),
      Sample(
        "refusedItem", [say.refusedItem(1, "Birch", "Alder"), say.refusedItem(2, "Birch", "Alder")]),
      Sample("fullTitle", [say.fullTitle(1), say.fullTitle(2)]),
      Sample("fullItem", [say.fullItem(1, "Birch"), say.fullItem(2, "Birch")]),
      Sample("deletionsTitle", [say.deletionsTitle(1), say.deletionsTitle(2)]),
      Sample("deletionsItem", [say.deletionsItem(1, "Birch"), say.deletionsItem(2, "Birch")]),
      Sample("uploadsTitle", [say.uploadsTitle(1), say.uploadsTitle(2)]),
      Sample(
        "uploadsItem", [say.uploadsItem(1, "Birch", "Alder"), say.uploadsItem(2, "Birch", "Alder")]),
      Sample("unopenedTitle", [say.unopenedTitle(1), say.unopenedTitle(2)]),
      Sample("unopenedItem", [say.unopenedItem(1), say.unopenedItem(2)]),
      Sample("more", [say.more(1), say.more(2)]),
      Sample("showAll", [say.showAll]),
      Sample("use", [say.use]),
      Sample("byProduct", [say.byProduct]),
      Sample("byCustomer", [say.byCustomer]),
      Sample("history", [say.history]),
      Sample("seats", [say.seats(2, 3)]),
      Sample("others", [say.others]),
      Sample("used", [say.used]),
      Sample("held", [say.held]),
      Sample("share", [say.share]),
      Sample("percent", [say.percent(2)]),
      Sample("noneFree", [say.noneFree]),
      Sample("day", [say.day]),
      Sample("product", [say.product]),
      Sample("customer", [say.customer]),
      Sample("numbers", [say.numbers]),
      Sample("barsText", [say.barsText("Alder", 3, 3)]),
      Sample("historyText", [say.historyText(2, "Birch", 3, "Birch", 3)]),
      Sample("noHistory", [say.noHistory]),
      Sample("noUse", [say.noUse]),
    ]
  }
}
