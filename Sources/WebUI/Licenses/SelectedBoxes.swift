import Domain
import HTML
import Messages
import Operations

/// The selected users as boxes in the order of their names, the rest counted and to be found (M54).
struct SelectedBoxes: Component {
  let say: Phrases
  let matrix: LicenseMatrix
  let search: String?

  private var isLong: Bool { matrix.total > LicenseMatrix.named }

  var body: [Node] {
    section(.class("card selected")) {
      h2 { say.users.selected(matrix.total) }
      if isLong || search != nil { finder }
      if matrix.users.isEmpty, search != nil {
        p(.class("muted"), .role("status")) { say.licenses.nobodyFound }
      } else {
        ul(.class("chips")) {
          for user in matrix.users {
            li(.title(user.signInName.text)) { user.displayName.text }
          }
          if isLong, search == nil {
            li(.class("rest")) { say.users.andOthers(matrix.total - matrix.users.count) }
          }
        }
      }
    }
  }

  private var finder: Node {
    div(.class("search")) {
      input(
        .type("search"), .name(MatrixForm.find), .value(search ?? ""),
        .ariaLabel(say.licenses.findAmong), .placeholder(say.licenses.findAmong),
        .autocomplete("off"))
      button(.name(MatrixForm.look), .value("1"), .formNoValidate()) { say.frame.search }
    }
  }
}

/// A location for those who have none, without which most products cannot be theirs, or for all of
/// the selected users (PC 1.4.13, M66).
struct LocationUpdate: Component {
  let say: Phrases
  let form: MatrixForm
  let withoutLocation: Int
  let mayEdit: Bool
  let usual: Location?

  var body: [Node] {
    if withoutLocation > 0 {
      div(.class("note warn location")) {
        strong { say.licenses.withoutLocation(withoutLocation) }
        field(say.licenses.setLocationFirst, selected: form.location ?? usual)
        if mayEdit {
          CheckBox(
            name: MatrixForm.everyone, label: say.licenses.everyoneMoves,
            isChecked: form.everyoneMoves)
        }
      }
    } else if mayEdit {
      details(.class("filter location"), .open(form.location != nil)) {
        summary { say.licenses.updateLocation }
        input(.type("hidden"), .name(MatrixForm.everyone), .value("1"))
        field(say.users.location, selected: form.location)
      }
    }
  }

  @NodeBuilder private func field(_ label: String, selected: Location?) -> [Node] {
    SelectField.location(
      say, label: label, selected: selected?.code, none: say.licenses.leaveLocation)
    details(.class("help")) {
      summary { say.licenses.whatIsThis }
      p(.class("hint")) { say.users.locationHint }
    }
  }
}
