import Domain
import HTML
import Messages

/// Whom an action is for: how many, and their names in order (PC 1.4.5).
struct PickedNames: Component {
  static let shown = 12
  static let most = 500

  let say: Phrases
  let picked: PickedUsers

  var body: [Node] {
    div(.class("card")) {
      h2 { say.users.selected(picked.total) }
      chips(picked.users.prefix(Self.shown))
      if picked.total > Self.shown {
        details {
          summary { say.users.andOthers(picked.total - Self.shown) }
          chips(picked.users.dropFirst(Self.shown).prefix(Self.most))
        }
      }
    }
  }

  private func chips(_ users: ArraySlice<LicensedUser>) -> Node {
    ul(.class("chips")) {
      for user in users {
        li(.title(user.user.signInName.text)) { user.user.displayName.text }
      }
    }
  }
}
