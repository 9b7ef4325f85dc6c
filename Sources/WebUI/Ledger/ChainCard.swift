import Domain
import HTML
import Messages
import Operations

/// Whether a chain of entries holds, and the check that tells.
struct ChainCard: Component {
  let say: Phrases
  let csrf: String
  let state: ChainState
  let route: PageRoute
  /// Chains at customers that a check found broken; for the list over all of them.
  var broken: [(customer: Customer.ID, name: String, entry: Int)] = []

  var body: [Node] {
    section(.class("card chain"), .ariaLabelledBy("chain-title")) {
      div(.class("chain-state"), .role("status")) {
        h2(.id("chain-title")) { say.activity.chain }
        told
      }
      p(.class("hint")) { say.activity.chainText }
      form(.method("post"), .action(route), .class("actions")) {
        CSRFField(token: csrf)
        button { say.activity.verify }
        if state.check != nil {
          button(.class("plain"), .name("anew"), .value("1")) { say.activity.verifyAnew }
        }
      }
    }
    if !broken.isEmpty {
      div(.class("note bad"), .role("alert")) {
        strong { say.activity.brokenChains }
        ul(.class("causes")) {
          for chain in broken {
            li {
              a(.href(PageRoute.of(chain.customer, .activity(LedgerQuery())))) { chain.name }
              ": " + say.activity.broken(chain.entry).what
            }
          }
        }
      }
    }
  }

  @NodeBuilder private var told: [Node] {
    if let check = state.check {
      if let broken = check.broken {
        Note(.bad, say.activity.broken(broken))
      } else {
        p(.class("chain-good")) {
          Icon.good
          strong { say.activity.verified(check.verified) }
        }
        if state.unchecked > 0 { p { say.activity.unchecked(state.unchecked) } }
      }
      p(.class("muted")) { say.activity.checkedBy(check.checkedBy, check.checkedAt) }
    } else {
      p { say.activity.neverChecked(state.entries) }
    }
  }
}
