import HTML
import Messages

/// The members of a shape.
struct ShapeSection: Component {
  let say: Phrases
  let shape: APIReference.ShapeTable

  var body: [Node] {
    section(.class("shape"), .id(shape.anchor)) {
      h3 { code { shape.name } }
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.developers.member }
              th(.scope("col")) { say.developers.kind }
              th(.scope("col")) { say.developers.note }
            }
          }
          tbody { for member in shape.members { row(member) } }
        }
      }
    }
  }

  private func row(_ member: APIReference.Member) -> Node {
    tr {
      th(.scope("row")) {
        code { member.name }
        if member.isRequired { span(.class("second")) { say.developers.required } }
      }
      td(.data(label: say.developers.kind)) { TypeWords(say: say, type: member.type) }
      td(.data(label: say.developers.note)) {
        if !member.note.isEmpty { div { Told(member.note, say) } }
      }
    }
  }
}

/// A type in words, with its limits below it.
struct TypeWords: Component {
  let say: Phrases
  let type: APIReference.MemberType

  var body: [Node] {
    div {
      switch type {
      case .shape(let name): link(name, code { name })
      case .list(.shape(let name)): link(name, .text(say.developers.listOf(name)))
      default: words(type)
      }
      if let format = textLimits?.format { span(.class("second")) { code { format } } }
      if let limits { span(.class("second")) { limits } }
      if !choices.isEmpty {
        details {
          summary { say.developers.oneOf }
          ul(.class("words")) { for word in choices { li { code { word } } } }
        }
      }
    }
  }

  private func link(_ name: String, _ text: Node) -> Node {
    a(.href(fragment: APIReference.ShapeTable.anchor(name))) { text }
  }

  private func words(_ type: APIReference.MemberType) -> String {
    switch type {
    case .text(let limits):
      limits.canBeNull ? "\(say.developers.text) \(say.developers.orNull)" : say.developers.text
    case .wholeNumber: say.developers.wholeNumber
    case .number: say.developers.number
    case .yesNo: say.developers.yesNo
    case .object: say.developers.object
    case .texts: say.developers.texts
    case .shape(let name): name
    case .list(let inner): say.developers.listOf(words(inner))
    }
  }

  private var textLimits: APIReference.MemberType.Limits? {
    switch type {
    case .text(let limits), .list(.text(let limits)): limits
    default: nil
    }
  }

  private var limits: String? {
    if case .wholeNumber(let range?) = type {
      return say.developers.between(range.lowerBound, range.upperBound)
    }
    return textLimits?.maxLength.map { say.developers.atMost($0) }
  }

  private var choices: [String] { textLimits?.words ?? [] }
}
