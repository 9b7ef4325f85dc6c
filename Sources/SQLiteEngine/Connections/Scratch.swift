/// Room for the bytes of one row's texts and ids while a statement runs, so that SQLite need not
/// allocate a copy of each.
///
/// Only for statements that run to their end before the next one binds; a statement whose rows are
/// handed out shares it with nobody, since it uses none.
struct Scratch: ~Copyable {
  private let memory: UnsafeMutableRawBufferPointer

  /// How much of it is taken.
  struct Room {
    fileprivate var used = 0
    fileprivate let size: Int
  }

  /// - Parameter size: In bytes; a row that needs more has the rest copied by SQLite.
  init(size: Int) {
    memory = .allocate(byteCount: size, alignment: 16)
  }

  deinit { memory.deallocate() }

  var start: Room { Room(size: memory.count) }

  /// A copy of the bytes that stays until the next statement binds; nil when there is no room.
  func keep(_ bytes: UnsafeRawBufferPointer, _ room: inout Room) -> UnsafeRawPointer? {
    guard let base = bytes.baseAddress, bytes.count <= room.size - room.used,
      let target = memory.baseAddress?.advanced(by: room.used)
    else { return nil }
    target.copyMemory(from: base, byteCount: bytes.count)
    room.used += bytes.count
    return UnsafeRawPointer(target)
  }
}
