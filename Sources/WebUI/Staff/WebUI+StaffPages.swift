import Domain
import HTTP
import Messages
import Operations
import Secrets

extension WebUI {
  func staff(_ visit: StaffVisit) async throws -> Response {
    try visit.require(.manageStaff)
    var page = StaffPage(
      say: visit.say, csrf: visit.session.csrf,
      members: try await operations.staff(as: visit.principal),
      customers: try await allCustomers(visit))
    guard visit.isSending else { return visit.page(page, in: .staff) }
    let form = try await visit.form()
    page.typed.name = form["name"] ?? ""
    page.typed.email = form["email"] ?? ""
    page.typed.access = Access(form)
    guard let draft = StaffDraft(reading: &page) else {
      return visit.page(page, in: .staff, status: .unprocessableContent)
    }
    do throws(OperationError<StaffRefusal>) {
      let invited = try await operations.inviteStaff(draft, as: visit.principal)
      return secretPage(
        visit, title: visit.say.staff.linkTitle,
        text: visit.say.staff.linkText(invited.member.name.text),
        secret: address(of: .join(invited.link.reveal()), visit.visit), back: .staff,
        backName: visit.say.frame.staff)
    } catch {
      guard let refusal = error.refusal else { throw error }
      let field = refusal == .emailTaken ? "email" : "access"
      page.wrong[field] = visit.say.explain(refusal)
      return visit.page(page, in: .staff, status: .unprocessableContent)
    }
  }

  func staffMember(_ id: StaffMember.ID, _ visit: StaffVisit) async throws -> Response {
    let members = try await operations.staff(as: visit.principal)
    guard let member = members.first(where: { $0.id == id }) else { throw PageFailure.notFound }
    var page = StaffMemberPage(
      say: visit.say, csrf: visit.session.csrf, member: member,
      customers: try await allCustomers(visit), access: Access(member))
    guard visit.isSending else { return visit.page(page, in: .staff) }
    page.access = Access(try await visit.form())
    do throws(OperationError<StaffRefusal>) {
      _ = try await operations.changeStaff(
        id, roles: page.access.roles, reach: page.access.reach, as: visit.principal)
      return visit.redirect(to: .staff)
    } catch {
      guard let refusal = error.refusal else { throw error }
      page.wrong = visit.say.explain(refusal)
      return visit.page(page, in: .staff, status: .unprocessableContent)
    }
  }

  func lockStaff(_ id: StaffMember.ID, _ visit: StaffVisit) async throws -> Response {
    _ = try await visit.form()
    do throws(OperationError<StaffRefusal>) {
      _ = try await operations.disableStaff(id, as: visit.principal)
      return visit.redirect(to: .staff)
    } catch {
      guard let refusal = error.refusal else { throw error }
      let members = try await operations.staff(as: visit.principal)
      guard let member = members.first(where: { $0.id == id }) else {
        throw PageFailure.notFound
      }
      let page = StaffMemberPage(
        say: visit.say, csrf: visit.session.csrf, member: member,
        customers: try await allCustomers(visit), access: Access(member),
        wrong: visit.say.explain(refusal))
      return visit.page(page, in: .staff, status: .conflict)
    }
  }

  /// Every customer that the person may see, by name; at most 2,000 are offered.
  private func allCustomers(_ visit: StaffVisit) async throws -> [Customer] {
    var customers: [Customer] = []
    var cursor: String?
    repeat {
      let page = try await operations.customers(
        search: nil, PageRequest(size: PageRequest.largest, cursor: cursor), as: visit.principal)
      customers += page.items.map(\.customer)
      cursor = page.next
    } while cursor != nil && customers.count < 2000
    return customers
  }

  /// A page with a secret: never kept, never compressed beside what somebody else may choose.
  func secretPage(
    _ visit: StaffVisit, title: String, text: String, secret: String, back: PageRoute,
    backName: String
  ) -> Response {
    var response = visit.page(
      SecretPage(
        say: visit.say, title: title, text: text, secret: secret, back: back,
        backName: backName))
    response.headers["Cache-Control"] = "no-store"
    response.noCompression = true
    return response
  }

  /// A page's whole address, for a link that is handed on.
  func address(of route: PageRoute, _ visit: Visit) -> String {
    let scheme = visit.isSecure ? "https" : "http"
    let base =
      settings.publicAddress ?? "\(scheme)://\(visit.request.headers["host"] ?? "localhost")"
    return base + route.address
  }
}

extension Access {
  init(_ form: FormFields) {
    roles = Set(form.all("role").compactMap { StaffRole(rawValue: $0) })
    isLimited = form["limited"] != nil
    customers = Set(form.all("customer").compactMap { Customer.ID(parsing: $0) })
  }
}

extension StaffDraft {
  fileprivate init?(reading page: inout StaffPage) {
    let say = page.say
    var wrong: [String: Explanation] = [:]
    var name: Label?
    do throws(PersonName.Flaw) {
      name = try Label(parsing: page.typed.name)
    } catch {
      wrong["name"] = say.explain(error)
    }
    var email: EmailAddress?
    do throws(EmailAddress.Flaw) {
      email = try EmailAddress(parsing: page.typed.email)
    } catch {
      wrong["email"] = say.explain(error)
    }
    if page.typed.access.roles.isEmpty { wrong["access"] = say.staff.noRole }
    page.wrong = wrong
    guard wrong.isEmpty, let name, let email else { return nil }
    let access = page.typed.access
    self.init(name: name, email: email, roles: access.roles, reach: access.reach)
  }
}
