import Domain
import HTML
import Messages

/// The form that a file is sent with: chosen, or dropped where there are scripts.
struct FileForm: Component {
  let say: Phrases
  let action: PageRoute
  let csrf: String
  var wrong: Explanation?
  /// What stands before the file, so that it is known before a byte of the file is read.
  @NodeBuilder let choices: @Sendable () -> [Node]

  var body: [Node] {
    form(
      .method("post"), .action(action), .enctype("multipart/form-data"), .class("card form"),
      .data("upload", String(Upload.sizeLimit)),
      .data("too-large", say.uploads.tooLarge(Upload.sizeLimit).text),
      .data("one-file", say.corrections.oneFile),
      .data("sending", say.corrections.sending), .data("checking", say.corrections.checking),
      .data("not-sent", say.corrections.notSent.text)
    ) {
      // The token stands first, so that it is checked before a byte of the file is read.
      CSRFField(token: csrf)
      div(.data("trouble", "")) { if let wrong { Note(.bad, wrong) } }
      choices()
      drop
      p(.class("hint")) { say.corrections.formats }
      div(.class("actions")) { button(.class("primary")) { say.uploads.check } }
    }
  }

  private var drop: Node {
    div(.class("drop field"), .data("drop", "")) {
      HTML.label(.for("file")) { say.uploads.file }
      p(.class("hint scripted-only")) { say.corrections.drop }
      input(
        .type("file"), .id("file"), .name("file"), .accept(".csv,.txt,.tsv,text/csv"),
        .required(), .ariaInvalid(wrong != nil))
    }
  }
}
