import Synchronization
import Wire

/// Reads bodies as clients of all kinds write them: names in any letter case, explicit nulls,
/// members that are only ever answered, a byte-order mark (PC 5.2.5, 5.4.2).
enum LooseReading {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func shape<Body: Shape>(_: Body.Type, from bytes: [UInt8]) throws -> Body {
    let bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    let value: JSONValue
    do {
      value = try JSONParser.parse(bytes)
    } catch {
      throw PartnerError(.invalidInput)
    }
    guard case .object = value else { throw PartnerError(.invalidInput) }
    let fitted = Fitting(objects: objects(of: Body.self)).fit(value, to: .shape(Body.name))
    do {
      return try ShapeReader.read(Body.self, from: fitted, allowsUnknown: true)
    } catch {
      // As clients write paths: `companyProfile.domain`.
      throw PartnerError(
        .invalidProperty,
        data: error.flaws.map { String($0.pointer.dropFirst()).replacing("/", with: ".") })
    }
  }
}

extension LooseReading {
  /// What shapes are made of is found out once.
  private static let known = Mutex<[String: [String: Schema.Object]]>([:])

  private static func objects<Body: Shape>(of _: Body.Type) -> [String: Schema.Object] {
    known.withLock { known in
      if let objects = known[Body.name] { return objects }
      var probe = SchemaProbe()
      probe.add(Body.self)
      known[Body.name] = probe.objects
      return probe.objects
    }
  }
}

/// Gives members the names that a shape knows, and leaves out what is null or unknown.
private struct Fitting {
  let objects: [String: Schema.Object]

  func fit(_ value: JSONValue, to schema: Schema) -> JSONValue {
    switch (value, schema) {
    case (.object(let members), .shape(let name)):
      guard let object = objects[name] else { return value }
      return .object(fit(members, to: object))
    case (.array(let values), .array(let inner)):
      // A null in a list is nothing in it.
      return .array(values.filter { $0 != .null }.map { fit($0, to: inner) })
    default: return value
    }
  }

  private func fit(_ members: [JSONValue.Member], to object: Schema.Object)
    -> [JSONValue.Member]
  {
    object.properties.compactMap { property in
      let key = property.name.lowercased()
      // The exact name counts before others of its letters.
      let found =
        members.first { $0.name == property.name }
        ?? members.first { $0.name.lowercased() == key }
      guard let found, found.value != .null else { return nil }
      return JSONValue.Member(property.name, fit(found.value, to: property.schema))
    }
  }
}
