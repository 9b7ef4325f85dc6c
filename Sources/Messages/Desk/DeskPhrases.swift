/// The top bar: search, shortcuts, and what is one's own.
package struct DeskPhrases: Sendable {
  package let home: String
  package let find: String
  package let findHint: String
  package let findOpen: String
  package let switchCustomer: String
  package let pagesGroup: String
  package let usersGroup: @Sendable (_ customer: String) -> String
  package let customersGroup: String
  package let nothingFound: String
  package let startTyping: String
  package let shortcuts: String
  package let shortcutsHint: String
  package let shortcutsSwitch: String
  package let shortcutsOn: String
  package let shortcutsOff: String
  package let close: String
  package let own: @Sendable (_ name: String) -> String
  package let appearance: String
  package let moveHint: String
  package let resultCount: @Sendable (_ n: Int) -> String
  package let profile: String
}
