/// A typed value of a log field. There is no interpolation on purpose: what goes into a log is named.
package enum LogValue: Sendable, Equatable {
  case text(String)
  case integer(Int)
  case decimal(Double)
  case flag(Bool)
}

extension LogValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
}

/// One name and value of a log line.
package struct LogField: Sendable, Equatable {
  package let name: String
  package let value: LogValue

  package init(_ name: String, _ value: LogValue) {
    self.name = name
    self.value = value
  }
}
