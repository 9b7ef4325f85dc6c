import HTML
import Messages

/// The components that pages are made of, each in each of its states.
struct StyleguidePage: Screen {
  let say: Phrases

  var title: String { "Styleguide" }

  var content: [Node] {
    Note(.good, say.appearance.title)
  }
}
