import SQL
import Testing

@testable import Moving

@Suite struct `A milestone` {
  @Test func `is read back as it was written`() throws {
    let rows: [[SQLValue]] = [
      [.id(1, .max), .text("Zoë of the sea"), .integer(.min), .bytes([0, 255, 16])],
      [.text(""), .bytes([]), .null],
    ]
    for key in rows {
      var milestone = Milestone()
      milestone.pass([RowDigest([.text("a")]), RowDigest([.integer(7)])], to: key)
      #expect(Milestone(milestone.text) == milestone)
      #expect(milestone.rows == 2)
    }
    #expect(Milestone(Milestone().text) == Milestone())
  }

  @Test(arguments: ["", "1", "x 0", "1 zz", "1 0 q", "1 0 d00", "1 0 t0", "1 0 tff", "1 0 i"])
  func `is not made of something else`(text: String) {
    #expect(Milestone(text) == nil)
  }

  @Test func `tells rows apart by every value, and takes them in any order`() {
    let rows: [[SQLValue]] = [
      [.text("ab"), .text("c")], [.text("a"), .text("bc")], [.text("abc"), .null],
      [.null, .text("abc")], [.integer(0), .null], [.bytes([0]), .null], [.text("\0"), .null],
      [.bytes([0, 0]), .null], [.id(0, 1), .null], [.id(1, 0), .null],
    ]
    let digests = rows.map { RowDigest($0) }
    #expect(Set(digests.map(\.number)).count == rows.count)
    var one = Milestone()
    one.pass(digests, to: [.integer(1)])
    var other = Milestone()
    other.pass(digests.reversed(), to: [.integer(2)])
    #expect(one.isSameRows(as: other) && one != other)
  }

  @Test func `takes an id and its sixteen bytes for the same`() {
    let bytes: [UInt8] = [0, 0, 0, 0, 0, 0, 1, 2, 255, 0, 0, 0, 0, 0, 0, 9]
    #expect(
      RowDigest([.bytes(bytes)]).number == RowDigest([.id(0x0102, 0xFF00_0000_0000_0009)]).number)
  }
}
