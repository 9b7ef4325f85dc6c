import Domain
import Glibc
import Operations
import SQL

/// `tenantry catalog import FILE --data DIR` and `catalog rules FILE --data DIR`: the catalogue of
/// a house on this machine, whether it is running or not.
enum CatalogFiles {
  static func run(_ options: ServerOptions) async throws -> Int32 {
    guard options.files.count == 2, ["import", "rules"].contains(options.files[0]) else {
      throw Trouble.usage("catalog needs `import FILE` or `rules FILE`")
    }
    let path = options.files[1]
    let file = try FileChunks(path)
    let house = try await Installation.open(options, creating: true)
    defer { Task { await house.close() } }
    do {
      Terminal.say(try await take(file, options, house))
    } catch {
      guard case .refused(let refusal) = error as? OperationError<CatalogRefusal> else {
        throw error
      }
      throw Trouble(text: "tenantry: \(path): \(sentence(refusal))", code: 1)
    }
    return 0
  }

  private static func take(
    _ file: FileChunks, _ options: ServerOptions, _ house: Installation
  ) async throws -> String {
    if options.files[0] == "import" {
      let brought = try await house.operations.importCatalog(csv: file, as: .house)
      return options.isJSON
        ? "{\"products\":\(brought.products),\"servicePlans\":\(brought.plans)}"
        : "\(brought.products) products and \(brought.plans) service plans are in the catalogue."
    }
    var bytes: [UInt8] = []
    for await chunk in file { bytes += chunk }
    let brought = try await house.operations.importRules(bytes, as: .house)
    for id in brought.unknown {
      Terminal.complain(
        "tenantry: \(id) is in no product list; what the rules say of it is left out")
    }
    return options.isJSON
      ? "{\"rules\":\(brought.rules)}" : "\(brought.rules) rules are in the catalogue."
  }

  private static func sentence(_ refusal: CatalogRefusal) -> String {
    switch refusal {
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .undecodable(let line): "line \(line) is no text in the file's encoding"
    case .missingColumns(let names): "these columns are missing: \(names.joined(separator: ", "))"
    case .noRows: "there is no product in the file"
    case .malformedID(let line, let value): "line \(line): \"\(value)\" is no id"
    case .malformedRules: "the file is not of the form that docs/catalog.md describes"
    case .unknownLocation(let code): "\(code) is no location"
    }
  }
}

/// The bytes of a file, piece by piece.
struct FileChunks: AsyncSequence, Sendable {
  typealias Element = [UInt8]

  private let path: String

  init(_ path: String) throws(Trouble) {
    guard access(path, R_OK) == 0 else { throw .failed("the file \(path) cannot be read") }
    self.path = path
  }

  func makeAsyncIterator() -> Iterator { Iterator(file: fopen(path, "r")) }

  final class Iterator: AsyncIteratorProtocol {
    private let file: UnsafeMutablePointer<FILE>?

    init(file: UnsafeMutablePointer<FILE>?) {
      self.file = file
    }

    deinit {
      if let file { fclose(file) }
    }

    func next() async -> [UInt8]? {
      guard let file else { return nil }
      let size = 64 * 1024
      let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, size, file)
      }
      return chunk.isEmpty ? nil : chunk
    }
  }
}
