import Domain
import Glibc
import Operations
import Secrets

/// What lets the first program or person in on the server's own machine, without a browser and
/// beside a running server. Whoever may read the data folder may do this; nobody else can.
enum LocalAccounts {
  /// `tenantry admin create --data DIR --email E --name N`, the password on standard input.
  static func createAdmin(_ options: ServerOptions) async throws -> Int32 {
    guard options.files == ["create"], let email = options.email, let name = options.name else {
      throw Trouble.usage("admin needs `create --email ADDRESS --name NAME`")
    }
    let password = try password()
    try check(password, email, name)
    let house = try await Installation.open(options, creating: true)
    do {
      let link = try await link(email, name, house.operations)
      let session = try await house.operations.join(
        link: link.reveal(), name: name, email: email, password: password)
      // Nobody is at a browser here.
      try await house.operations.signOut(session.token.reveal())
    } catch {
      await house.close()
      throw trouble(error)
    }
    await house.close()
    Terminal.say(
      options.isJSON ? "{\"created\":true}" : "The global admin may sign in with that password.")
    return 0
  }

  /// `tenantry token create --data DIR --for E [--name N] [--days N]`: prints the token, once.
  static func createToken(_ options: ServerOptions) async throws -> Int32 {
    guard options.files == ["create"], let email = options.owner else {
      throw Trouble.usage("token needs `create --for ADDRESS` where --data is given")
    }
    let house = try await Installation.open(options, creating: false)
    let token: Token
    do {
      let member = try await member(email, house.operations)
      token = try await house.operations.makeToken(
        named: try Label(parsing: options.name ?? "command line"), days: options.days,
        as: Principal(member)
      ).token
    } catch {
      await house.close()
      throw trouble(error)
    }
    await house.close()
    Terminal.say(options.isJSON ? "{\"token\":\"\(token.reveal())\"}" : token.reveal())
    return 0
  }

  /// The house's own link where nobody is in yet, and an invitation afterwards.
  private static func link(
    _ email: String, _ name: String, _ operations: Operations
  ) async throws -> Token {
    if let first = try await operations.firstLink() { return first }
    let draft = StaffDraft(
      name: try Label(parsing: name), email: try EmailAddress(parsing: email),
      roles: [.globalAdmin], reach: .everyCustomer)
    return try await operations.inviteStaff(draft, as: .house).link
  }

  private static func member(
    _ email: String, _ operations: Operations
  ) async throws -> StaffMember {
    let wanted = TextKey.of(email)
    let staff = try await operations.staff(as: .house)
    guard
      let member = staff.first(where: {
        TextKey.of($0.email.text) == wanted && $0.disabledAt == nil
      })
    else { throw Trouble(text: "tenantry: no staff member with that address may sign in", code: 4) }
    return member
  }

  /// The first line of standard input; never an argument, which every process could read.
  private static func password() throws(Trouble) -> String {
    guard let line = readLine(strippingNewline: true), !line.isEmpty else {
      throw .usage("the password is read from standard input, and there was none")
    }
    return line
  }

  /// Before anything is written: an invitation whose link nobody knows would take the address.
  private static func check(_ password: String, _ email: String, _ name: String) throws {
    do {
      _ = try ChosenPassword(
        parsing: password, displayName: name, localPart: String(email.prefix { $0 != "@" }),
        checker: try PasswordChecker())
    } catch let rejection as ChosenPassword.Rejection {
      throw wrong(.password(rejection.flaws))
    }
  }

  private static func trouble(_ error: any Error) -> any Error {
    switch error {
    case let flaw as PersonName.Flaw: wrong(.name(flaw))
    case let flaw as EmailAddress.Flaw: wrong(.email(flaw))
    case OperationError<JoinRefusal>.refused(let refusal): wrong(refusal)
    case OperationError<StaffRefusal>.refused(.emailTaken): wrong(.emailTaken)
    default: error
    }
  }

  private static func wrong(_ refusal: JoinRefusal) -> Trouble {
    Trouble(text: "tenantry: " + sentence(refusal), code: 2)
  }

  private static func sentence(_ refusal: JoinRefusal) -> String {
    switch refusal {
    case .linkGone: "somebody else was quicker; try again"
    case .name: "the name is empty, too long, or holds control characters"
    case .email: "the address is none that mail can be sent to"
    case .emailTaken: "a staff member has that address already"
    case .password(let flaws): "the password " + flaws.map(reason).joined(separator: ", and ")
    case .busy: "the machine is busy; try again"
    }
  }

  private static func reason(_ flaw: ChosenPassword.Flaw) -> String {
    switch flaw {
    case .tooShort(let minimum): "has fewer than \(minimum) characters"
    case .tooLong(let maximum): "has more than \(maximum) characters"
    case .holdsName: "holds the name"
    case .tooCommon: "is among those that are guessed first"
    }
  }
}
