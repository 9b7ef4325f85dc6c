import Operations

/// - Returns: Nil for what is not there.
func unlessMissing<Value>(_ look: () async throws -> Value) async throws -> Value? {
  do {
    return try await look()
  } catch {
    if let missing = error as? OperationError<Missing>, case .refused = missing { return nil }
    throw error
  }
}
