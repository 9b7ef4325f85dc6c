extension OwnPhrases {
  static let english = OwnPhrases(
    useIt: "Your apps",
    included: "Included",
    switchedOff: "Switched off by whoever looks after your account",
    allServices: { n in
      n == 1 ? "1 service" : "All \(Language.english.number(n)) services"
    },
    help: "Who helps you",
    helpText: { name in
      "\(name) looks after your account."
    },
    helpers: "These colleagues can give you a new password:",
    noHelpers: "Ask your organization’s IT for a new password or another license.",
    permissions: "Permissions",
    noPermissions: "You use licenses and services; you administer nothing.",
    security: "Password and sign-in",
    everywhereText: "On a lost phone, too: every browser has to sign in again, this one as well.",
    languageText: "Pages, e-mails and printed slips for you come in this language.",
    rules: "Your password needs",
    ruleLength: { n in
      "at least \(Language.english.number(n)) characters"
    },
    ruleName: "not your name in it",
    ruleOther: "to differ from the one before",
    ruleCommon: "not to be a common one; this is checked when you save",
    met: "done",
    show: "Show password",
    mail: "Mail, calendar and contacts",
    meetings: "Chat, calls and meetings",
    files: "Your files in the cloud",
    sites: "Team sites and shared documents",
    office: "Write, calculate and present in the browser",
    tasks: "Plans and tasks of your team",
    surveys: "Forms and surveys",
    reports: "Reports and dashboards",
    forgotten: "Forgot your password?",
    forgottenStaff:
      "Ask a global admin of your company: on the Staff page they make a one-time link with which you choose a new password. Nobody can look up the old one.",
    forgottenUser:
      "Ask whoever looks after your account at your organization for a new temporary password. Nobody can look up the old one.",
    slowDown: { until, minutes in
      minutes == 1
        ? "Too many attempts. Please wait a minute, until \(Language.english.clock(until)) UTC, and try again."
        : "Too many attempts. Please wait \(Language.english.number(minutes)) minutes, until \(Language.english.clock(until)) UTC, and try again."
    },
    forStaff: "For the partner’s staff")
}
