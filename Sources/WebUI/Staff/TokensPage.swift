import Domain
import HTML
import HTTP
import Messages
import Operations
import Secrets

/// The person's own bearer tokens, and the form that makes one.
struct TokensPage: Screen {
  static let mostDays = 3650

  let say: Phrases
  let csrf: String
  let tokens: [TokenInfo]
  var name = ""
  var days = "90"
  var wrongName: Explanation?
  var wrongDays: Explanation?

  var title: String { say.frame.tokens }
  var subtitle: String? { say.staff.tokensHint }

  var actions: [Node] {
    a(.class("button"), .href(PageRoute.developers(.start))) {
      Icon.code
      span { say.developers.title }
    }
  }

  var content: [Node] {
    if tokens.isEmpty {
      p(.class("muted")) { say.staff.noTokens }
    } else {
      TokenTable(say: say, csrf: csrf, tokens: tokens, end: { .tokenEnd($0) })
    }
    form(.method("post"), .action(PageRoute.tokens), .class("card form")) {
      h2 { say.staff.makeToken }
      CSRFField(token: csrf)
      TextField(
        name: "name", label: say.staff.tokenName, value: name, wrong: wrongName,
        isRequired: true, limit: Label.limit)
      TextField(
        name: "days", label: say.staff.tokenDays, value: days, type: "number",
        hint: say.staff.tokenDaysHint(Self.mostDays), wrong: wrongDays)
      div(.class("actions")) { button(.class("primary")) { say.staff.makeToken } }
    }
  }
}

/// Tokens, each with a way to end it.
struct TokenTable: Component {
  let say: Phrases
  let csrf: String
  let tokens: [TokenInfo]
  let end: @Sendable (TokenInfo.ID) -> PageRoute

  var body: [Node] {
    div(.class("table")) {
      HTML.table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.frame.name }
            th(.scope("col")) { say.users.created }
            th(.scope("col")) { say.staff.expires }
            th(.scope("col")) { say.operations.state }
          }
        }
        tbody { for token in tokens { row(token) } }
      }
    }
  }

  private func row(_ token: TokenInfo) -> Node {
    tr {
      th(.scope("row")) { token.name }
      td(.data(label: say.users.created)) { Instant(say: say, moment: token.createdAt) }
      td(.data(label: say.staff.expires)) {
        token.expiresAt.map { say.language.date($0) } ?? say.staff.noEnd
      }
      td(.data(label: say.operations.state)) {
        if token.revokedAt == nil {
          form(.method("post"), .action(end(token.id))) {
            CSRFField(token: csrf)
            button(
              .class("risky"), .name("token"), .value(token.id.text),
              .ariaLabel("\(say.staff.revoke): \(token.name)")
            ) { say.staff.revoke }
          }
        } else {
          Badge(kind: .bad, text: say.name(.tokenRevoked))
        }
      }
    }
  }
}

extension WebUI {
  func tokens(_ visit: StaffVisit) async throws -> Response {
    var page = TokensPage(
      say: visit.say, csrf: visit.session.csrf,
      tokens: try await operations.tokens(as: visit.principal))
    guard visit.isSending else { return visit.page(page, in: .tokens) }
    let form = try await visit.form()
    page.name = form["name"] ?? ""
    page.days = (form["days"] ?? "").trimmed
    let days = Int(page.days)
    if !page.days.isEmpty, !(days.map { (1...TokensPage.mostDays).contains($0) } ?? false) {
      page.wrongDays = visit.say.explain(CellFlaw.Reason.malformed)
    }
    do throws(PersonName.Flaw) {
      _ = try Label(parsing: page.name)
    } catch {
      page.wrongName = visit.say.explain(error)
    }
    guard page.wrongDays == nil, let name = try? Label(parsing: page.name) else {
      return visit.page(page, in: .tokens, status: .unprocessableContent)
    }
    let made = try await operations.makeToken(named: name, days: days, as: visit.principal)
    return secretPage(
      visit, title: name.text, text: visit.say.staff.tokenOnce, secret: made.token.reveal(),
      back: .tokens, backName: visit.say.frame.tokens)
  }

  func endToken(_ id: TokenInfo.ID, _ visit: StaffVisit) async throws -> Response {
    _ = try await visit.form()
    try await operations.revokeToken(id, as: visit.principal)
    return visit.redirect(to: .tokens)
  }
}
