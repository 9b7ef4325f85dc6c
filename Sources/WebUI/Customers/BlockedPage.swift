import Domain
import HTML
import HTTP
import Messages
import Operations

/// That a customer has withdrawn our delegated rights, in the place of what was asked for (M85,
/// M86): a red banner, and the way to regain them.
struct BlockedPage: Screen {
  let say: Phrases
  let account: CustomerAccount

  var title: String { say.frame.usersAndLicenses }
  var subtitle: String? { account.customer.name.text }

  var content: [Node] {
    BlockedBanner(say: say, account: account)
    section(.class("card")) { RegainSteps(say: say) }
  }
}

/// The red banner, with the link to where one can do something about it.
struct BlockedBanner: Component {
  let say: Phrases
  let account: CustomerAccount
  /// Whether this is the account page itself.
  var isHere = false

  var body: [Node] {
    div(.class("banner"), .role("alert")) {
      Icon.lock
      div {
        strong { say.account.blockedTitle }
        p { say.account.blockedText(account.customer.name.text) }
        if let withdrawal = account.withdrawal {
          p(.class("muted")) {
            say.account.rightsGone(say.language.time(withdrawal.at), withdrawal.by)
          }
        }
        if !isHere {
          p {
            a(.href(PageRoute.of(account.customer.id, .account(saved: false)))) {
              say.account.regain
            }
          }
        }
      }
    }
  }
}

struct RegainSteps: Component {
  let say: Phrases

  var body: [Node] {
    h2 { say.account.regain }
    ol(.class("steps")) { for step in say.account.regainSteps { li { step } } }
  }
}

extension WebUI {
  /// - Returns: Nil when the rights came back meanwhile.
  func blockedPage(_ id: Customer.ID, _ visit: StaffVisit) async -> Response? {
    guard let account = try? await operations.account(id, as: visit.principal) else { return nil }
    return visit.page(
      BlockedPage(say: visit.say, account: account), of: account.customer, status: .forbidden)
  }
}
