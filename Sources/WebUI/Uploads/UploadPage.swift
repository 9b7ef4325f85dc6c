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
    FileForm(say: say, action: .of(customer.id, .uploads), csrf: csrf, wrong: wrong) {
      p { say.uploads.intro(Upload.sizeLimit) }
    }
    templates
    if !recent.isEmpty { RecentUploads(say: say, customer: customer.id, csrf: csrf, files: recent) }
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
