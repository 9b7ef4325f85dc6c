@testable import Messages

extension PhraseSamples {
  static func uploads(_ say: UploadPhrases) -> [Sample] {
    [
      Sample("intro", [say.intro(1), say.intro(5000)]),
      Sample("file", [say.file]),
      Sample("check", [say.check]),
      Sample("template", [say.template]),
      Sample("templateHint", [say.templateHint]),
      Sample("reportTitle", [say.reportTitle]),
      Sample("rows", [say.rows(1), say.rows(5000)]),
      Sample("flawedRows", [say.flawedRows]),
      Sample("allGood", [say.allGood]),
      Sample("readAs", [say.readAs("A", "A")]),
      Sample("comma", [say.comma]),
      Sample("semicolon", [say.semicolon]),
      Sample("tab", [say.tab]),
      Sample("wholeLine", [say.wholeLine]),
      Sample("ignoreUnknown", [say.ignoreUnknown(["A", "B"])]),
      Sample("skipFlawed", [say.skipFlawed(1), say.skipFlawed(5000)]),
      Sample("forAll", [say.forAll]),
      Sample("locationForAll", [say.locationForAll]),
      Sample("productsForAll", [say.productsForAll]),
      Sample("noFile", [say.noFile.what, say.noFile.mend]),
      Sample("unknown", [say.unknown.what, say.unknown.mend]),
      Sample("empty", [say.empty.what, say.empty.mend]),
      Sample(
        "tooLarge",
        [
          say.tooLarge(1).what, say.tooLarge(1).mend, say.tooLarge(5000).what,
          say.tooLarge(5000).mend,
        ]),
      Sample(
        "undecodable",
        [
          say.undecodable(1).what, say.undecodable(1).mend, say.undecodable(5000).what,
          say.undecodable(5000).mend,
        ]),
      Sample(
        "missingColumns",
        [say.missingColumns(["A", "B"]).what, say.missingColumns(["A", "B"]).mend]),
      Sample("repeatedColumn", [say.repeatedColumn("A").what, say.repeatedColumn("A").mend]),
      Sample(
        "unknownColumns",
        [say.unknownColumns(["A", "B"]).what, say.unknownColumns(["A", "B"]).mend]),
      Sample("noRows", [say.noRows.what, say.noRows.mend]),
      Sample(
        "rowsFlawed",
        [
          say.rowsFlawed(1).what, say.rowsFlawed(1).mend, say.rowsFlawed(5000).what,
          say.rowsFlawed(5000).mend,
        ]),
      Sample("notText", [say.notText.what, say.notText.mend]),
    ]
  }

  static func flaws(_ say: FlawPhrases) -> [Sample] {
    [
      Sample("missing", [say.missing.what, say.missing.mend]),
      Sample("malformed", [say.malformed.what, say.malformed.mend]),
      Sample("malformedEmail", [say.malformedEmail.what, say.malformedEmail.mend]),
      Sample(
        "tooLong",
        [say.tooLong(1).what, say.tooLong(1).mend, say.tooLong(5000).what, say.tooLong(5000).mend]),
      Sample("controlCharacter", [say.controlCharacter.what, say.controlCharacter.mend]),
      Sample(
        "repeated",
        [
          say.repeated(1).what, say.repeated(1).mend, say.repeated(5000).what,
          say.repeated(5000).mend,
        ]),
      Sample("alreadyUser", [say.alreadyUser.what, say.alreadyUser.mend]),
      Sample("alreadyUserTry", [say.alreadyUserTry("A").what, say.alreadyUserTry("A").mend]),
      Sample("deletedUser", [say.deletedUser.what, say.deletedUser.mend]),
      Sample("deletedUserUntil", [say.deletedUserUntil(day).what, say.deletedUserUntil(day).mend]),
      Sample(
        "foreignDomain", [say.foreignDomain(["A", "B"]).what, say.foreignDomain(["A", "B"]).mend]),
      Sample("unknownLocation", [say.unknownLocation.what, say.unknownLocation.mend]),
      Sample(
        "unknownRole", [say.unknownRole(["A", "B"]).what, say.unknownRole(["A", "B"]).mend]),
      Sample("unknownProduct", [say.unknownProduct.what, say.unknownProduct.mend]),
      Sample("notEntitled", [say.notEntitled.what, say.notEntitled.mend]),
      Sample("otherCustomer", [say.otherCustomer.what, say.otherCustomer.mend]),
      Sample("strayQuote", [say.strayQuote.what, say.strayQuote.mend]),
      Sample("openQuote", [say.openQuote.what, say.openQuote.mend]),
      Sample("tooManyFields", [say.tooManyFields.what, say.tooManyFields.mend]),
      Sample("tooFewFields", [say.tooFewFields.what, say.tooFewFields.mend]),
      Sample("lineTooLong", [say.lineTooLong.what, say.lineTooLong.mend]),
      Sample("undecodable", [say.undecodable.what, say.undecodable.mend]),
    ]
  }

  static func causes(_ say: CausePhrases) -> [Sample] {
    [
      Sample("noSeat", [say.noSeat("A").what, say.noSeat("A").mend]),
      Sample("notEntitled", [say.notEntitled("A").what, say.notEntitled("A").mend]),
      Sample("locationMissing", [say.locationMissing("A").what, say.locationMissing("A").mend]),
      Sample("prohibited", [say.prohibited("A", "A").what, say.prohibited("A", "A").mend]),
      Sample(
        "dependency",
        [say.dependency("A", "A", ["A", "B"]).what, say.dependency("A", "A", ["A", "B"]).mend]),
      Sample(
        "productDependency",
        [
          say.productDependency("A", ["A", "B"]).what, say.productDependency("A", ["A", "B"]).mend,
        ]),
      Sample(
        "mutualExclusion", [say.mutualExclusion("A", "A").what, say.mutualExclusion("A", "A").mend]),
      Sample(
        "planNotOfProduct",
        [say.planNotOfProduct("A", "A").what, say.planNotOfProduct("A", "A").mend]),
      Sample("notHeld", [say.notHeld("A").what, say.notHeld("A").mend]),
      Sample("productUnknown", [say.productUnknown.what, say.productUnknown.mend]),
      Sample(
        "assignedByPublisher",
        [say.assignedByPublisher("A").what, say.assignedByPublisher("A").mend]),
      Sample("userUnknown", [say.userUnknown.what, say.userUnknown.mend]),
      Sample("userDeleted", [say.userDeleted.what, say.userDeleted.mend]),
      Sample("notDeleted", [say.notDeleted.what, say.notDeleted.mend]),
      Sample("retentionOver", [say.retentionOver(day).what, say.retentionOver(day).mend]),
      Sample("signInNameTaken", [say.signInNameTaken.what, say.signInNameTaken.mend]),
      Sample(
        "signInNameTakenTry", [say.signInNameTakenTry("A").what, say.signInNameTakenTry("A").mend]),
      Sample("signInNameOfDeleted", [say.signInNameOfDeleted.what, say.signInNameOfDeleted.mend]),
      Sample("foreignDomain", [say.foreignDomain("A").what, say.foreignDomain("A").mend]),
      Sample(
        "repeated",
        [
          say.repeated(1).what, say.repeated(1).mend, say.repeated(5000).what,
          say.repeated(5000).mend,
        ]),
      Sample("lastGlobalAdmin", [say.lastGlobalAdmin.what, say.lastGlobalAdmin.mend]),
      Sample(
        "belowConsumed",
        [
          say.belowConsumed("A", 1).what, say.belowConsumed("A", 1).mend,
          say.belowConsumed("A", 5000).what, say.belowConsumed("A", 5000).mend,
        ]),
      Sample("drifted", [say.drifted.what, say.drifted.mend]),
      Sample(
        "changedSince",
        [say.changedSince("Alder", Self.day).what, say.changedSince("Alder", Self.day).mend]),
    ]
  }
}
