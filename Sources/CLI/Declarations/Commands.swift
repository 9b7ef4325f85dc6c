/// Every command there is.
enum Commands {
  static let root = CommandSpec.group(
    "tenantry", { $0.help.program },
    [
      login, customers, users, licenses, bulk, imports, operations, catalog, token, webhook,
      activity, completion, help,
    ])

  /// What the program does on the data itself; it never gets here (docs/operators.md).
  static let ofServer = ["serve", "migrate", "backup", "restore", "copy", "verify"]

  private static let login = CommandSpec.command(
    "login", { $0.help.login },
    arguments: [ArgumentSpec(placeholder: "ADDRESS", note: { $0.options.address })],
    run: LoginCommand.run)

  private static let customers = CommandSpec.command(
    "customers", { $0.help.customers }, options: [Option.search.spec] + OptionGroup.list,
    run: CustomerCommands.list)

  private static let activity = CommandSpec.command(
    "activity", { $0.help.activity },
    options: [Option.customer.spec, Option.action.spec] + OptionGroup.list,
    run: ActivityCommand.run)

  private static let completion = CommandSpec.command(
    "completion", { $0.help.completion },
    arguments: [
      ArgumentSpec(
        placeholder: "SHELL", note: { $0.options.shell },
        kind: .word(CompletionScript.Shell.allCases.map(\.rawValue)))
    ],
    run: CompletionCommand.run)

  private static let help = CommandSpec.command(
    "help", { $0.help.help },
    arguments: [
      ArgumentSpec(
        placeholder: "COMMAND", note: { $0.options.commandName }, isOptional: true,
        repeats: true)
    ],
    run: HelpCommand.run)

  private static let operation = ArgumentSpec(
    placeholder: "OPERATION", note: { $0.options.operation })

  private static let operations = CommandSpec.group(
    "operations", { $0.help.operations }, byDefault: "list",
    [
      .command(
        "list", { $0.help.operationsList }, options: [Option.customer.spec] + OptionGroup.list,
        run: OperationCommands.list),
      .command(
        "show", { $0.help.operationsShow }, arguments: [operation],
        options: [Option.customer.spec], run: OperationCommands.show),
      .command(
        "pause", { $0.help.operationsPause }, arguments: [operation],
        options: [Option.customer.spec], run: OperationCommands.pause),
      .command(
        "resume", { $0.help.operationsResume }, arguments: [operation],
        options: [Option.customer.spec], run: OperationCommands.resume),
      .command(
        "cancel", { $0.help.operationsCancel }, arguments: [operation],
        options: [Option.customer.spec], run: OperationCommands.cancel),
    ])

  private static let file = ArgumentSpec(
    placeholder: "FILE", note: { $0.options.file }, kind: .file)

  private static let bulk = CommandSpec.command(
    "bulk", { $0.help.bulk }, arguments: [file],
    options: [
      Option.groupCustomers.spec, Option.tag.spec, Option.fileLocation.spec, Option.roles.spec,
      Option.products.spec, Option.skipFlawed.spec, Option.ignoreUnknown.spec,
      Option.passwords.spec,
    ] + OptionGroup.change,
    run: BulkCommand.run)

  private static let imports = CommandSpec.command(
    "import", { $0.help.importFiles },
    arguments: [
      ArgumentSpec(placeholder: "FILE", note: { $0.options.exports }, repeats: true, kind: .file)
    ],
    options: [
      Option.customer.spec, Option.dryRun.spec, Option.importAs.spec, Option.seats.spec,
      Option.map.spec, Option.fileLocation.spec, Option.withBlocked.spec, Option.passwords.spec,
      Option.invitations.spec,
      Option.refusedFile.spec, Option.yes.spec,
    ],
    run: ExportImportCommand.run)

  private static let catalog = CommandSpec.group(
    "catalog", { $0.help.catalog }, byDefault: "list",
    [
      .command(
        "list", { $0.help.catalogList }, options: [Option.search.spec] + OptionGroup.list,
        run: CatalogCommands.list),
      .command(
        "import", { $0.help.catalogImport }, arguments: [file], run: CatalogCommands.importFile),
      .command(
        "rules", { $0.help.catalogRules }, arguments: [file], run: CatalogCommands.importRules),
    ])

  private static let webhookID = ArgumentSpec(placeholder: "ID", note: { $0.options.webhookID })

  private static let webhook = CommandSpec.group(
    "webhook", { $0.help.webhook }, byDefault: "list",
    [
      .command(
        "add", { $0.help.webhookAdd },
        arguments: [ArgumentSpec(placeholder: "ADDRESS", note: { $0.options.webhookAddress })],
        options: [Option.webhookName.spec, Option.webhookKinds.spec, Option.customer.spec],
        run: WebhookCommands.add),
      .command("list", { $0.help.webhookList }, run: WebhookCommands.list),
      .command(
        "test", { $0.help.webhookTest }, arguments: [webhookID], run: WebhookCommands.test),
      .command(
        "remove", { $0.help.webhookRemove }, arguments: [webhookID],
        run: WebhookCommands.remove),
    ])

  private static let token = CommandSpec.group(
    "token", { $0.help.token }, byDefault: "list",
    [
      .command(
        "create", { $0.help.tokenCreate },
        arguments: [ArgumentSpec(placeholder: "NAME", note: { $0.options.tokenName })],
        options: [Option.days.spec], run: TokenCommands.create),
      .command("list", { $0.help.tokenList }, run: TokenCommands.list),
      .command(
        "revoke", { $0.help.tokenRevoke },
        arguments: [ArgumentSpec(placeholder: "ID", note: { $0.options.tokenID })],
        run: TokenCommands.revoke),
    ])
}
