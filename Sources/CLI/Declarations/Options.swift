import Imports
import Wire

/// The options of all commands. One name means one thing everywhere.
extension Option where Value == Bool {
  static let help = toggle("help", short: "h") { $0.options.help }
  static let json = toggle("json") { $0.options.json }
  static let all = toggle("all") { $0.options.all }
  static let unlicensed = toggle("unlicensed") { $0.options.unlicensed }
  static let neverSignedIn = toggle("never-signed-in") { $0.options.neverSignedIn }
  static let plan = toggle("plan") { $0.options.plan }
  static let yes = toggle("yes", short: "y") { $0.options.yes }
  static let goAhead = toggle("go-ahead") { $0.options.goAhead }
  static let skipFlawed = toggle("skip-flawed") { $0.options.skipFlawed }
  static let ignoreUnknown = toggle("ignore-unknown") { $0.options.ignoreUnknown }
  static let failed = toggle("failed") { $0.options.failed }
  static let dryRun = toggle("dry-run") { $0.options.dryRun }
  static let seats = toggle("seats") { $0.options.seats }
  static let withBlocked = toggle("with-blocked") { $0.options.withBlocked }
}

extension Option where Value == String? {
  static let language = text(
    "language", "LANG", kind: .word(CLILanguage.allCases.map(\.rawValue))
  ) { $0.options.language }
  static let customer = text("customer", "CUSTOMER") { $0.options.customer }
  static let search = text("search", "TEXT") { $0.options.search }
  static let location = text("location", "CC") { $0.options.location }
  static let fileLocation = text("location", "CC") { $0.options.fileLocation }
  static let onlyRole = text("role", "ROLE", kind: .word(Words.roles)) { $0.options.role }
  static let has = text("has", "PRODUCT") { $0.options.has }
  static let lacks = text("lacks", "PRODUCT") { $0.options.lacks }
  static let sort = text(
    "sort", "ORDER", kind: .word(Words.sorts + Words.sorts.map { "-" + $0 })
  ) { $0.options.sort }
  static let email = text("email", "NAME@DOMAIN") { $0.options.email }
  static let displayName = text("display-name", "NAME") { $0.options.displayName }
  static let firstName = text("first-name", "NAME") { $0.options.firstName }
  static let lastName = text("last-name", "NAME") { $0.options.lastName }
  static let passwords = text("passwords", "FILE", kind: .file) { $0.options.passwords }
  static let rename = text("rename", "NAME@DOMAIN") { $0.options.rename }
  static let from = text("from", "PRODUCT") { $0.options.from }
  static let to = text("to", "PRODUCT") { $0.options.to }
  static let action = text("action", "ACTION") { $0.options.action }
  static let importAs = text(
    "as", "KIND", kind: .word(ExportKind.allCases.map(\.rawValue))
  ) { $0.options.importAs }
  static let refusedFile = text("refused", "FILE", kind: .file) { $0.options.refusedFile }
  static let invitations = text("invitations", "FILE", kind: .file) { $0.options.invitations }
  static let tag = text("tag", "TAG") { $0.options.tag }
  static let webhookName = text("name", "NAME") { $0.options.webhookName }
}

extension Option where Value == [String] {
  static let roles = texts("role", "ROLE", kind: .word(Words.roles)) { $0.options.role }
  static let products = texts("product", "PRODUCT") { $0.options.product }
  static let webhookKinds = texts("kind", "ACTION") { $0.options.webhookKind }
  static let groupCustomers = texts("customer", "CUSTOMER") { $0.options.groupCustomers }
  static let map = texts("map", "NAME=CODE") { $0.options.map }
  static let without = texts("without", "PLAN") { $0.options.without }
  static let clear = texts(
    "clear", "FIELD", kind: .word(["first-name", "last-name", "location", "roles"])
  ) { $0.options.clear }
}

extension Option where Value == Int? {
  static let limit = number("limit", "N", in: 1...1_000_000) { $0.options.limit }
  static let days = number("days", "N", in: 1...3650) { $0.options.days }
}

/// Options that belong together.
enum OptionGroup {
  static let globals: [OptionSpec] = [
    Option.help.spec, Option.json.spec, Option.language.spec,
  ]
  static let list: [OptionSpec] = [Option.limit.spec, Option.all.spec]
  static let filter: [OptionSpec] = [
    Option.search.spec, Option<String?>.location.spec, Option.onlyRole.spec, Option.has.spec,
    Option.lacks.spec, Option.unlicensed.spec, Option.neverSignedIn.spec,
  ]
  static let change: [OptionSpec] = [
    Option.plan.spec, Option.yes.spec, Option.goAhead.spec,
  ]
}
