import Domain
import Operations
import Secrets
import TestSupport

extension `A neighbor` {
  static let looking: [(String, Call)] = [
    (
      "users",
      { home, customer in
        _ = try await home.operations.users(in: customer, UserQuery(), as: home.stranger)
      }
    ),
    (
      "userGrid",
      { home, customer in
        _ = try await home.operations.userGrid(
          in: customer, UserQuery(), opening: home.user, as: home.stranger)
      }
    ),
    (
      "picked",
      { home, customer in
        _ = try await home.operations.picked(
          among: [home.user], in: customer, as: home.stranger)
      }
    ),
    (
      "userFile",
      { home, customer in
        _ = try await home.operations.userFile(
          in: customer, UserQuery(), language: "en", headers: [], cells: { _ in [] },
          as: home.stranger)
      }
    ),
    (
      "users by ids",
      { home, customer in
        _ = try await home.operations.users([home.user], in: customer, as: home.stranger)
      }
    ),
    (
      "user",
      { home, customer in
        _ = try await home.operations.user(home.user, in: customer, as: home.stranger)
      }
    ),
    (
      "user by name",
      { home, customer in
        _ = try await home.operations.user(
          named: "ann@alder.example", in: customer, as: home.stranger)
      }
    ),
    (
      "deletedUsers",
      { home, customer in
        _ = try await home.operations.deletedUsers(
          in: customer, search: nil, PageRequest(), as: home.stranger)
      }
    ),
    (
      "globalAdmins",
      { home, customer in
        _ = try await home.operations.globalAdmins(
          among: home.plan.id, in: customer, as: home.stranger)
      }
    ),
    (
      "deletedUserCount",
      { home, customer in
        _ = try await home.operations.deletedUserCount(in: customer, as: home.stranger)
      }
    ),
    (
      "restorationRows",
      { home, customer in
        _ = try await home.operations.restorationRows(
          home.plan.id, in: customer, after: 0, count: 10, as: home.stranger)
      }
    ),
    (
      "signInName",
      { home, customer in
        _ = try await home.operations.signInName(
          try SignInName(parsing: "ann@alder.example"), in: customer, as: home.stranger)
      }
    ),
    (
      "history",
      { home, customer in
        _ = try await home.operations.history(
          of: home.user, in: customer, limit: 10, as: home.stranger)
      }
    ),
    (
      "customer",
      { home, customer in
        _ = try await home.operations.customer(customer, as: home.stranger)
      }
    ),
    (
      "licenseMatrix",
      { home, customer in
        _ = try await home.operations.licenseMatrix(
          of: .users([home.user]), in: customer, as: home.stranger)
      }
    ),
    (
      "account",
      { home, customer in
        _ = try await home.operations.account(customer, as: home.stranger)
      }
    ),
    (
      "accountFigures",
      { home, customer in
        _ = try await home.operations.accountFigures(customer, as: home.stranger)
      }
    ),
    (
      "activeHolders",
      { home, customer in
        _ = try await home.operations.activeHolders(in: customer, as: home.stranger)
      }
    ),
    (
      "ledgerEntry",
      { home, customer in
        _ = try await home.operations.ledgerEntry(1, in: customer, as: home.stranger)
      }
    ),
    (
      "flaws",
      { home, customer in
        _ = try home.operations.flaws(
          of: [DraftInput(displayName: "", email: "")], in: customer, as: home.stranger)
      }
    ),
    (
      "planPassword",
      { home, customer in
        let given = try await home.operations.givenPassword("Kx7!plume").get()
        _ = try await home.operations.planPassword(
          of: home.user, try await home.operations.hash(given, mustChange: true), in: customer,
          as: home.stranger)
      }
    ),
    (
      "entitlements",
      { home, customer in
        _ = try await home.operations.entitlements(in: customer, as: home.stranger)
      }
    ),
    (
      "plan",
      { home, customer in
        _ = try await home.operations.plan(home.plan.id, in: customer, as: home.stranger)
      }
    ),
    (
      "planCauses",
      { home, customer in
        _ = try await home.operations.planCauses(home.plan.id, in: customer, as: home.stranger)
      }
    ),
    (
      "planRows",
      { home, customer in
        _ = try await home.operations.planRows(
          home.plan.id, in: customer, verdict: nil, PageRequest(), as: home.stranger)
      }
    ),
    (
      "undoLinks",
      { home, customer in
        let links = try await home.operations.undoLinks(
          of: home.operation.id, in: customer, as: home.stranger)
        if links == UndoLinks() { throw OperationError<Missing>.refused(.notThere) }
      }
    ),
    (
      "glance",
      { home, customer in
        _ = try await home.operations.glance(
          at: home.operation.id, in: customer, as: home.stranger)
      }
    ),
    (
      "operation",
      { home, customer in
        _ = try await home.operations.operation(home.operation.id, in: customer, as: home.stranger)
      }
    ),
    (
      "operations",
      { home, customer in
        _ = try await home.operations.operations(in: customer, PageRequest(), as: home.stranger)
      }
    ),
    (
      "operationRows",
      { home, customer in
        _ = try await home.operations.operationRows(
          home.operation.id, in: customer, failedOnly: true, PageRequest(), as: home.stranger)
      }
    ),
    (
      "failedRowsFile",
      { home, customer in
        _ = try await home.operations.failedRowsFile(
          home.operation.id, in: customer, language: "en", describe: { _, _ in "" },
          as: home.stranger)
      }
    ),
    (
      "progress",
      { home, customer in
        _ = try await home.operations.progress(
          of: home.operation.id, in: customer, as: home.stranger)
      }
    ),
    (
      "pack",
      { home, customer in
        _ = try await home.operations.pack(home.pack, in: customer, as: home.stranger)
      }
    ),
    (
      "handovers",
      { home, customer in
        _ = try await home.operations.handovers(
          in: customer, unopenedOnly: true, PageRequest(), as: home.stranger)
      }
    ),
    (
      "upload",
      { home, customer in
        _ = try await home.operations.upload(home.upload.id, in: customer, as: home.stranger)
      }
    ),
    (
      "uploadRows",
      { home, customer in
        _ = try await home.operations.uploadRows(
          home.upload.id, in: customer, flawedOnly: false, PageRequest(), as: home.stranger)
      }
    ),
    (
      "uploadReport",
      { home, customer in
        _ = try await home.operations.uploadReport(
          home.upload.id, .all, in: customer, PageRequest(), as: home.stranger)
      }
    ),
    (
      "recentUploads",
      { home, customer in
        let files = try await home.operations.recentUploads(in: customer, as: home.stranger)
        if !files.isEmpty { throw Denial.notYours }
      }
    ),
    (
      "uploadProblemsFile",
      { home, customer in
        _ = try await home.operations.uploadProblemsFile(
          home.upload.id, in: customer, language: "en", describe: { _ in "" }, as: home.stranger)
      }
    ),
    (
      "resultFile",
      { home, customer in
        _ = try await home.operations.resultFile(
          home.operation.id, in: customer, language: "en", describe: { _, _ in "" },
          as: home.stranger)
      }
    ),
    (
      "ledgerActors",
      { home, customer in
        _ = try await home.operations.ledgerActors(in: customer, as: home.stranger)
      }
    ),
    (
      "chainState",
      { home, customer in
        _ = try await home.operations.chainState(of: customer, as: home.stranger)
      }
    ),
    (
      "checkChain",
      { home, customer in
        _ = try await home.operations.checkChain(of: customer, anew: true, as: home.stranger)
      }
    ),
    (
      "ledger",
      { home, customer in
        _ = try await home.operations.ledger(
          in: customer, action: nil, PageRequest(), as: home.stranger)
      }
    ),
  ]

  static let planning: [(String, Call)] = [
    (
      "planCreation",
      { home, customer in
        _ = try await home.operations.planCreation(
          of: [DraftInput(displayName: "", email: "no-at")], licenses: [], in: customer,
          as: home.stranger)
      }
    ),
    (
      "planCreation of a file",
      { home, customer in
        _ = try await home.operations.planCreation(
          from: home.upload.id, options: UploadOptions(), in: customer, as: home.stranger)
      }
    ),
    (
      "planUpdate",
      { home, customer in
        _ = try await home.operations.planUpdate(
          .users([home.user]), UserChange(displayName: PersonName(stored: "X")), in: customer,
          as: home.stranger)
      }
    ),
    (
      "planRoles",
      { home, customer in
        _ = try await home.operations.planRoles(
          .users([home.user]), [], in: customer, as: home.stranger)
      }
    ),
    (
      "planLicenses",
      { home, customer in
        _ = try await home.operations.planLicenses(
          .users([home.user]), LicenseChange(revoke: [Sample.suite.id]), in: customer,
          as: home.stranger)
      }
    ),
    (
      "planPasswordReset",
      { home, customer in
        _ = try await home.operations.planPasswordReset(
          .users([home.user]), in: customer, as: home.stranger)
      }
    ),
    (
      "planDeletion",
      { home, customer in
        _ = try await home.operations.planDeletion(
          .matching(UserFilter()), in: customer, as: home.stranger)
      }
    ),
    (
      "planRestoration",
      { home, customer in
        _ = try await home.operations.planRestoration(
          [home.maker.deletedUser], in: customer, as: home.stranger)
      }
    ),
    (
      "planUndo",
      { home, customer in
        _ = try await home.operations.planUndo(
          of: home.operation.id, in: customer, as: home.stranger)
      }
    ),
    (
      "planRetry",
      { home, customer in
        _ = try await home.operations.planRetry(
          of: home.operation.id, in: customer, as: home.stranger)
      }
    ),
    (
      "planRestoration of all",
      { home, customer in
        _ = try await home.operations.planRestoration(
          matching: nil, in: customer, as: home.stranger)
      }
    ),
    (
      "planQuantity",
      { home, customer in
        _ = try await home.operations.planQuantity(
          Sample.suite.id, try Quantity(parsing: 9), in: customer, as: home.stranger)
      }
    ),
  ]

  static let changing: [(String, Call)] = [
    (
      "pick",
      { home, customer in
        try await home.operations.pick([home.user], not: [], in: customer, as: home.stranger)
      }
    ),
    (
      "pickOnly",
      { home, customer in
        try await home.operations.pickOnly([home.user], in: customer, as: home.stranger)
      }
    ),
    (
      "pickAll",
      { home, customer in
        try await home.operations.pickAll(UserFilter(), in: customer, as: home.stranger)
      }
    ),
    (
      "tellDropped",
      { home, customer in
        try await home.operations.tellDropped(in: customer, as: home.stranger)
      }
    ),
    (
      "apply",
      { home, customer in
        _ = try await home.operations.apply(
          home.plan.id, goAhead: true, in: customer, as: home.stranger)
      }
    ),
    (
      "pause",
      { home, customer in
        _ = try await home.operations.pause(home.operation.id, in: customer, as: home.stranger)
      }
    ),
    (
      "resume",
      { home, customer in
        _ = try await home.operations.resume(home.operation.id, in: customer, as: home.stranger)
      }
    ),
    (
      "cancel",
      { home, customer in
        _ = try await home.operations.cancel(home.operation.id, in: customer, as: home.stranger)
      }
    ),
    (
      "openPack",
      { home, customer in
        _ = try await home.operations.openPack(
          home.pack, key: home.packKey, in: customer, as: home.stranger)
      }
    ),
    (
      "handOver",
      { home, customer in
        _ = try await home.operations.handOver(
          home.pack, key: home.packKey, HandoverOrder(.everyUser), reader: "en", in: customer,
          as: home.stranger)
      }
    ),
    (
      "withdrawHandover",
      { home, customer in
        try await home.operations.withdrawHandover(
          home.handover, in: customer, as: home.stranger)
      }
    ),
    (
      "resendHandover",
      { home, customer in
        try await home.operations.resendHandover(
          home.handover, to: nil, in: customer, as: home.stranger)
      }
    ),
    (
      "changeAccount",
      { home, customer in
        try await home.operations.changeAccount(
          customer, AccountChange(name: Label(stored: "X"), defaultLocation: nil, reseller: nil),
          as: home.stranger)
      }
    ),
    (
      "changeDomains",
      { home, customer in
        try await home.operations.changeDomains(
          customer, .add(DomainName(stored: "x.example")), as: home.stranger)
      }
    ),
    (
      "addTag",
      { home, customer in
        try await home.operations.addTag(Tag(stored: "x"), to: customer, as: home.stranger)
      }
    ),
    (
      "removeTag",
      { home, customer in
        try await home.operations.removeTag(Tag(stored: "x"), from: customer, as: home.stranger)
      }
    ),
    (
      "recordSeatHistory",
      { home, customer in
        try await home.operations.recordSeatHistory([], of: customer, as: home.stranger)
      }
    ),
    (
      "recordWithdrawal",
      { home, customer in
        try await home.operations.recordWithdrawal(of: customer, as: home.stranger)
      }
    ),
    (
      "recordReinstatement",
      { home, customer in
        try await home.operations.recordReinstatement(of: customer, as: home.stranger)
      }
    ),
    (
      "recordEntitlement",
      { home, customer in
        try await home.operations.recordEntitlement(
          Entitlement(product: Sample.suite.id, seller: .own, active: 1), in: customer,
          as: home.stranger)
      }
    ),
    (
      "correctUpload",
      { home, customer in
        _ = try await home.operations.correctUpload(
          home.upload.id, [.leaveOut([1]), .checkAgain], options: UploadOptions(), in: customer,
          as: home.stranger)
      }
    ),
    (
      "discardUpload",
      { home, customer in
        try await home.operations.discardUpload(
          home.upload.id, in: customer, as: home.stranger)
      }
    ),
    (
      "placeStrays",
      { home, customer in
        _ = try await home.operations.placeStrays(
          of: BulkFile.ID(high: 1, low: 1), naming: "Alder", at: customer, as: home.stranger)
      }
    ),
    (
      "receiveUpload",
      { home, customer in
        _ = try await home.operations.receiveUpload(
          fileName: "x.csv", chunks: AsyncStream.of(Array("Display name,Email\n".utf8)),
          in: customer, as: home.stranger)
      }
    ),
  ]

  /// Calls that name something of the first customer; through another one they find nothing.
  static var byID: [(String, Call)] {
    let named = [
      "user", "user by name", "plan", "planRows", "restorationRows", "operation", "operationRows",
      "failedRowsFile", "progress", "pack", "upload", "uploadRows", "uploadReport",
      "uploadProblemsFile", "resultFile", "correctUpload", "discardUpload",
      "planCreation of a file", "apply", "pause",
      "resume", "cancel", "openPack", "planRetry", "planCauses", "planUndo", "glance",
      "handOver", "withdrawHandover", "resendHandover",
    ]
    return (looking + planning + changing).filter { named.contains($0.0) } + applied
  }

  private static let applied: [(String, Call)] = [
    (
      "planUpdate with a new name",
      { home, customer in
        _ = try await home.operations.planUpdate(
          .users([home.user]),
          UserChange(signInName: SignInName(stored: "x@birch.example", key: "x@birch.example")),
          in: customer, as: home.stranger)
      }
    ),
    (
      "planDeletion, applied",
      { home, customer in
        let plan = try await home.operations.planDeletion(
          .users([home.user]), in: customer, as: home.stranger)
        _ = try await home.operations.apply(
          plan.id, goAhead: true, in: customer, as: home.stranger)
      }
    ),
  ]
}

extension `A neighbor`.Home {
  fileprivate var operations: Operations { house.operations }
  fileprivate var user: User.ID { maker.user }
}
