import Domain

/// What is looked for, and from where.
struct FindQuery: Hashable, Sendable {
  var text: String?
  /// The customer whose users are looked through too.
  var customer: Customer.ID?
  /// Customers alone, to switch from one to another.
  var customersOnly = false
  /// The results alone, to be put into a page that stands already.
  var isPart = false

  init(
    text: String? = nil, customer: Customer.ID? = nil, customersOnly: Bool = false,
    isPart: Bool = false
  ) {
    self.text = text
    self.customer = customer
    self.customersOnly = customersOnly
    self.isPart = isPart
  }

  init(_ reader: QueryReader) {
    self.init(
      text: reader["q"].map { String($0.prefix(100)) },
      customer: reader["of"].flatMap { Customer.ID(parsing: $0) },
      customersOnly: reader.holds("customers"), isPart: reader.holds("part"))
  }

  func write(to query: inout QueryWriter) {
    query.add("q", text)
    query.add("of", customer?.text)
    query.add("customers", customersOnly)
    query.add("part", isPart)
  }
}
