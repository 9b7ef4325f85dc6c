/// Turns a JSON tree into one of our shapes and names everything that does not fit, not just the
/// first thing.
package enum ShapeReader {
  /// - Parameter allowsUnknown: For answers, which newer servers may have added members to.
  package static func read<Shape: Decodable>(
    _: Shape.Type, from value: JSONValue, allowsUnknown: Bool = false
  ) throws(ShapeFlaws) -> Shape {
    let findings = ShapeFindings(allowsUnknown: allowsUnknown)
    let decoder = ShapeDecoder(value: value, path: [], findings: findings)
    // Only a shape with an initialiser of its own can throw here; ours read texts and numbers.
    let shape = try? Shape(from: decoder)
    guard findings.flaws.isEmpty, let shape else {
      let whole = ShapeFlaw(pointer: "", reason: .wrongType(expected: .object))
      throw ShapeFlaws(flaws: findings.flaws.isEmpty ? [whole] : findings.flaws)
    }
    return shape
  }
}

/// What was found wrong so far. Used within one call, by one task.
final class ShapeFindings {
  private(set) var flaws: [ShapeFlaw] = []
  let allowsUnknown: Bool
  /// More would help nobody.
  private static let limit = 1000

  init(allowsUnknown: Bool) {
    self.allowsUnknown = allowsUnknown
  }

  func add(_ path: [String], _ reason: ShapeFlaw.Reason) {
    guard flaws.count < Self.limit else { return }
    flaws.append(ShapeFlaw(pointer: ShapeFlaw.pointer(path), reason: reason))
  }
}
