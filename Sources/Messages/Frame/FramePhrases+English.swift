extension FramePhrases {
  static let english = FramePhrases(
    skipToContent: "Skip to the content",
    mainNavigation: "Main navigation",
    signOut: "Sign out",
    language: "Language",
    customers: "Customers",
    usersAndLicenses: "Users and licenses",
    deletedUsers: "Deleted users",
    seats: "Products and seats",
    operations: "Operations",
    activity: "Activity log",
    staff: "Staff",
    tokens: "Access tokens",
    first: "First",
    previous: "Previous",
    next: "Next",
    last: "Last",
    pages: "Pages",
    rowsPerPage: "Rows per page",
    search: "Search",
    apply: "Apply",
    save: "Save",
    cancel: "Cancel",
    none: "None",
    never: "Never",
    name: "Name",
    email: "Email",
    optional: "optional",
    select: { name in
      "Select \(name)"
    },
    noMatch: "Nothing matches",
    noMatchHint: "Change the search or clear the filters.",
    clearFilters: "Clear filters",
    fieldsToMend: { n in
      n == 1
        ? "One field needs to be corrected"
        : "\(Language.english.number(n)) fields need to be corrected"
    },
    showPlan: "Show what will happen",
    backTo: { page in
      "Back to \(page)"
    })
}
