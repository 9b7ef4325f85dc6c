@testable import Messages

extension PhraseSamples {
  static func own(_ say: OwnPhrases) -> [Sample] {
    [
      Sample("useIt", [say.useIt]),
      Sample("included", [say.included]),
      Sample("switchedOff", [say.switchedOff]),
      Sample("allServices", [say.allServices(1), say.allServices(2)]),
      Sample("help", [say.help]),
      Sample("helpText", [say.helpText("Gail")]),
      Sample("helpers", [say.helpers]),
      Sample("noHelpers", [say.noHelpers]),
      Sample("permissions", [say.permissions]),
      Sample("noPermissions", [say.noPermissions]),
      Sample("security", [say.security]),
      Sample("everywhereText", [say.everywhereText]),
      Sample("languageText", [say.languageText]),
      Sample("rules", [say.rules]),
      Sample("ruleLength", [say.ruleLength(1), say.ruleLength(2)]),
      Sample("ruleName", [say.ruleName]),
      Sample("ruleOther", [say.ruleOther]),
      Sample("ruleCommon", [say.ruleCommon]),
      Sample("met", [say.met]),
      Sample("show", [say.show]),
      Sample("mail", [say.mail]),
      Sample("meetings", [say.meetings]),
      Sample("files", [say.files]),
      Sample("sites", [say.sites]),
      Sample("office", [say.office]),
      Sample("tasks", [say.tasks]),
      Sample("surveys", [say.surveys]),
      Sample("reports", [say.reports]),
      Sample("forgotten", [say.forgotten]),
      Sample("forgottenStaff", [say.forgottenStaff]),
      Sample("forgottenUser", [say.forgottenUser]),
      Sample("slowDown", [say.slowDown(day, 1), say.slowDown(day, 2)]),
      Sample("forStaff", [say.forStaff]),
    ]
  }
}
