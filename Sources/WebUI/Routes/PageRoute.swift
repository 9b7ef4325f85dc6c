import Domain
import HTML
import HTTP

/// A page of the portal, or something that a form is sent to. Printed into links and read from
/// requests here and nowhere else.
enum PageRoute: Hashable, Sendable {
  case home
  /// - Parameter to: Where one was going.
  case signIn(to: String?)
  case signOut
  case language
  case join(String)
  case asset(String)
  case script(version: String, name: String)
  case appearance
  case find(FindQuery)
  case styleguide
  /// - Parameter isClassic: With the five usual columns and no others.
  case template(isClassic: Bool)
  case customers(CustomerListQuery)
  case customerFile(CustomerListQuery)
  case newCustomer
  case of(Customer.ID, CustomerRoute)
  case operations(OperationQuery)
  /// The part of every page that says how many operations are running.
  case running
  case activity(LedgerQuery)
  case activityFile(LedgerQuery)
  case chainCheck
  case staff
  case newStaff
  case staffMember(StaffMember.ID)
  case staffAct(StaffMember.ID, StaffAct)
  case profile
  case profileAct(ProfileAct)
  case tokens
  case tokenEnd(TokenInfo.ID)
  case webhooks
  case newWebhook
  case webhook(Webhook.ID, WebhookQuery)
  case webhookAct(Webhook.ID, WebhookAct)
  case bulkFiles
  case bulkFile(BulkFile.ID, BulkQuery)
  case bulkAct(BulkFile.ID, BulkAct)
  case applications
  case newApplication
  case application(Application.ID)
  case applicationAct(Application.ID, ApplicationAct)
  case developers(DeveloperRoute)
  /// Where an application sends people who are to let it act for them.
  case authorize(AuthorizeQuery)
  case me(OwnRoute)
  /// A one-time link to a temporary password.
  case handover(String)

  /// - Returns: Nil for a path that is none of ours.
  init?(_ target: RequestTarget) {
    let fields = FormFields.query(of: target)
    var path = PathReader(target.segments)
    guard let route = Self.read(&path, QueryReader(fields)), path.isAtEnd else { return nil }
    self = route
  }

  private static func read(_ path: inout PathReader, _ query: QueryReader) -> PageRoute? {
    guard let first = path.word() else { return .home }
    switch first {
    case "sign-in": return .signIn(to: query["to"])
    case "sign-out": return .signOut
    case "language": return .language
    case "join": return path.word().map { .join($0) }
    case "handover": return path.word().map { .handover($0) }
    case "assets": return readAsset(&path)
    case "appearance": return .appearance
    case "find": return .find(FindQuery(query))
    case "styleguide": return .styleguide
    case "upload-template.csv": return .template(isClassic: query.holds("classic"))
    case "customers": return readCustomers(&path, query)
    case "customers.csv": return .customerFile(CustomerListQuery(query))
    case "operations": return readOperations(&path, query)
    case "activity": return readActivity(&path, query)
    case "activity.csv": return .activityFile(LedgerQuery(query))
    case "me": return OwnRoute(path.word()).map { .me($0) }
    case "developers": return DeveloperRoute.read(&path).map { .developers($0) }
    case "webhooks": return readWebhooks(&path, query)
    case "applications": return readApplications(&path)
    case "bulk-files": return readBulkFiles(&path, query)
    default:
      return readHouse(first, &path) ?? AuthorizeQuery(first, &path, query).map { .authorize($0) }
    }
  }

  private static func readApplications(_ path: inout PathReader) -> PageRoute? {
    guard let first = path.word() else { return .applications }
    if first == "new" { return .newApplication }
    guard let id = Application.ID(parsing: first) else { return nil }
    guard let word = path.word() else { return .application(id) }
    return ApplicationAct(rawValue: word).map { .applicationAct(id, $0) }
  }

  private static func readBulkFiles(
    _ path: inout PathReader, _ query: QueryReader
  ) -> PageRoute? {
    guard !path.isAtEnd else { return .bulkFiles }
    guard let id: BulkFile.ID = path.id() else { return nil }
    guard let word = path.word() else { return .bulkFile(id, BulkQuery(query)) }
    return BulkAct(rawValue: word).map { .bulkAct(id, $0) }
  }

  private static func readAsset(_ path: inout PathReader) -> PageRoute? {
    guard let word = path.word() else { return nil }
    guard let name = path.word() else { return .asset(word) }
    return .script(version: word, name: name)
  }

  private static func readOperations(
    _ path: inout PathReader, _ query: QueryReader
  ) -> PageRoute? {
    guard let word = path.word() else { return .operations(OperationQuery(query)) }
    return word == "running" ? .running : nil
  }

  private static func readActivity(
    _ path: inout PathReader, _ query: QueryReader
  ) -> PageRoute? {
    guard let word = path.word() else { return .activity(LedgerQuery(query)) }
    return word == "verification" ? .chainCheck : nil
  }

  private static func readWebhooks(
    _ path: inout PathReader, _ query: QueryReader
  ) -> PageRoute? {
    guard let first = path.word() else { return .webhooks }
    if first == "new" { return .newWebhook }
    guard let id = Webhook.ID(parsing: first) else { return nil }
    guard let word = path.word() else { return .webhook(id, WebhookQuery(query)) }
    return WebhookAct(rawValue: word).map { .webhookAct(id, $0) }
  }

  private static func readHouse(_ first: String, _ path: inout PathReader) -> PageRoute? {
    switch first {
    case "staff":
      guard let first = path.word() else { return .staff }
      if first == "new" { return .newStaff }
      guard let id = StaffMember.ID(parsing: first) else { return nil }
      guard let word = path.word() else { return .staffMember(id) }
      return StaffAct(rawValue: word).map { .staffAct(id, $0) }
    case "profile":
      guard let word = path.word() else { return .profile }
      return ProfileAct(rawValue: word).map { .profileAct($0) }
    case "tokens":
      guard !path.isAtEnd else { return .tokens }
      guard let id: TokenInfo.ID = path.id(), path.word() == "end" else { return nil }
      return .tokenEnd(id)
    default: return nil
    }
  }

  private static func readCustomers(
    _ path: inout PathReader, _ query: QueryReader
  ) -> PageRoute? {
    guard let word = path.word() else { return .customers(CustomerListQuery(query)) }
    if word == "new" { return .newCustomer }
    guard let id = Customer.ID(parsing: word) else { return nil }
    return CustomerRoute.read(&path, query).map { .of(id, $0) }
  }
}

extension PageRoute: Address {
  /// The path with its query; reading it gives this route again.
  var address: String {
    var query = QueryWriter()
    let path = path(&query)
    return path + query.text
  }

  private func path(_ query: inout QueryWriter) -> String {
    switch self {
    case .home: return "/"
    case .signIn(let to):
      query.add("to", to)
      return "/sign-in"
    case .signOut: return "/sign-out"
    case .language: return "/language"
    case .join(let link): return "/join/\(PercentCoding.encode(link))"
    case .asset(let name): return "/assets/\(PercentCoding.encode(name))"
    case .script(let version, let name):
      return "/assets/\(PercentCoding.encode(version))/\(PercentCoding.encode(name))"
    case .appearance: return "/appearance"
    case .find(let find):
      find.write(to: &query)
      return "/find"
    case .styleguide: return "/styleguide"
    case .template(let isClassic):
      query.add("classic", isClassic)
      return "/upload-template.csv"
    case .customers(let list):
      list.write(to: &query)
      return "/customers"
    case .customerFile(let list):
      list.write(to: &query)
      return "/customers.csv"
    case .newCustomer: return "/customers/new"
    case .of(let customer, let route): return "/customers/\(customer)" + route.path(&query)
    case .operations(let list):
      list.write(to: &query)
      return "/operations"
    case .running: return "/operations/running"
    case .activity(let ledger):
      ledger.write(to: &query)
      return "/activity"
    case .activityFile(let ledger):
      ledger.write(to: &query)
      return "/activity.csv"
    case .chainCheck: return "/activity/verification"
    case .staff: return "/staff"
    case .newStaff: return "/staff/new"
    case .staffMember(let id): return "/staff/\(id)"
    case .staffAct(let id, let act): return "/staff/\(id)/\(act.rawValue)"
    case .profile: return "/profile"
    case .profileAct(let act): return "/profile/\(act.rawValue)"
    case .tokens: return "/tokens"
    case .tokenEnd(let id): return "/tokens/\(id)/end"
    case .webhooks: return "/webhooks"
    case .newWebhook: return "/webhooks/new"
    case .webhook(let id, let list):
      list.write(to: &query)
      return "/webhooks/\(id)"
    case .webhookAct(let id, let act): return "/webhooks/\(id)/\(act.rawValue)"
    case .bulkFiles: return "/bulk-files"
    case .bulkFile(let id, let list):
      list.write(to: &query)
      return "/bulk-files/\(id)"
    case .bulkAct(let id, let act): return "/bulk-files/\(id)/\(act.rawValue)"
    case .applications: return "/applications"
    case .newApplication: return "/applications/new"
    case .application(let id): return "/applications/\(id)"
    case .applicationAct(let id, let act): return "/applications/\(id)/\(act.rawValue)"
    case .developers(let page): return page.path
    case .authorize(let asked): return asked.path(&query)
    case .me(let own): return own.path
    case .handover(let link): return "/handover/\(PercentCoding.encode(link))"
    }
  }
}

/// What can be done to a member of the staff.
enum StaffAct: String, CaseIterable, Hashable, Sendable {
  case lock
  case release
  /// A one-time link, made anew.
  case link
  case withdrawal
  /// Signing out.
  case sessions
  case tokens
}

/// What one can change of one's own account.
enum ProfileAct: String, CaseIterable, Hashable, Sendable {
  case password
  case sessions
  /// Withdrawing one.
  case consents
}

/// The pages of a customer's own user.
enum OwnRoute: String, CaseIterable, Hashable, Sendable {
  case licenses = ""
  case signIn = "sign-in"
  case password
  case signOut = "sign-out"
  /// Signing out everywhere.
  case sessions

  init?(_ word: String?) {
    guard let word else {
      self = .licenses
      return
    }
    guard !word.isEmpty, let route = OwnRoute(rawValue: word) else { return nil }
    self = route
  }

  var path: String { self == .licenses ? "/me" : "/me/\(rawValue)" }
}

extension FormFields {
  /// The fields behind a target's question mark.
  fileprivate static func query(of target: RequestTarget) -> [FormField] {
    Request(method: .get, target: target).queryItems
  }
}
