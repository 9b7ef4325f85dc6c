/// The grid of users: its columns, filters, selection and side pane.
package struct GridPhrases: Sendable {
  package let roles: String
  package let plainRole: String
  package let state: String
  package let active: String
  package let neverSignedIn: String
  package let temporary: String
  package let unlicensed: String
  package let today: String
  package let yesterday: String
  package let daysAgo: @Sendable (_ n: Int) -> String
  package let monthsAgo: @Sendable (_ n: Int) -> String
  package let yearsAgo: @Sendable (_ n: Int) -> String
  package let moreLicenses: @Sendable (_ n: Int) -> String
  package let addFilter: String
  package let ticksKept: String
  package let filtersInUse: String
  package let filterHint: String
  package let condition: @Sendable (_ text: String) -> String
  package let license: String
  package let holds: String
  package let holdsNot: String
  package let equals: String
  package let equalsNot: String
  package let soldBy: String
  package let ownSeller: String
  package let otherSeller: String
  package let directSeller: String
  package let createdFrom: String
  package let createdUntil: String
  package let anyLocation: String
  package let noRole: String
  package let chipHas: @Sendable (_ text: String) -> String
  package let chipLacks: @Sendable (_ text: String) -> String
  package let chipLocation: @Sendable (_ text: String) -> String
  package let chipNotLocation: @Sendable (_ text: String) -> String
  package let chipNoLocation: String
  package let chipAnyLocation: String
  package let chipRole: @Sendable (_ text: String) -> String
  package let chipNotRole: @Sendable (_ text: String) -> String
  package let chipOwn: String
  package let chipOther: String
  package let chipDirect: String
  package let chipFrom: @Sendable (_ text: String) -> String
  package let chipUntil: @Sendable (_ text: String) -> String
  package let chipSearch: @Sendable (_ text: String) -> String
  package let chipPicked: String
  package let removeFilter: @Sendable (_ text: String) -> String
  package let clearAll: String
  package let selectedOf: @Sendable (_ n: Int, _ total: Int) -> String
  package let allSelected: @Sendable (_ n: Int) -> String
  package let allFixed: String
  package let showSelected: @Sendable (_ n: Int) -> String
  package let showAll: String
  package let clear: String
  package let pick: String
  package let pickNone: String
  package let pickPage: @Sendable (_ n: Int) -> String
  package let pickAll: @Sendable (_ n: Int) -> String
  package let pageBox: String
  package let more: String
  package let export: String
  package let exportSelected: String
  package let exportName: String
  package let dropped: @Sendable (_ n: Int) -> String
  package let tooMany: @Sendable (_ n: Int) -> Explanation
  package let detailsOf: @Sendable (_ text: String) -> String
  package let details: String
  package let close: String
  package let fullPage: String
  package let previousUser: String
  package let nextUser: String
  package let deletedUsers: @Sendable (_ n: Int) -> String
  package let rowKeys: String
  package let pickKey: String
  package let openKey: String
}
