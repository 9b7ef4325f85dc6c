import Testing
import Wire

@Suite struct `A shape` {
  private let nasty = "\"\\\n\u{1}é日😀/"

  private var row: PlanRowAnswer {
    let cause = CauseAnswer(
      code: "no-seat", detail: nasty, mend: nasty, directoryName: "CountViolation",
      products: ["a", nasty], plans: [], proposal: nasty)
    let grant = GrantAnswer(product: "p", disabledPlans: ["x"], switchOn: [], switchOff: [nasty])
    let target = TargetAnswer(
      signInName: nasty, displayName: nasty, firstName: nasty, lastName: nil, location: "NL",
      roles: ["service-admin"], licenses: LicenseChangeAnswer(assign: [grant], revoke: [nasty]))
    return PlanRowAnswer(
      number: 1, user: "u", verdict: "refused", target: target, causes: [cause, cause], line: 7,
      outcome: OutcomeAnswer(kind: "partly", causes: [cause]))
  }

  private var user: UserAnswer {
    UserAnswer(
      id: "i", signInName: nasty, displayName: nasty, firstName: nil, lastName: nasty,
      location: nil, roles: [], createdAt: "t", lastSignInAt: nil, deletedAt: "d", version: -3,
      licenses: [
        LicenseAnswer(product: "p", disabledPlans: [nasty]),
        LicenseAnswer(product: "q", disabledPlans: []),
      ])
  }

  private func checkBothWriters(_ shape: some Shape & JSONWritable) throws {
    let fast = try JSONParser.parse(shape.json)
    let slow = try JSONParser.parse(try shape.encodedByFoundation())
    #expect(fast.sorted == slow.sorted)
    #expect(try shape.encoded() == shape.json)
  }

  @Test func `is written the same by hand and by the library`() throws {
    try checkBothWriters(user)
    try checkBothWriters(row)
    try checkBothWriters(PageAnswer(items: [row, row], total: 2, previous: "a", next: nil))
    try checkBothWriters(PageAnswer(items: [user], total: 1))
    try checkBothWriters(PageAnswer<UserAnswer>(items: [], total: 0, next: nasty))
  }

  @Test func `reads back what was written`() throws {
    let value = try JSONParser.parse(row.json)
    #expect(try ShapeReader.read(PlanRowAnswer.self, from: value) == row)
    let page = PageAnswer(items: [user], total: 1, next: "x")
    #expect(
      try ShapeReader.read(PageAnswer<UserAnswer>.self, from: try JSONParser.parse(page.json))
        == page)
  }

  @Test func `names every flaw by its place`() throws {
    let value: JSONValue = [
      "users": [
        ["displayName": 1, "email": "x", "licenses": [["product": .null]]], "nobody", [:],
      ],
      "licenses": 7, "a/b~c": 1, "kind": "create",
    ]
    do {
      _ = try ShapeReader.read(CreationRequest.self, from: value)
      Issue.record("was read")
    } catch {
      #expect(
        Set(error.flaws) == [
          ShapeFlaw(pointer: "/a~1b~0c", reason: .unknown),
          ShapeFlaw(pointer: "/users/0/displayName", reason: .wrongType(expected: .string)),
          ShapeFlaw(
            pointer: "/users/0/licenses/0/product", reason: .wrongType(expected: .string)),
          ShapeFlaw(pointer: "/users/1", reason: .wrongType(expected: .object)),
          ShapeFlaw(pointer: "/users/2/displayName", reason: .missing),
          ShapeFlaw(pointer: "/users/2/email", reason: .missing),
          ShapeFlaw(pointer: "/licenses", reason: .wrongType(expected: .array)),
        ])
    }
  }

  @Test func `from a newer server is read without what is new`() throws {
    let value: JSONValue = ["items": [], "total": 0, "new": ["x": 1]]
    let page = try ShapeReader.read(
      PageAnswer<UserAnswer>.self, from: value, allowsUnknown: true)
    #expect(page.items.isEmpty)
    #expect(throws: ShapeFlaws.self) {
      try ShapeReader.read(PageAnswer<UserAnswer>.self, from: value)
    }
  }

  @Test func `tells null from nothing where that matters`() throws {
    let value: JSONValue = ["firstName": .null, "location": "NL"]
    let change = try ShapeReader.read(UserChangeRequest.self, from: value)
    #expect(change == UserChangeRequest(firstName: .clear, location: .set("NL")))
    let written = try JSONParser.parse(try change.encodedByFoundation())
    #expect(written.sorted == value.sorted)
  }

  @Test func `describes itself`() {
    var probe = SchemaProbe()
    probe.add(CreationRequest.self)
    #expect(Set(probe.objects.keys) == ["CreationRequest", "DraftRequest", "GrantRequest"])
    let draft = probe.objects["DraftRequest"]?.properties ?? []
    #expect(draft.filter(\.isRequired).map(\.name) == ["displayName", "email"])
    #expect(draft.map(\.name).contains("licenses"))
  }
}
