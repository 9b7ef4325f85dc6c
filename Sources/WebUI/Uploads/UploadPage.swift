import Domain
import HTML
import Messages
import Operations

/// A file of users, to be sent; and those that were sent of late, so that none is lost.
struct UploadPage: Screen {
  let say: Phrases
  let customer: Customer
  let csrf: String
  let recent: [UploadOutcome]
  var wrong: Explanation?

  var title: String { say.users.upload }
  var subtitle: String? { customer.name.text }

  var content: [Node] {
    form(
      .method("post"), .action(PageRoute.of(customer.id, .uploads)),
      .enctype("multipart/form-data"), .class("card form"),
      .data("upload", String(Upload.sizeLimit)),
      .data("too-large", say.uploads.tooLarge(Upload.sizeLimit).text),
      .data("one-file", say.corrections.oneFile),
      .data("sending", say.corrections.sending), .data("checking", say.corrections.checking),
      .data("not-sent", say.corrections.notSent.text)
    ) {
      // The token stands first, so that it is checked before a byte of the file is read.
      CSRFField(token: csrf)
      div(.data("trouble", "")) { if let wrong { Note(.bad, wrong) } }
      p { say.uploads.intro(Upload.sizeLimit) }
      drop
      p(.class("hint")) { say.corrections.formats }
      div(.class("actions")) { button(.class("primary")) { say.uploads.check } }
    }
    templates
    if !recent.isEmpty { RecentUploads(say: say, customer: customer.id, csrf: csrf, files: recent) }
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

  private var templates: Node {
    section(.class("templates")) {
      p(.class("hint")) { say.uploads.templateHint }
      div(.class("actions")) {
        a(.class("button"), .href(PageRoute.template(isClassic: false)), .download()) {
          say.uploads.template
        }
        a(.class("button"), .href(PageRoute.template(isClassic: true)), .download()) {
          say.corrections.classicTemplate
        }
      }
    }
  }
}
