/// What needs attention, and how licenses are used.
package struct HomePhrases: Sendable {
  package let attention: String
  package let calmTitle: String
  package let calmText: String
  package let refusedTitle: @Sendable (_ n: Int) -> String
  package let refusedItem: @Sendable (_ n: Int, _ kind: String, _ day: String) -> String
  package let fullTitle: @Sendable (_ n: Int) -> String
  package let fullItem: @Sendable (_ n: Int, _ product: String) -> String
  package let deletionsTitle: @Sendable (_ n: Int) -> String
  package let deletionsItem: @Sendable (_ n: Int, _ day: String) -> String
  package let uploadsTitle: @Sendable (_ n: Int) -> String
  package let uploadsItem: @Sendable (_ n: Int, _ file: String, _ day: String) -> String
  package let unopenedTitle: @Sendable (_ n: Int) -> String
  package let unopenedItem: @Sendable (_ n: Int) -> String
  package let more: @Sendable (_ n: Int) -> String
  package let showAll: String
  package let use: String
  package let byProduct: String
  package let byCustomer: String
  package let history: String
  package let seats: @Sendable (_ used: Int, _ total: Int) -> String
  package let others: String
  package let used: String
  package let held: String
  package let share: String
  package let percent: @Sendable (_ n: Int) -> String
  package let noneFree: String
  package let day: String
  package let product: String
  package let customer: String
  package let numbers: String
  package let barsText: @Sendable (_ name: String, _ used: Int, _ total: Int) -> String
  package let historyText:
    @Sendable (_ before: Int, _ first: String, _ now: Int, _ last: String, _ total: Int) -> String
  package let noHistory: String
  package let noUse: String
}
