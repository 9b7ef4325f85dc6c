import Domain
import Operations
import Testing

extension Day {
  /// A file for many customers, from its arrival to its end.
  func bulkFiles() async throws {
    let text = """
      Customer,Display name,Email
      alder.example,Hal,hal@alder.example
      \(customer.name.text),Ida,ida@alder.example
      Nobody,Jon,jon@alder.example
      Nobody,"bro"ken,x@alder.example
      """
    let file = try await operations.receiveBulk(
      fileName: "many.csv", chunks: stream(text), as: admin)
    #expect(try await operations.recentBulkFiles(as: admin).map(\.id) == [file.id])
    #expect(
      try await operations.placeStrays(
        of: file.id, naming: "nobody", at: customer.id, as: admin) == 1)
    try await bothWays { try await operations.strays(of: file.id, $0, as: admin).next }
    try await bothWays { try await operations.bulkReport(file.id, $0, as: admin).parts.next }
    _ = try await operations.planBulk(file.id, options: UploadOptions(), as: admin)
    let applied = try await operations.applyBulk(file.id, goAhead: true, as: admin)
    for operation in applied.operations { _ = try await operations.carryOn(operation) }
    try await operations.addTag(Tag(stored: "Bulk"), to: customer.id, as: admin)
    _ = try await operations.receiveBulk(
      fileName: "list.csv", chunks: stream("Display name,Email\nKim,kim\n"),
      group: BulkGroup(tag: "bulk"), as: admin)
    _ = try? await operations.receiveBulk(
      fileName: "none.csv", chunks: stream("Display name,Email\n"), as: admin)
  }
}
