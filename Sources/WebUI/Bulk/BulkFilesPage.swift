import Domain
import HTML
import Messages
import Operations

/// A file for many customers, to be sent; and those that were sent of late.
struct BulkFilesPage: Screen {
  let say: Phrases
  let csrf: String
  let recent: [BulkFile]
  var input = Input()
  var wrong: Explanation?

  /// What was chosen beside the file.
  struct Input: Sendable {
    var isGroup = false
    var group = ""
    var tag = ""
  }

  var title: String { say.bulk.title }
  var subtitle: String? { say.bulk.intro }

  var content: [Node] {
    FileForm(say: say, action: .bulkFiles, csrf: csrf, wrong: wrong) { whose }
    if !recent.isEmpty { list }
  }

  private var whose: Node {
    fieldset {
      legend { say.bulk.whose }
      radio("rows", say.bulk.byRow, isChecked: !input.isGroup)
      radio("group", say.bulk.byGroup, isChecked: input.isGroup)
      div(.class("nested")) {
        Field(id: "group", label: say.bulk.group, hint: say.bulk.groupHint) {
          describedBy, isWrong in
          textarea(
            .id("group"), .name("group"), .rows(4), .ariaDescribedBy(describedBy),
            .ariaInvalid(isWrong)
          ) { input.group }
        }
        TextField(name: "tag", label: say.bulk.tag, value: input.tag, limit: Tag.limit)
      }
    }
  }

  private func radio(_ value: String, _ text: String, isChecked: Bool) -> Node {
    HTML.label(.class("choice")) {
      HTML.input(.type("radio"), .name("whose"), .value(value), .checked(isChecked))
      span { text }
    }
  }

  private var list: Node {
    section(.class("recent")) {
      h2 { say.bulk.recent }
      p(.class("hint")) { say.corrections.recentHint(Upload.keptDays) }
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.uploads.file }
              th(.scope("col")) { say.bulk.sent }
            }
          }
          tbody {
            for file in recent {
              tr {
                th(.scope("row")) {
                  a(.href(PageRoute.bulkFile(file.id, BulkQuery()))) { file.fileName }
                  span(.class("second")) { say.uploads.rows(file.rows) }
                }
                td(.data(label: say.bulk.sent)) {
                  span { file.senderName }
                  span(.class("second")) { say.language.time(file.sentAt) }
                }
              }
            }
          }
        }
      }
    }
  }
}
