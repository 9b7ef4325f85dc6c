/// What each command does, in a line.
struct HelpPhrases: Sendable {
  let program, login, customers: String
  let users, usersList, usersShow, usersCreate, usersUpdate, usersImport, usersDelete: String
  let usersRestore, usersReset, usersDeleted: String
  let licenses, licensesList, licensesAssign, licensesRevoke, licensesSwap: String
  let operations, operationsList, operationsShow: String
  let operationsPause, operationsResume, operationsCancel: String
  let catalog, catalogList, catalogImport, catalogRules: String
  let token, tokenCreate, tokenList, tokenRevoke: String
  let webhook, webhookAdd, webhookList, webhookTest, webhookRemove: String
  let activity, completion, help, importFiles, bulk: String
}

/// What each option and argument is, in a line.
struct OptionPhrases: Sendable {
  let help, json, language, search, customer, location, role, product, has, lacks: String
  let unlicensed, neverSignedIn, sort, limit, all: String
  let email, displayName, firstName, lastName, clear: String
  let plan, yes, goAhead, passwords, skipFlawed, ignoreUnknown: String
  let rename, without, from, to, days, failed, action, fileLocation: String
  let address, user, users, file, operation, tokenName, tokenID, shell, commandName: String
  let webhookAddress, webhookName, webhookID, webhookKind: String
  let groupCustomers, tag: String
  let exports, dryRun, importAs, seats, map, withBlocked, refusedFile, invitations: String
}

/// The titles of tables.
struct ColumnPhrases: Sendable {
  let customer, domain, users, deleted, seats, free, consumed: String
  let signInName, name, location, roles, licenses, lastSignIn, id: String
  let deletedAt, deletedBy, purgeDue: String
  let product, code, plans: String
  let kind, state, rows, changed, refused, by, at: String
  let number, action, subject, row, verdict, causes: String
  let line, column, value, problem: String
  let expires, revoked, password, firstName, lastName, created, address: String
}
