import Domain
import Wire

/// What a webhook is sent, by the writer of what is really sent.
enum EventSample {
  static let text: String = {
    guard let value = try? JSONParser.parse(body) else { return "" }
    return IndentedJSON(value).text
  }()

  private static let customer = Customer.ID(high: 0x7a41_c0de_0d5b_4a0e, low: 0x9c5e_2f7f_0a1b_2c3d)

  private static let entry = LedgerEntry(
    customer: customer, number: 3, at: Moment(microseconds: 1_795_253_400_000_000),
    actor: "Ada Admin", action: .userCreated,
    subject: ID(high: 0x2c9a_1f36_5a44_4d0f, low: 0x9a6f_6d1b_7c0e_8a11),
    subjectName: "mira.osei@alder.example",
    operation: Operation.ID(high: 0x01a0_c450_6c00_7af1, low: 0xae84_3796_30af_89ee), row: 1,
    after: "{\"displayName\":\"Mira Osei\",\"signInName\":\"mira.osei@alder.example\"}")

  private static let body = WebhookEvent.body(
    [entry], webhook: Webhook.ID(high: 0x01a0_c450_6c00_75b9, low: 0x834d_0bff_9015_0280),
    customers: [customer: "Alder Dairy"])
}
