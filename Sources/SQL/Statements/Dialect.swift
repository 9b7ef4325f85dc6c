/// Whose SQL a text is written in.
package enum Dialect: Sendable, Hashable, CaseIterable {
  case sqlite, postgresql
}
