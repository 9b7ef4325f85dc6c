import Domain
import HTML
import Messages
import Operations

/// The same problem in many rows, each with what mends all of them at once.
struct FlawGroupList: Component {
  let say: Phrases
  let customer: Customer
  let groups: [FlawGroup]

  var body: [Node] {
    section(.class("card flaw-groups")) {
      h2 { say.corrections.common }
      ul {
        for (index, group) in groups.enumerated() {
          li(.class("flaw-group")) { item(group, index) }
        }
      }
    }
  }

  @NodeBuilder private func item(_ item: FlawGroup, _ index: Int) -> [Node] {
    let explanation = say.explain(item.group, customer)
    div(.class("who")) {
      strong { say.uploads.rows(item.rows) }
      span(.class("second")) {
        item.group.column.map { say.csvHeader($0) } ?? say.uploads.wholeLine
      }
    }
    div {
      p { explanation.what }
      if !item.group.value.isEmpty { code { item.group.value } }
    }
    div(.class("mends")) {
      input(.type("hidden"), .name("group.\(index)"), .value(item.group.text))
      mends(item, index)
      button(.name("mend"), .value("\(index).out")) { say.corrections.leaveOutRows(item.rows) }
    }
  }

  @NodeBuilder private func mends(_ item: FlawGroup, _ index: Int) -> [Node] {
    switch item.group.kind {
    case .foreignDomain:
      replacing(item, index) { id in
        select(.id(id), .name("to.\(index)")) {
          for domain in customer.domains { option(.value(domain.text)) { domain.text } }
        }
      }
    case .unknownLocation, .unknownRole, .unknownProduct, .notEntitled:
      replacing(item, index, hint: say.corrections.emptyRemoves) { id in
        input(
          .type("text"), .id(id), .name("to.\(index)"), .autocomplete("off"),
          .ariaDescribedBy(id + "-hint"), .list(UploadProposals.list(for: item.group.column)))
      }
    case .repeated:
      button(.name("mend"), .value("\(index).first")) { say.corrections.keepFirst }
    case .tooLong where item.group.column != .email:
      button(.name("mend"), .value("\(index).shorten")) {
        say.corrections.shorten(PersonName.limit)
      }
    case .missing where item.group.column == .displayName:
      button(.name("mend"), .value("\(index).compose")) { say.corrections.composeName }
    case .missing, .malformed, .tooLong, .controlCharacter, .alreadyUser, .deletedUser,
      .otherCustomer, .brokenLine:
      []
    }
  }

  @NodeBuilder private func replacing(
    _ item: FlawGroup, _ index: Int, hint: String? = nil, control: (String) -> Node
  ) -> [Node] {
    let id = "to-\(index)"
    div(.class("field")) {
      HTML.label(.for(id)) { say.corrections.replaceBy(item.group.value) }
      control(id)
      if let hint { p(.class("hint"), .id(id + "-hint")) { hint } }
    }
    button(.name("mend"), .value("\(index).replace")) { say.corrections.replaceIn(item.rows) }
  }
}

extension CellFlaw.Group {
  /// As a form carries it.
  var text: String { "\(column?.rawValue ?? "")\t\(kind.rawValue)\t\(value)" }

  init?(_ text: String) {
    let parts = text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let kind = CellFlaw.Kind(rawValue: String(parts[1])) else { return nil }
    self.init(
      column: Upload.Column(rawValue: String(parts[0])), kind: kind, value: String(parts[2]))
  }
}
