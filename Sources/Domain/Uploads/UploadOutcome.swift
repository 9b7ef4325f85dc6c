/// A file and what came of it.
package struct UploadOutcome: Hashable, Sendable {
  package let upload: Upload
  /// The newest plan that was made of it.
  package let plan: Plan.ID?
  /// The newest operation: a plan of it that was applied.
  package let operation: Operation.ID?

  package init(upload: Upload, plan: Plan.ID? = nil, operation: Operation.ID? = nil) {
    self.upload = upload
    self.plan = plan
    self.operation = operation
  }
}
