import Domain
import HTTP
import Operations

/// What somebody sent with the page of a file.
struct UploadForm: Sendable {
  let corrections: [UploadCorrection]
  /// Nil when the form did not hold the choices for the whole file.
  let options: UploadOptions?
  /// What was pressed.
  let act: Act
  /// A script asks for the page's parts in place of a way to it.
  let isLive: Bool

  enum Act: Hashable, Sendable {
    case stay, plan
    case goTo(line: Int)
  }

  init(_ form: FormFields, _ seats: [ProductSeats]) {
    isLive = form["live"] != nil
    options = form["options"] == nil ? nil : UploadOptions(form, seats)
    switch form["do"] {
    case "plan": act = .plan
    case "goto": act = form["goto"].flatMap { Int($0) }.map { .goTo(line: max($0, 1)) } ?? .stay
    default: act = .stay
    }
    var corrections: [UploadCorrection] = []
    let cells = Self.cells(form)
    if !cells.isEmpty { corrections.append(.cells(cells)) }
    if let number = Self.number(form, "take") { corrections.append(.takeAsRead([number])) }
    if let number = Self.number(form, "out") { corrections.append(.leaveOut([number])) }
    if let number = Self.number(form, "back") { corrections.append(.bringBack([number])) }
    if let mend = Self.mend(form) { corrections.append(mend) }
    if form["do"] == "check" { corrections.append(.checkAgain) }
    self.corrections = corrections
  }

  private static func number(_ form: FormFields, _ name: String) -> Int? {
    form[name].flatMap { Int($0) }
  }

  /// Fields `cell.<row>.<column>`.
  private static func cells(_ form: FormFields) -> [Int: [Upload.Column: String]] {
    var cells: [Int: [Upload.Column: String]] = [:]
    for field in form.fields where field.name.hasPrefix("cell.") {
      let parts = field.name.split(separator: ".")
      guard parts.count == 3, let number = Int(parts[1]),
        let column = Upload.Column(rawValue: String(parts[2]))
      else { continue }
      cells[number, default: [:]][column] = field.value
    }
    return cells
  }

  /// A button `<group>.<way>`, with the fields of that group.
  private static func mend(_ form: FormFields) -> UploadCorrection? {
    guard let parts = form["mend"]?.split(separator: "."), parts.count == 2,
      let group = form["group.\(parts[0])"].flatMap({ CellFlaw.Group($0) })
    else { return nil }
    switch parts[1] {
    case "out": return .mend(group, .leaveOut)
    case "first": return .mend(group, .keepFirst)
    case "shorten": return .mend(group, .shorten)
    case "compose": return .mend(group, .composeName)
    case "replace": return .mend(group, .replace(form["to.\(parts[0])"] ?? ""))
    default: return nil
    }
  }
}

extension UploadOptions {
  init(_ form: FormFields, _ seats: [ProductSeats]) {
    self.init(
      location: try? Location(parsing: form["location"] ?? ""), roles: RoleSet(form),
      licenses: LicenseChoice.grants(form, seats),
      forEveryRow: Set(form.all("every").compactMap { Matter(rawValue: $0) }),
      skipFlawedRows: form["skip"] != nil, ignoreUnknownColumns: form["ignore"] != nil,
      reuseDeletedNames: form["reuse"] != nil)
  }
}
