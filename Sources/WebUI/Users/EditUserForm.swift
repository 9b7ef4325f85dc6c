import Domain
import HTML
import HTTP
import Messages
import Operations

/// What a person's page of changes holds: what is typed, and what it was when the page was opened.
///
/// The second is carried along unseen, so that a change by a colleague meanwhile is noticed field
/// by field, and what nobody touched twice needs no question.
struct EditUserForm: Hashable, Sendable {
  var person: PersonFields
  var permissions: PermissionFields
  var products: ProductFields

  static let before = "was."

  init(_ user: LicensedUser) {
    person = PersonFields(user.user)
    permissions = PermissionFields(user.user.roles)
    products = ProductFields(user.held)
  }

  init(_ form: FormFields, _ seats: [ProductSeats]) {
    person = PersonFields(form)
    permissions = PermissionFields(form)
    products = ProductFields(form, seats)
  }

  /// The form as it was opened.
  init(before form: FormFields, _ seats: [ProductSeats]) {
    let rest = FormFields(
      form.fields.compactMap { field in
        guard field.name.hasPrefix(Self.before) else { return nil }
        let name = String(field.name.dropFirst(Self.before.count))
        return FormField(name: name, value: field.value)
      })
    self.init(rest, seats)
  }

  /// For the form that carries it along.
  var pairs: [(name: String, value: String)] {
    person.pairs + permissions.pairs + products.pairs
  }
}

/// The parts of a user that can be told apart when two people change the same one.
enum UserField: String, CaseIterable, Hashable, Sendable {
  case firstName, lastName, displayName, email, location, permissions, licenses
}

extension EditUserForm {
  /// Takes over what somebody else changed meanwhile where nothing else was typed.
  ///
  /// - Parameters:
  ///   - base: As the form was opened.
  ///   - now: As the user is now.
  /// - Returns: The fields that somebody else changed, and whether something else was typed there.
  mutating func merge(
    base: EditUserForm, now: EditUserForm
  ) -> [UserField: Bool] {
    var changed: [UserField: Bool] = [:]
    func meet<Value: Equatable>(_ field: UserField, _ path: WritableKeyPath<Self, Value>) {
      let (was, is_, typed) = (base[keyPath: path], now[keyPath: path], self[keyPath: path])
      guard is_ != was, is_ != typed else { return }
      changed[field] = typed != was
      if typed == was { self[keyPath: path] = is_ }
    }
    meet(.firstName, \.person.firstName)
    meet(.lastName, \.person.lastName)
    meet(.displayName, \.person.displayName)
    meet(.email, \.person.local)
    meet(.email, \.person.domain)
    meet(.location, \.person.location)
    meet(.permissions, \.permissions)
    meet(.licenses, \.products)
    return changed
  }
}

/// What would change about a user: names and location, permissions, licenses.
struct UserEdit: Sendable {
  var details: UserChange?
  var roles: RoleSet?
  var licenses: LicenseChange?

  var isEmpty: Bool { details == nil && roles == nil && licenses == nil }

  init(
    _ form: EditUserForm, _ person: ParsedPerson, of user: LicensedUser,
    among seats: [ProductSeats], rights: UserRights
  ) {
    let change = person.change(of: user.user)
    if rights.mayEdit, change != UserChange() { details = change }
    // Compared as the form shows them: who may do everything needs no other role.
    if rights.maySetRoles, form.permissions != PermissionFields(user.user.roles) {
      roles = form.permissions.roles
    }
    let licenses = form.products.change(from: user.held, among: seats)
    if rights.mayChangeLicenses, licenses != LicenseChange() { self.licenses = licenses }
  }
}
