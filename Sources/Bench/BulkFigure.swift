import Domain
import Operations
import SQL
import TestSupport

/// A file with 20,000 rows of 200 customers: read, checked and planned.
enum BulkFigure {
  private static let customers = 200
  private static let rows = 20_000

  @Sendable static func measure() async throws {
    for dialect in Figures.dialects { try await measure(on: dialect) }
  }

  private static func measure(on dialect: Dialect) async throws {
    let house = try await House(on: dialect)
    for number in 0..<customers {
      _ = try await house.customer("Customer \(number)", domain: "c\(number).example")
    }
    var file: BulkFile?
    let chunks = lines(rows)
    let read = try await Figures.seconds {
      file = try await house.operations.receiveBulk(
        fileName: "bench.csv",
        chunks: AsyncStream { continuation in
          for chunk in chunks { continuation.yield(chunk) }
          continuation.finish()
        }, as: house.admin)
    }
    guard let file else { return }
    var willChange = 0
    let planned = try await Figures.seconds {
      let steps = try await house.operations.planBulk(
        file.id, options: UploadOptions(), as: house.admin)
      willChange = steps.reduce(0) { $0 + ((try? $1.result.get().tally.willChange) ?? 0) }
    }
    await house.engine.close()
    Figures.say(
      """
      bulk: \(rows) rows of \(customers) customers on \(dialect.name) read and validated in \
      \(read.short) s (under 10 s), planned in \(planned.short) s (\(willChange) to create)
      """)
  }

  /// Rows of the customers in turn, as a list that was sorted by name has them.
  private static func lines(_ rows: Int) -> [[UInt8]] {
    var chunks = [Array("Customer,Display name,Email\r\n".utf8)]
    for start in stride(from: 0, to: rows, by: 1000) {
      var chunk = ""
      for number in start..<min(rows, start + 1000) {
        let (first, last) = People.name(number)
        let customer = number % customers
        chunk +=
          "Customer \(customer),\(first) \(last),\(first).\(last).\(number)@c\(customer).example\r\n"
      }
      chunks.append(Array(chunk.utf8))
    }
    return chunks
  }
}
