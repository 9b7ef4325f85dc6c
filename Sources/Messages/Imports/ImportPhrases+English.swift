extension ImportPhrases {
  static let english = ImportPhrases(
    kindCustomers: "customers from Partner Center",
    kindSubscriptions: "a customer’s subscriptions from Partner Center",
    kindLicenses: "licenses from the admin center",
    kindActiveUsers: "active users from the admin center",
    kindDirectoryUsers: "users from the directory",
    kindCustomerUsers: "a customer’s users from Partner Center",
    kindUserFile: "a file of users made after our template",
    kindDeletedUsers: "deleted users from the admin center",
    kindStaff: "staff from Partner Center",
    fieldCustomerName: "the customer’s name",
    fieldCustomerDomain: "the customer’s domains",
    fieldSignInName: "the sign-in name",
    fieldDisplayName: "the display name",
    fieldFirstName: "the first name",
    fieldLastName: "the last name",
    fieldLocation: "the location",
    fieldProducts: "the licenses",
    fieldRoles: "the permissions",
    fieldBlocked: "whether the row is left out, since that account may not sign in",
    fieldDeletedAt: "whether the row is left out, since that account is deleted",
    fieldUserType: "whether the row is left out, since that account is a guest",
    fieldCustomer: "whose row it is",
    fieldProduct: "the product",
    fieldUnits: "the seats",
    fieldAssigned: "the number that seats in use are compared with",
    fieldStatus: "whether the subscription counts",
    fieldStaffName: "the staff member’s name",
    fieldStaffEmail: "the address they sign in with",
    fieldStaffRoles: "the staff member’s roles",
    leftContact: "telephone numbers and further addresses are not kept here",
    leftAddress: "postal addresses are not kept here",
    leftPosition: "title, department and office are not kept here",
    leftDirectory: "nothing here goes by how the directory works there",
    leftPassword: "everybody gets a new password",
    leftHistory: "the log here begins with the import",
    leftIdentity: "everything gets an id of its own here",
    leftRelationship: "how the customer came to you is kept on the customer’s page",
    leftBilling: "nothing is billed here",
    leftCounted: "that is counted here anew",
    leftUnknown: "no export known here has such a column",
    recognized: { file, kind in "\(file): \(kind)." },
    takenAs: { header, field in "“\(header)” is taken over: \(field)." },
    notTaken: { header, why in "“\(header)” is not taken over: \(why)." },
    noHeader: { file in "\(file) has no first line with the names of its columns." },
    notRecognized: { file in
      """
      \(file) is no export that is known here. docs/migrate.md tells which are, and --as says \
      what it is.
      """
    },
    nearest: { kind, missing in
      "It comes nearest to \(kind), and lacks \(Language.english.list(missing))."
    },
    missingColumns: { file, kind, missing in
      "\(file) cannot be \(kind): it lacks \(Language.english.list(missing))."
    },
    repeatedColumn: { file, field, headers in
      """
      \(file) has several columns for one thing, \(field): \(Language.english.list(headers)). \
      Remove all but one.
      """
    },
    severalKinds: { file, words in
      "\(file) could be several things. Say which with --as: \(Language.english.choice(words))."
    },
    undecodable: { file, line in
      "\(file) cannot be read from line \(Language.english.number(line)) on. Save it as CSV UTF-8."
    },
    asOneFile: "--as says what one file is. Import such a file by itself.",
    badMapping: { text in "--map is written NAME=CODE, not “\(text)”." },
    unmapped: { code in "The catalogue has no product “\(code)” that --map could mean." },
    passwordsNeeded: "Where shall the passwords go? Name a new file with --passwords.",
    invitationsNeeded: "Where shall the invitations go? Name a new file with --invitations.",
    customerNeeded: { file in "Whose is \(file)? Say it with --customer." },
    unknownProduct: { name in
      Explanation(
        "The catalogue has no product “\(name)”.",
        mend: "Say which product it is with --map, or take in the current product list.")
    },
    severalProducts: { name, codes in
      Explanation(
        "Several products are called “\(name)”.",
        mend: "Say with --map which one is meant: \(Language.english.choice(codes)).")
    },
    noKnownRole: { roles in
      Explanation(
        "None of these roles exists here: \(roles).",
        mend: "Invite this person in the portal with a role that fits.")
    },
    malformedDomain: { text in "“\(text)” is no domain. Write it as alder.example." },
    notANumber: { text in "“\(text)” is no number of units. Write a whole number." },
    unknownStatus: { text in
      "“\(text)” is no known status. Write Active, or Suspended to leave the row out."
    },
    noCustomer: { domain in
      Explanation(
        "No customer has the domain \(domain).",
        mend: "Add the domain to its customer first, or import the customer with it.")
    },
    otherCustomer: { customer in
      "This row is about another customer, \(customer). Import it there."
    },
    sharedDomains: { customers in
      "These domains belong to different customers: \(Language.english.list(customers))."
    },
    notFound: "Changed a moment ago by somebody else, or never made. Import the file again.",
    outDeleted: "deleted there",
    outBlocked: "sign-in blocked there; --with-blocked takes such accounts along",
    outGuest: "account of another organization",
    outInactive: "subscription not active",
    outNoUnits: "no units",
    outUnasked: "units become seats only with --seats",
    differs: { fields in "Differs here, and is left as it is: \(Language.english.list(fields))." },
    unitsDiffer: { product, here, there in
      """
      \(product): \(Language.english.number(here)) here, \(Language.english.number(there)) in \
      the export. It stays as it is.
      """
    },
    disabledMember: "Is locked out here, and stays so.",
    otherRoles: { roles in
      "Invited without roles that do not exist here: \(Language.english.list(roles))."
    },
    work: { customers, units, users, staff in
      [
        customers == 0
          ? nil : customers == 1 ? "1 customer" : "\(Language.english.number(customers)) customers",
        units == 0
          ? nil
          : units == 1
            ? "the seats of 1 product" : "the seats of \(Language.english.number(units)) products",
        users == 0 ? nil : users == 1 ? "1 user" : "\(Language.english.number(users)) users",
        staff == 0
          ? nil : staff == 1 ? "1 staff member" : "\(Language.english.number(staff)) staff members",
      ].compactMap { $0 }
    },
    question: { work in "Create \(Language.english.list(work))?" },
    nothingToDo: "Everything in these files is here already, left out or refused.",
    changedNothing: "This was a trial run: nothing was changed.",
    checkedOnly: { customer in
      "\(customer) is not here yet, so its rows were checked and not planned."
    },
    withoutLicenses: { customer in
      "\(customer) gets its seats only with the import, so its users were planned without licenses."
    },
    refusedSaved: { rows, path in
      rows == 1
        ? "1 refused row is in \(path)."
        : "\(Language.english.number(rows)) refused rows are in \(path)."
    },
    passwordsSaved: { count, path in
      count == 1
        ? "1 temporary password is in \(path)."
        : "\(Language.english.number(count)) temporary passwords are in \(path)."
    },
    invitationsSaved: { count, path in
      count == 1
        ? "1 invitation is in \(path). It works for three days."
        : "\(Language.english.number(count)) invitations are in \(path). They work for three days."
    },
    checkTitle: "Count check",
    columnFile: "File",
    columnRows: "Rows",
    columnHere: "Already here",
    columnDiffers: "Different",
    columnCreated: "Created",
    columnLeftOut: "Left out",
    columnRefused: "Refused",
    columnFound: "Found here",
    reason: { rows, why in
      rows == 1 ? "1 row: \(why)" : "\(Language.english.number(rows)) rows: \(why)"
    },
    alike: { rows, one in "\(Language.english.number(rows)) rows like this one: \(one)" },
    seatsAgree: { customer, product, seats in
      "\(customer), \(product): \(Language.english.number(seats)) in use, as the export says."
    },
    seatsDiffer: { customer, product, wanted, found in
      """
      \(customer), \(product): \(Language.english.number(found)) in use, and the export says \
      \(Language.english.number(wanted)).
      """
    },
    agrees: "The numbers agree.",
    disagrees: "The numbers do not agree; the reasons stand above.")
}
