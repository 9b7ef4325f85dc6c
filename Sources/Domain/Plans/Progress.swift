/// How far an operation has come, as a person watches it.
package struct Progress: Hashable, Sendable {
  package let state: Operation.State
  package let rows, cursor, changed, alreadySo, refused: Int

  package init(_ operation: Operation) {
    state = operation.state
    rows = operation.rows
    cursor = operation.cursor
    changed = operation.changed
    alreadySo = operation.alreadySo
    refused = operation.refused
  }
}
