import HTML
import Messages

/// A secret that is shown this once: an invitation's link, or a token.
struct SecretPage: Screen {
  let say: Phrases
  let title: String
  let text: String
  let secret: String
  let back: PageRoute
  let backName: String

  var content: [Node] {
    section(.class("card")) {
      p { text }
      p(.class("secret-box")) { code(.class("secret"), .id("secret")) { secret } }
      div(.class("actions")) {
        button(
          .type("button"), .class("primary with-scripts"), .data("copies", "secret"),
          .data("done", say.profile.copied)
        ) {
          Icon.copy
          span { say.profile.copy }
        }
        a(.class("button"), .href(back)) { say.frame.backTo(backName) }
      }
    }
  }
}
