import Domain
import HTML
import Messages

/// From a plan to the file that it was made of, where everything is as it was left.
struct BackToFile: Component {
  let say: Phrases
  let customer: Customer.ID
  let upload: Upload.ID

  var body: [Node] {
    p {
      a(.href(PageRoute.of(customer, .upload(upload, UploadQuery())))) {
        say.corrections.backToFile
      }
    }
  }
}

/// Every row of a file with what became of it (M79).
struct ResultFileLink: Component {
  let say: Phrases
  let customer: Customer.ID
  let operation: Operation.ID

  var body: [Node] {
    div(.class("actions")) {
      a(
        .class("button"), .href(PageRoute.of(customer, .resultRows(operation))), .download()
      ) { say.corrections.resultFile }
    }
  }
}
