import API
import Domain
import HTTP
import TestSupport
import Testing
import Wire

@Suite struct `The description of the API` {
  private let document = OpenAPIDescription.value

  @Test func `holds every path and method that is served, and no other`() {
    guard case .object(let paths)? = document["paths"] else {
      Issue.record("no paths")
      return
    }
    var described: Set<String> = []
    for path in paths {
      guard case .object(let methods) = path.value else { continue }
      for method in methods where method.name != "parameters" {
        described.insert("\(method.name.uppercased()) \(path.name)")
      }
    }
    let served = Set(Endpoint.all.map { "\($0.method.rawValue) \($0.template.rawValue)" })
    #expect(described == served)
    #expect(served.count == Endpoint.all.count)
  }

  @Test(arguments: Endpoint.all)
  func `tells of errors, security and parameters`(endpoint: Endpoint) throws {
    let path = try #require(document["paths"]?[endpoint.template.rawValue])
    let operation = try #require(path[endpoint.method.rawValue.lowercased()])
    let responses = try #require(operation["responses"])
    for answer in endpoint.answers { #expect(responses[String(answer.status)] != nil) }
    #expect(responses["500"] != nil)
    if endpoint.access == .anyone {
      #expect(operation["security"] == [])
    } else {
      #expect(responses["401"] != nil)
      #expect(responses["403"] != nil)
    }
    let names = (operation["parameters"]?.array ?? []).compactMap { $0["name"]?.string }
    #expect(names.contains("Idempotency-Key") == (endpoint.method == .post))
    #expect(endpoint.query.allSatisfy { names.contains($0.name) })
    let inPath = (path["parameters"]?.array ?? []).compactMap { $0["name"]?.string }
    #expect(inPath == endpoint.template.parameters)
  }

  @Test func `refers only to what it holds`() {
    var references: [String] = []
    collect(document, &references)
    #expect(!references.isEmpty)
    for reference in references {
      let place = reference.split(separator: "/").dropFirst().map(String.init)
      let found = place.reduce(JSONValue?.some(document)) { $0?[$1] }
      #expect(found != nil, "\(reference)")
    }
  }

  @Test func `names every operation once`() {
    var names: [String] = []
    for endpoint in Endpoint.all {
      let operation = document["paths"]?[endpoint.template.rawValue]?[
        endpoint.method.rawValue.lowercased()]
      names.append(operation?["operationId"]?.string ?? "")
    }
    #expect(Set(names).count == names.count)
    #expect(!names.contains(""))
  }

  private func collect(_ value: JSONValue, _ references: inout [String]) {
    switch value {
    case .array(let values): for value in values { collect(value, &references) }
    case .object(let members):
      for member in members {
        if member.name == "$ref", let text = member.value.string { references.append(text) }
        collect(member.value, &references)
      }
    default: break
    }
  }

  @Test func `is served to anyone, and not twice to who has it`() async throws {
    let api = try await APIHouse()
    let first = try await api.ask(.get, "/api/openapi.json", headers: [("Authorization", "")])
    #expect(first.status == 200)
    #expect(first.json?.sorted == document.sorted)
    let tag = try #require(first.headers["ETag"])
    let again = try await api.ask(.get, "/api/openapi.json", headers: [("If-None-Match", tag)])
    #expect(again.status == 304)
    #expect(again.bytes.isEmpty)
  }
}
