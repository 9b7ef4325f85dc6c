import Domain
import HTML
import Messages

/// Whom an action is for: how many, and their names in order (PC 1.4.5).
struct PickedNames: Component {
  static let shown = 40

  let say: Phrases
  let picked: PickedUsers

  var body: [Node] {
    div(.class("card")) {
      h2 { say.users.selected(picked.total) }
      ul(.class("chips")) {
        for user in picked.users.prefix(Self.shown) {
          li(.title(user.user.signInName.text)) { user.user.displayName.text }
        }
        if picked.total > Self.shown {
          li { say.users.andOthers(picked.total - Self.shown) }
        }
      }
    }
  }
}
