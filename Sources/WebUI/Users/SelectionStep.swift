import Domain
import HTTP
import Operations

/// What a sent list of users asks for, beside keeping its ticks.
struct SelectionStep {
  static let shown = "shown"
  static let act = "do"
  static let go = "go"
  static let then = "then"
  static let open = "open"
  static let row = "row"
  static let part = "part"

  /// What can be done with the selection.
  enum Action: String, CaseIterable {
    case licenses
    case swap
    case location
    case roles
    case passwordReset = "password-reset"
    case deletion
    case file

    var route: CustomerRoute {
      switch self {
      case .licenses: .licenses
      case .swap: .swap
      case .location: .location
      case .roles: .roles
      case .passwordReset: .passwordReset
      case .deletion: .deletion
      case .file: .usersFile(UserListQuery(filter: UsersPage.everyonePicked))
      }
    }
  }

  /// A change of the whole selection.
  enum Whole: String {
    case none, page, unpage, all
  }

  /// The users on the page, and those of them that have a tick.
  let shown: [User.ID]
  let ticked: [User.ID]
  let whole: Whole?
  let action: Action?
  /// Where to go on.
  let target: UserListQuery
  /// The row that gets the focus there.
  let row: User.ID?
  /// A script asks: it wants the bar alone, and to know which of its rows are picked.
  let isPart: Bool
  let rows: [User.ID]
  /// How many users the script's list has, to be told again.
  let total: Int

  init(_ form: FormFields, at query: UserListQuery) {
    shown = Self.ids(form[Self.shown])
    rows = Self.ids(form["rows"])
    total = form["total"].flatMap { Int($0) } ?? 0
    let known = Set(shown)
    ticked = form.all(SelectionFields.user).compactMap { User.ID(parsing: $0) }
      .filter(known.contains)
    whole = form[Self.act].flatMap { Whole(rawValue: $0) }
    action = form[Self.then].flatMap { Action(rawValue: $0) }
    row = form[Self.row].flatMap { User.ID(parsing: $0) }
    isPart = form[Self.part] != nil
    if let open = form[Self.open].flatMap({ User.ID(parsing: $0) }) {
      target = query.opening(open)
    } else if form[Self.go] != nil {
      target = query.filtered(by: query.filter.adding(form))
    } else {
      target = query
    }
  }

  /// At most a page of them.
  private static func ids(_ text: String?) -> [User.ID] {
    (text ?? "").split(separator: " ").prefix(PageRequest.largest)
      .compactMap { User.ID(parsing: String($0)) }
  }

  var unticked: [User.ID] {
    let kept = Set(ticked)
    return shown.filter { !kept.contains($0) }
  }
}

extension UserFilter {
  /// This filter with what was typed into the search and the conditions.
  func adding(_ form: FormFields) -> UserFilter {
    var filter = self
    let reader = QueryReader(form.fields)
    filter.search = reader["search"].map { String($0.prefix(100)) }
    if let product = reader["add-license"].flatMap({ Product.ID(parsing: $0) }) {
      filter.forget(product)
      if reader["add-license-how"] == "not" {
        filter.exclude(product)
      } else {
        filter.require(product)
      }
    }
    if let place = reader["add-location"] {
      let isNot = reader["add-location-how"] == "not"
      // "Is not: any" is "none".
      filter.location =
        isNot && place == "any"
        ? .isEmpty : Self.location(isNot ? nil : place, not: isNot ? place : nil)
    }
    if let role = reader["add-role"] {
      let isNot = reader["add-role-how"] == "not" && role != "none"
      filter.role = Self.role(isNot ? nil : role, not: isNot ? role : nil)
    }
    if let seller = reader["add-seller"] { filter.seller = SellerKind(rawValue: seller) }
    if let day = reader["add-from"].flatMap({ Moment(iso: $0) }) { filter.createdFrom = day }
    if let day = reader["add-until"].flatMap({ Moment(iso: $0) }) {
      filter.createdBefore = day.adding(days: 1)
    }
    if reader.holds("add-unlicensed") { filter.unlicensed = true }
    if reader.holds("add-never") { filter.neverSignedIn = true }
    return filter
  }
}
