import Wire

/// An answer as it came over the socket.
struct Reply {
  let status: Int
  private var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []

  init(line: String) {
    status = Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0
  }

  mutating func add(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1)
    fields.append((parts[0].lowercased(), parts.count > 1 ? String(parts[1].dropFirst()) : ""))
  }

  /// The first value of that lower-case name.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  var text: String { String(decoding: body, as: UTF8.self) }

  func json() throws -> JSONValue {
    do {
      return try JSONParser.parse(body)
    } catch {
      throw Trouble.unexpected("status \(status), no JSON")
    }
  }

  func read<Answer: Shape>(_: Answer.Type) throws -> Answer {
    do {
      return try ShapeReader.read(Answer.self, from: try json())
    } catch let flaws as ShapeFlaws {
      throw Trouble.unexpected("status \(status), \(flaws)")
    }
  }
}
