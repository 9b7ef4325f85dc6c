extension DeskPhrases {
  static let english = DeskPhrases(
    home: "Home",
    find: "Search or jump to…",
    findHint: "A page, a customer, a user",
    findOpen: "Open search",
    switchCustomer: "Switch customer",
    pagesGroup: "Pages",
    usersGroup: { customer in "Users of \(customer)" },
    customersGroup: "Customers",
    nothingFound: "Nothing found",
    startTyping: "Type the beginning of a name, a domain or an address.",
    shortcuts: "Keyboard shortcuts",
    shortcutsHint: "They work while you are not typing. Under Appearance they can be switched off.",
    shortcutsSwitch: "Keyboard shortcuts of single letters",
    shortcutsOn: "On",
    shortcutsOff: "Off",
    close: "Close",
    own: { name in "Signed in as \(name)" },
    appearance: "Appearance",
    moveHint: "Arrow keys choose, Enter opens, Esc closes.",
    resultCount: { n in n == 1 ? "One result" : "\(Language.english.number(n)) results" },
    profile: "Your profile")
}
