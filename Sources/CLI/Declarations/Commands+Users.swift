extension Commands {
  private static let customer = [Option.customer.spec]
  private static let user = ArgumentSpec(placeholder: "USER", note: { $0.options.user })
  private static let chosenUsers = ArgumentSpec(
    placeholder: "USER", note: { $0.options.users }, isOptional: true, repeats: true)
  private static let namedUsers = ArgumentSpec(
    placeholder: "USER", note: { $0.options.users }, repeats: true)

  static let users = CommandSpec.group(
    "users", { $0.help.users }, byDefault: "list",
    [
      .command(
        "list", { $0.help.usersList },
        options: customer + OptionGroup.filter + [Option.sort.spec] + OptionGroup.list,
        run: UserCommands.list),
      .command(
        "show", { $0.help.usersShow }, arguments: [user], options: customer,
        run: UserCommands.show),
      .command(
        "create", { $0.help.usersCreate },
        options: customer + [
          Option.email.spec, Option.displayName.spec, Option.firstName.spec,
          Option.lastName.spec, Option<String?>.location.spec, Option.roles.spec,
          Option.products.spec, Option.passwords.spec,
        ] + OptionGroup.change,
        run: UserChangeCommands.create),
      .command(
        "update", { $0.help.usersUpdate }, arguments: [namedUsers],
        options: customer + [
          Option.email.spec, Option.displayName.spec, Option.firstName.spec,
          Option.lastName.spec, Option<String?>.location.spec, Option.roles.spec,
          Option.clear.spec,
        ] + OptionGroup.change,
        run: UserChangeCommands.update),
      .command(
        "import", { $0.help.usersImport },
        arguments: [
          ArgumentSpec(placeholder: "FILE", note: { $0.options.file }, kind: .file)
        ],
        options: customer + [
          Option.fileLocation.spec, Option.roles.spec, Option.products.spec,
          Option.skipFlawed.spec, Option.ignoreUnknown.spec, Option.passwords.spec,
        ] + OptionGroup.change,
        run: ImportCommand.run),
      .command(
        "delete", { $0.help.usersDelete }, arguments: [chosenUsers],
        options: customer + OptionGroup.filter + OptionGroup.change,
        run: UserChangeCommands.delete),
      .command(
        "restore", { $0.help.usersRestore }, arguments: [namedUsers],
        options: customer + [Option.rename.spec] + OptionGroup.change,
        run: UserChangeCommands.restore),
      .command(
        "reset-password", { $0.help.usersReset }, arguments: [chosenUsers],
        options: customer + OptionGroup.filter + [Option.passwords.spec] + OptionGroup.change,
        run: UserChangeCommands.resetPasswords),
      .command(
        "deleted", { $0.help.usersDeleted },
        options: customer + [Option.search.spec] + OptionGroup.list,
        run: UserCommands.deleted),
    ])

  static let licenses = CommandSpec.group(
    "licenses", { $0.help.licenses }, byDefault: "list",
    [
      .command(
        "list", { $0.help.licensesList },
        arguments: [
          ArgumentSpec(placeholder: "USER", note: { $0.options.user }, isOptional: true)
        ],
        options: customer, run: LicenseCommands.list),
      .command(
        "assign", { $0.help.licensesAssign }, arguments: [chosenUsers],
        options: customer + [Option.products.spec, Option.without.spec] + OptionGroup.filter
          + OptionGroup.change,
        run: LicenseCommands.assign),
      .command(
        "revoke", { $0.help.licensesRevoke }, arguments: [chosenUsers],
        options: customer + [Option.products.spec] + OptionGroup.filter + OptionGroup.change,
        run: LicenseCommands.revoke),
      .command(
        "swap", { $0.help.licensesSwap }, arguments: [chosenUsers],
        options: customer + [Option.from.spec, Option.to.spec] + OptionGroup.filter
          + OptionGroup.change,
        run: LicenseCommands.swap),
    ])
}
