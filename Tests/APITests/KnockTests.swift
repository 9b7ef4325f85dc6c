import API
import Domain
import HTTP
import TestSupport
import Testing
import Wire

extension Endpoint: CustomTestStringConvertible {
  package var testDescription: String { "\(method.rawValue) \(template.rawValue)" }
}

/// A body that the endpoint would take, so that nothing but the right can be what is wrong.
private func sampleBody(_ endpoint: Endpoint) -> JSONValue? {
  switch endpoint.body {
  case .none, .stream: return nil
  case .anyJSON: return ["rules": []]
  case .json: break
  }
  switch endpoint.template {
  case .plans: return ["kind": "delete", "matching": ["search": "nobody"]]
  case .application: return ["goAhead": true]
  case .packDownload, .bulkPasswords: return ["key": .string(String(repeating: "A", count: 43))]
  case .bulkPlacements: return ["text": "Alder", "customer": .string(unknown.text)]
  case .customers: return ["name": "Cedar Clinic", "domains": ["cedar.example"]]
  case .staff: return ["name": "New", "email": "new@p.example", "roles": ["HA"]]
  case .staffMember: return ["roles": ["HA"]]
  case .tokens: return ["name": "a token"]
  case .registrations, .registration: return ["name": "Importer"]
  case .secrets: return ["days": 30]
  case .webhooks: return ["name": "hook", "address": "https://hook.example/x"]
  case .webhook: return ["name": "hook"]
  case .webhookReplay: return ["since": "2026-09-21"]
  default: return nil
  }
}

/// A file, where the endpoint takes one.
private func sampleFile(_ endpoint: Endpoint) -> String? {
  guard case .stream = endpoint.body else { return nil }
  return "Display name,Email\r\nZoe,zoe@alder.example\r\n"
}

private let unknown = ID<APIRoute>(high: 0x0123_4567_89AB_7DEF, low: 0x8123_4567_89AB_CDEF)

/// Every door of the API, knocked on by the wrong people. The list is the table of endpoints, so a
/// new one cannot be forgotten.
@Suite struct `Every endpoint of the API` {
  private static let closed = Endpoint.all.filter { $0.access != .anyone }
  private static let ofCustomers = closed.filter(\.template.isOfCustomer)

  /// The path with these ids, in order; what is missing is an id that nobody has.
  private func path(_ endpoint: Endpoint, _ ids: [ID<APIRoute>] = []) throws -> String {
    let count = endpoint.template.parameters.count
    let padded = (ids + Array(repeating: unknown, count: count)).prefix(count)
    return try #require(APIRoute(endpoint.template, Array(padded))).path
  }

  @Test(arguments: closed)
  func `asks who is there`(endpoint: Endpoint) async throws {
    let api = try await APIHouse()
    let path = try path(endpoint, [api.customer.id.of(APIRoute.self)])
    for field in ["", "Basic abc", "Bearer", "Bearer tnt_nonsense", "Bearer \(api.token)x"] {
      let answer = try await api.ask(
        endpoint.method, path, sampleBody(endpoint), file: sampleFile(endpoint),
        headers: [("Authorization", field)])
      #expect(answer.status == 401)
      #expect(answer.headers["WWW-Authenticate"]?.hasPrefix("Bearer") == true)
      #expect(answer.code == "unauthorized")
    }
  }

  @Test(arguments: closed.filter { $0.access != .anyStaff })
  func `says no to someone without the right`(endpoint: Endpoint) async throws {
    let api = try await APIHouse()
    let powerless = try await api.token(roles: [])
    var ids = [api.customer.id.of(APIRoute.self)]
    if case .operations = endpoint.template {
    } else if endpoint.template.parameters.count > 1 {
      let (operation, pack) = try await pendingOperation(api)
      switch endpoint.template {
      case .plan, .planRows, .application, .operation, .operationRows, .operationEvents,
        .operationPause, .operationCancellation, .failedRows:
        ids.append(operation)
      case .packDownload: ids.append(pack)
      default: ids.append(api.user.of(APIRoute.self))
      }
    }
    let answer = try await api.ask(
      endpoint.method, try path(endpoint, ids), sampleBody(endpoint), token: powerless,
      file: sampleFile(endpoint))
    #expect(answer.status == 403)
    #expect(answer.code == "not-allowed")
  }

  /// An operation that is done, with its pack.
  private func pendingOperation(
    _ api: APIHouse
  ) async throws -> (ID<APIRoute>, ID<APIRoute>) {
    let done = try await api.carryOut([
      "kind": "reset-passwords", "users": [.string(api.user.text)],
    ])
    let pack = try #require(done.pack)
    return (try #require(ID(parsing: done.id)), try #require(ID(parsing: pack)))
  }

  @Test(arguments: ofCustomers)
  func `is as silent about a neighbor as about nobody`(endpoint: Endpoint) async throws {
    let api = try await APIHouse()
    let limited = try await api.token(
      roles: [.globalAdmin], reach: .only([api.neighbor.id]))
    let theirs = try await api.ask(
      endpoint.method, try path(endpoint, [api.customer.id.of(APIRoute.self)]),
      sampleBody(endpoint), token: limited, file: sampleFile(endpoint))
    let nobodys = try await api.ask(
      endpoint.method, try path(endpoint), sampleBody(endpoint), token: limited,
      file: sampleFile(endpoint))
    #expect(theirs.status == 404)
    #expect(nobodys.status == 404)
    #expect(theirs.bytes == nobodys.bytes)
  }

  @Test(arguments: ofCustomers.filter { $0.template.parameters.count > 1 })
  func `does not find one customer's things at another`(endpoint: Endpoint) async throws {
    let api = try await APIHouse()
    let neighbor = api.neighbor.id.of(APIRoute.self)
    let (operation, pack) = try await pendingOperation(api)
    for thing in [operation, pack, api.user.of(APIRoute.self)] {
      let answer = try await api.ask(
        endpoint.method, try path(endpoint, [neighbor, thing]), sampleBody(endpoint),
        file: sampleFile(endpoint))
      #expect(answer.status == 404)
      #expect(!answer.text.contains("mira"))
    }
  }

  @Test(arguments: Endpoint.all)
  func `is answered by a function of its own`(endpoint: Endpoint) async throws {
    let api = try await APIHouse()
    let answer = try await api.ask(
      endpoint.method, try path(endpoint), sampleBody(endpoint),
      file: sampleFile(endpoint))
    #expect(answer.status != 500)
    #expect(answer.status != 405)
    #expect(answer.status != 501)
  }

  @Test(arguments: APITemplate.allCases)
  func `names the methods that it serves`(template: APITemplate) async throws {
    let api = try await APIHouse()
    let served = Endpoint.at(template).map(\.method)
    #expect(!served.isEmpty)
    let ids = Array(repeating: unknown, count: template.parameters.count)
    let path = try #require(APIRoute(template, ids)).path
    for method in [Method.get, .post, .put, .patch, .delete] where !served.contains(method) {
      let answer = try await api.ask(method, path)
      #expect(answer.status == 405)
      #expect(
        answer.headers["Allow"]
          == (served + (served.contains(.get) ? [.head] : [])).map(\.rawValue)
          .joined(separator: ", "))
    }
  }
}
