package import Domain

/// What a customer's own user finds: services with their links, help, and the door.
package struct OwnPhrases: Sendable {
  package let useIt: String
  package let included: String
  package let switchedOff: String
  package let allServices: @Sendable (_ n: Int) -> String
  package let help: String
  package let helpText: @Sendable (_ name: String) -> String
  package let helpers: String
  package let noHelpers: String
  package let permissions: String
  package let noPermissions: String
  package let security: String
  package let everywhereText: String
  package let languageText: String
  package let rules: String
  package let ruleLength: @Sendable (_ n: Int) -> String
  package let ruleName: String
  package let ruleOther: String
  package let ruleCommon: String
  package let met: String
  package let show: String
  package let mail: String
  package let meetings: String
  package let files: String
  package let sites: String
  package let office: String
  package let tasks: String
  package let surveys: String
  package let reports: String
  package let forgotten: String
  package let forgottenStaff: String
  package let forgottenUser: String
  package let slowDown: @Sendable (_ until: Moment, _ minutes: Int) -> String
  package let forStaff: String
}
