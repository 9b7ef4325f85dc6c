import Domain
import HTML
import HTTP
import Messages

/// What somebody may do at the customer, as the form asks for it (PC 1.3.8): a plain user, a global
/// admin, or some of the other roles.
struct PermissionFields: Hashable, Sendable {
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case user, global, custom
  }

  /// Nil when nothing is chosen yet.
  var kind: Kind?
  /// What is ticked below "custom".
  var custom: RoleSet

  init(kind: Kind? = nil, custom: RoleSet = []) {
    self.kind = kind
    self.custom = custom
  }

  init(_ roles: RoleSet) {
    if roles.isEmpty {
      self.init(kind: .user)
    } else if roles.contains(.globalAdmin) {
      // Who may do everything needs no other role.
      self.init(kind: .global)
    } else {
      self.init(kind: .custom, custom: roles)
    }
  }

  init(_ form: FormFields) {
    let words = Set(form.all(Self.role))
    self.init(
      kind: form[Self.name].flatMap { Kind(rawValue: $0) },
      custom: RoleSet(Self.choices.filter { words.contains($0.word) }))
  }

  static let name = "permission"
  static let role = "role"
  static let choices: [Role] = [.passwordAdmin, .userManagementAdmin, .serviceAdmin]

  /// Nil when nothing was chosen, or "custom" without any role.
  var roles: RoleSet? {
    switch kind {
    case nil: nil
    case .user: []
    case .global: RoleSet([.globalAdmin])
    case .custom: custom.isEmpty ? nil : custom
    }
  }

  /// What is wrong with the choice; nil when it can be meant.
  func flaw(_ say: Phrases) -> Explanation? {
    if roles != nil { return nil }
    return kind == .custom ? say.people.noRole : say.people.noPermission
  }

  /// For a form that carries the choice along unseen.
  var pairs: [(name: String, value: String)] {
    (kind.map { [(Self.name, $0.rawValue)] } ?? [])
      + custom.roles.map { (Self.role, $0.word) }
  }
}

/// Three ways to choose permissions, each with what it may do.
struct PermissionChoice: Component {
  let say: Phrases
  let chosen: PermissionFields
  var wrong: Explanation?
  /// Beside a choice: how many have it now.
  var counts: [PermissionFields.Kind: String] = [:]

  var body: [Node] {
    fieldset(.class("permissions"), .ariaDescribedBy(wrong.map { _ in "permission-wrong" })) {
      legend { say.users.permissions }
      if let wrong { p(.class("wrong"), .id("permission-wrong")) { wrong.text } }
      radio(.user, say.people.plainUser, say.people.plainUserMay)
      radio(.global, say.users.globalAdmin, say.people.globalAdminMay)
      radio(.custom, say.people.customPermissions, say.people.customMay)
      div(.class("custom"), .role("group"), .ariaLabel(say.people.customPermissions)) {
        for role in PermissionFields.choices {
          CheckBox(
            name: PermissionFields.role, value: role.word, label: say.name(role),
            hint: may(role), isChecked: chosen.custom.contains(role))
        }
      }
    }
  }

  private func may(_ role: Role) -> String {
    switch role {
    case .globalAdmin: say.people.globalAdminMay
    case .passwordAdmin: say.people.passwordAdminMay
    case .userManagementAdmin: say.people.userManagementAdminMay
    case .serviceAdmin: say.people.serviceAdminMay
    }
  }

  private func radio(_ kind: PermissionFields.Kind, _ text: String, _ hint: String) -> Node {
    HTML.label(.class("choice")) {
      input(
        .type("radio"), .name(PermissionFields.name), .value(kind.rawValue),
        .checked(chosen.kind == kind), .required())
      span {
        text
        if let count = counts[kind] { Badge(kind: .plain, text: count) }
        span(.class("second")) { hint }
      }
    }
  }
}

extension RoleSet {
  /// The ticked roles of a form.
  init(_ form: FormFields) {
    let words = Set(form.all(PermissionFields.role))
    self.init(Role.allCases.filter { words.contains($0.word) })
  }
}
