@testable import Messages

extension PhraseSamples {
  static func frame(_ say: FramePhrases) -> [Sample] {
    [
      Sample("skipToContent", [say.skipToContent]),
      Sample("mainNavigation", [say.mainNavigation]),
      Sample("signOut", [say.signOut]),
      Sample("language", [say.language]),
      Sample("customers", [say.customers]),
      Sample("usersAndLicenses", [say.usersAndLicenses]),
      Sample("deletedUsers", [say.deletedUsers]),
      Sample("seats", [say.seats]),
      Sample("operations", [say.operations]),
      Sample("activity", [say.activity]),
      Sample("staff", [say.staff]),
      Sample("tokens", [say.tokens]),
      Sample("first", [say.first]),
      Sample("previous", [say.previous]),
      Sample("next", [say.next]),
      Sample("last", [say.last]),
      Sample("pages", [say.pages]),
      Sample("rowsPerPage", [say.rowsPerPage]),
      Sample("shownOf", [say.shownOf(1, 1, 1), say.shownOf(5000, 5000, 5000)]),
      Sample("search", [say.search]),
      Sample("apply", [say.apply]),
      Sample("save", [say.save]),
      Sample("cancel", [say.cancel]),
      Sample("any", [say.any]),
      Sample("none", [say.none]),
      Sample("never", [say.never]),
      Sample("name", [say.name]),
      Sample("email", [say.email]),
      Sample("optional", [say.optional]),
      Sample("select", [say.select("A")]),
      Sample("noMatch", [say.noMatch]),
      Sample("noMatchHint", [say.noMatchHint]),
      Sample("clearFilters", [say.clearFilters]),
      Sample("fieldsToMend", [say.fieldsToMend(1), say.fieldsToMend(5000)]),
      Sample("showPlan", [say.showPlan]),
      Sample("backTo", [say.backTo("A")]),
    ]
  }

  static func errors(_ say: ErrorPhrases) -> [Sample] {
    [
      Sample("notFoundTitle", [say.notFoundTitle]),
      Sample("notFoundText", [say.notFoundText]),
      Sample("deniedTitle", [say.deniedTitle]),
      Sample("deniedText", [say.deniedText("A", ["A", "B"])]),
      Sample("faultTitle", [say.faultTitle]),
      Sample("faultText", [say.faultText("A")]),
      Sample("staleTitle", [say.staleTitle]),
      Sample("staleText", [say.staleText]),
      Sample("tooLargeTitle", [say.tooLargeTitle]),
      Sample("tooLargeText", [say.tooLargeText]),
      Sample("badRequestTitle", [say.badRequestTitle]),
      Sample("badRequestText", [say.badRequestText]),
      Sample("busyTitle", [say.busyTitle]),
      Sample("busyText", [say.busyText]),
    ]
  }

  static func signIn(_ say: SignInPhrases) -> [Sample] {
    [
      Sample("title", [say.title]),
      Sample("password", [say.password]),
      Sample("wrong", [say.wrong]),
      Sample("slowDown", [say.slowDown(day)]),
      Sample("forCustomers", [say.forCustomers]),
      Sample("joinTitle", [say.joinTitle]),
      Sample("joinText", [say.joinText]),
      Sample("joinButton", [say.joinButton]),
      Sample("newPassword", [say.newPassword]),
      Sample("passwordHint", [say.passwordHint(1, 1), say.passwordHint(5000, 5000)]),
      Sample("linkGoneTitle", [say.linkGoneTitle]),
      Sample("linkGoneText", [say.linkGoneText]),
      Sample("emailTaken", [say.emailTaken.what, say.emailTaken.mend]),
      Sample(
        "passwordTooShort",
        [
          say.passwordTooShort(1).what, say.passwordTooShort(1).mend,
          say.passwordTooShort(5000).what, say.passwordTooShort(5000).mend,
        ]),
      Sample(
        "passwordTooLong",
        [
          say.passwordTooLong(1).what, say.passwordTooLong(1).mend, say.passwordTooLong(5000).what,
          say.passwordTooLong(5000).mend,
        ]),
      Sample("passwordHoldsName", [say.passwordHoldsName.what, say.passwordHoldsName.mend]),
      Sample("passwordTooCommon", [say.passwordTooCommon.what, say.passwordTooCommon.mend]),
      Sample("busy", [say.busy]),
    ]
  }

  static func customers(_ say: CustomerPhrases) -> [Sample] {
    [
      Sample("count", [say.count(1), say.count(5000)]),
      Sample("searchHint", [say.searchHint]),
      Sample("users", [say.users]),
      Sample("deleted", [say.deleted]),
      Sample("seatsUsed", [say.seatsUsed]),
      Sample("usedOf", [say.usedOf(1, 1), say.usedOf(5000, 5000)]),
      Sample("domains", [say.domains]),
      Sample("domainsHint", [say.domainsHint]),
      Sample("defaultLocation", [say.defaultLocation]),
      Sample("defaultLocationHint", [say.defaultLocationHint]),
      Sample("add", [say.add]),
      Sample("emptyTitle", [say.emptyTitle]),
      Sample("emptyText", [say.emptyText]),
      Sample("noneInReach", [say.noneInReach]),
      Sample("domainTaken", [say.domainTaken("A").what, say.domainTaken("A").mend]),
      Sample("noDomain", [say.noDomain.what, say.noDomain.mend]),
      Sample("badDomain", [say.badDomain("A").what, say.badDomain("A").mend]),
      Sample("limitedReach", [say.limitedReach.what, say.limitedReach.mend]),
    ]
  }
}
