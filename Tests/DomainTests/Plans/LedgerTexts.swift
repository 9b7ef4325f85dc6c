import Domain
import Testing

@Suite struct `Facts in the ledger` {
  @Test func `are one JSON object, whatever the texts hold`() {
    var facts = Facts()
    facts.add("name", "a\"b\\c\n\u{1}ë")
    facts.add("nothing", nil as String?)
    facts.add("units", -3)
    facts.add("list", ["x", "y"])
    #expect(
      facts.text() == #"{"name":"a\"b\\c\u000a\u0001ë","units":-3,"list":["x","y"]}"#)
    #expect(Facts().text() == "")
  }

  @Test func `list licenses in the order of their ids`() {
    var facts = Facts()
    let one = Product.ID(high: 0, low: 1)
    let two = Product.ID(high: 0, low: 2)
    facts.add(licenses: [two: [], one: [ServicePlan.ID(high: 0, low: 9)]])
    #expect(
      facts.text()
        == "{\"licenses\":{\"\(one.text)\":[\"\(ServicePlan.ID(high: 0, low: 9).text)\"],"
        + "\"\(two.text)\":[]}}")
    var empty = Facts()
    empty.add(licenses: [:])
    #expect(empty.text() == "")
  }
}

@Suite struct `The bytes that are hashed` {
  private func entry(actor: String = "a", name: String = "b", after: String = "") -> [UInt8] {
    var bytes: [UInt8] = []
    LedgerEntry(
      customer: Customer.ID(high: 1, low: 2), number: 3, at: Moment(microseconds: 4), actor: actor,
      action: .userCreated, subject: nil, subjectName: name, after: after
    ).writeCanonical(to: &bytes)
    return bytes
  }

  @Test func `differ when a text moves from one field to the next`() {
    #expect(entry(actor: "ab", name: "") != entry(actor: "a", name: "b"))
    #expect(entry(name: "bx") != entry(name: "b", after: "x"))
  }

  @Test func `are the same on every run: the chains of old entries depend on it`() {
    #expect(entry().count == 8 * 14 + "a".count + "user.created".count + "b".count)
    #expect(entry().prefix(16) == [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2])
  }
}
