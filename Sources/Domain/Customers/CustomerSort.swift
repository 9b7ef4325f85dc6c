/// What a list of customers is sorted by.
package enum CustomerSort: String, CaseIterable, Hashable, Sendable {
  case name
  /// The worst first, then by name.
  case health
  case users
}

/// A name that lists are narrowed by, with the key that stands for it in links.
package struct KeyedName: Hashable, Sendable {
  package let key: String
  package let name: String

  package init(key: String, name: String) {
    self.key = key
    self.name = name
  }
}
