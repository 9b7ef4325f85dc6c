import HTML
import Messages
import Operations
import Secrets

/// Where a one-time link leads. Looking at it uses nothing up, since mail scanners look too.
struct OpenHandoverPage: Screen {
  let say: Phrases
  let link: String

  var title: String { say.letters.openTitle }
  var subtitle: String? { say.letters.openText }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.handover(link)), .class("card")) {
      button(.class("primary")) { say.letters.showMine }
    }
  }
}

/// A password, this once, for its owner.
struct OpenedHandoverPage: Screen {
  let say: Phrases
  let opened: OpenedHandover
  let address: String

  var title: String { say.letters.openTitle }
  var subtitle: String? { opened.displayName }

  var content: [Node] {
    div(
      .class("card secrets"), .data("copy", say.credentials.copy),
      .data("copied", say.credentials.copied), .data("not-copied", say.credentials.notCopied)
    ) {
      Facts(facts: [
        (say.letters.signInName, [.text(opened.signInName)]),
        (
          say.letters.temporaryPassword,
          code(.class("secret shown")) { opened.password.reveal() }.list
        ),
        (say.letters.signInAt, a(.href(PageRoute.me(.signIn))) { address }.list),
      ])
      p { say.letters.mustChoose }
      p(.class("muted")) { say.letters.openedText }
      div(.class("actions")) {
        a(.class("button primary"), .href(PageRoute.me(.signIn))) { say.letters.toSignIn }
      }
    }
  }
}

/// A link that opens nothing: which of the reasons it is, is not told.
struct HandoverGonePage: Screen {
  let say: Phrases
  /// Said where links are tried too quickly.
  var trouble: String?

  var title: String { say.letters.goneTitle }

  var content: [Node] {
    if let trouble { Note(.warn, trouble) }
    div(.class("card")) {
      p { say.letters.goneText }
      p { say.letters.goneMend }
      p { a(.href(PageRoute.me(.signIn))) { say.letters.toSignIn } }
    }
  }
}

extension Node {
  fileprivate var list: [Node] { [self] }
}
