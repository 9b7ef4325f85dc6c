import HTML
import Messages

/// The numbers and codes of errors, with what they mean.
struct ErrorNumbersPage: Screen {
  /// From here on numbers are ours (PC 5.3.6).
  private static let firstOfOurs = 950_001

  let frame: ReferenceFrame

  private var say: Phrases { frame.say }
  private var texts: DeveloperPhrases { frame.say.developers }

  var title: String { texts.errors }
  var subtitle: String? { texts.errorsText }

  var content: [Node] {
    frame.around {
      section(.class("stack"), .id("numbers")) {
        h2 { "\(texts.partnerTitle) (/v1)" }
        p(.class("muted")) { texts.oursFrom(Self.firstOfOurs) }
        let common = frame.reference.numbers.filter(\.isCommon).map { String($0.number) }
        if !common.isEmpty {
          p {
            strong { texts.alwaysErrors }
            " "
            common.joined(separator: ", ")
          }
        }
        shape(of: .partner)
        table(of: frame.reference.numbers.sorted { $0.number < $1.number }.map(row))
      }
      section(.class("stack"), .id("codes")) {
        h2 { "\(texts.houseTitle) (/api)" }
        shape(of: .house)
        for (status, kinds) in byStatus {
          // Where the statuses of endpoints lead.
          h3(.id("status-\(status)")) { String(status) }
          table(of: kinds.map(row))
        }
      }
    }
  }

  @NodeBuilder private func shape(of kind: APIReference.Kind) -> [Node] {
    if let book = frame.reference.book(kind), let error = book.error {
      div(.class("card")) {
        SampleDetails(say: say, sample: error)
        for shape in book.errorShapes { ShapeSection(say: say, shape: shape) }
      }
    }
  }

  private var byStatus: [(Int, [APIReference.ProblemKind])] {
    Dictionary(grouping: frame.reference.codes, by: \.status).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  private func table(of rows: [Node]) -> Node {
    div(.class("table")) {
      HTML.table(.class("cards numbers")) {
        thead {
          tr {
            th(.scope("col")) { texts.code }
            th(.scope("col")) { texts.status }
            th(.scope("col")) { texts.meaning }
          }
        }
        tbody { rows }
      }
    }
  }

  private func row(_ error: APIReference.ErrorNumber) -> Node {
    tr(.id("error-\(error.number)")) {
      th(.scope("row")) {
        code { String(error.number) }
        if error.isOurs { span(.class("second")) { texts.ours } }
      }
      td(.data(label: texts.status)) { String(error.status) }
      td(.data(label: texts.meaning)) { error.text(say.language) }
    }
  }

  private func row(_ problem: APIReference.ProblemKind) -> Node {
    tr(.id("problem-" + problem.code)) {
      th(.scope("row")) { code { problem.code } }
      td(.data(label: texts.status)) { String(problem.status) }
      td(.data(label: texts.meaning)) { say.problemTitle(problem.code) ?? "" }
    }
  }
}
