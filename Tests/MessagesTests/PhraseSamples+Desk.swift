@testable import Messages

extension PhraseSamples {
  static func desk(_ say: DeskPhrases) -> [Sample] {
    [
      Sample("home", [say.home]),
      Sample("find", [say.find]),
      Sample("findHint", [say.findHint]),
      Sample("findOpen", [say.findOpen]),
      Sample("switchCustomer", [say.switchCustomer]),
      Sample("pagesGroup", [say.pagesGroup]),
      Sample("usersGroup", [say.usersGroup("Alder")]),
      Sample("customersGroup", [say.customersGroup]),
      Sample("nothingFound", [say.nothingFound]),
      Sample("startTyping", [say.startTyping]),
      Sample("shortcuts", [say.shortcuts]),
      Sample("shortcutsHint", [say.shortcutsHint]),
      Sample("shortcutsSwitch", [say.shortcutsSwitch]),
      Sample("shortcutsOn", [say.shortcutsOn]),
      Sample("shortcutsOff", [say.shortcutsOff]),
      Sample("close", [say.close]),
      Sample("own", [say.own("Gail")]),
      Sample("appearance", [say.appearance]),
      Sample("moveHint", [say.moveHint]),
      Sample("resultCount", [say.resultCount(1), say.resultCount(2)]),
      Sample("profile", [say.profile]),
    ]
  }
}
