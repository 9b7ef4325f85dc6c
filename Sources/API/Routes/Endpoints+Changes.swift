import Domain
import HTTP
import Operations
import Wire

extension Endpoint {
  static let planRequests: [any Shape.Type] = [
    CreationRequest.self, UploadCreationRequest.self, UpdateRequest.self, RolesRequest.self,
    LicensesRequest.self, SelectionRequest.self, RestorationRequest.self, QuantityRequest.self,
  ]

  static let plans: [Endpoint] = [
    Endpoint(
      method: .post, template: .plans,
      summary: "Make a plan of a change; nothing is changed yet", access: .rightOfPlan,
      body: .json(planRequests, isOptional: false), answers: [.created(PlanAnswer.self)]),
    Endpoint(
      method: .get, template: .plan, summary: "One plan", access: .right(.seeUsers),
      answers: [.ok(PlanAnswer.self)]),
    Endpoint(
      method: .get, template: .planRows, summary: "What a plan would do, row by row",
      access: .right(.seeUsers),
      query: [.words("verdict", Words.verdicts, "Only rows of this verdict.")]
        + Parameter.paging,
      answers: [.ok(PageAnswer<PlanRowAnswer>.self)]),
    Endpoint(
      method: .post, template: .application, summary: "Apply a plan", access: .rightOfPlan,
      body: .json([ApplicationRequest.self], isOptional: true),
      answers: [
        .ok(OperationAnswer.self, "Carried out."),
        Answer(
          status: 202, note: "Begun; it goes on in the background.",
          content: .shape(OperationAnswer.self)),
      ]),
  ]

  static let operations: [Endpoint] = [
    Endpoint(
      method: .get, template: .allOperations,
      summary: "Operations at every customer in reach, newest first",
      access: .right(.seeUsers), query: Parameter.paging,
      answers: [.ok(PageAnswer<OperationAnswer>.self)]),
    Endpoint(
      method: .get, template: .operations, summary: "Operations at a customer, newest first",
      access: .right(.seeUsers), query: Parameter.paging,
      answers: [.ok(PageAnswer<OperationAnswer>.self)]),
    Endpoint(
      method: .get, template: .operation, summary: "One operation", access: .right(.seeUsers),
      answers: [.ok(OperationAnswer.self)]),
    Endpoint(
      method: .get, template: .operationRows, summary: "The rows of an operation",
      access: .right(.seeUsers),
      query: [.flag("failed", "Only rows that did not go through, or not whole.")]
        + Parameter.paging,
      answers: [.ok(PageAnswer<PlanRowAnswer>.self)]),
    Endpoint(
      method: .get, template: .failedRows,
      summary: "The rows that did not go through, to be corrected and uploaded again",
      access: .right(.seeUsers), answers: [.stream("text/csv", note: "A file of users.")]),
    Endpoint(
      method: .get, template: .operationEvents,
      summary: "How an operation moves: events `progress` until it is over",
      access: .right(.seeUsers),
      answers: [.stream("text/event-stream", note: "The data is a ProgressAnswer.")]),
    Endpoint(
      method: .post, template: .operationPause, summary: "Stop between two transactions",
      access: .rightOfPlan, answers: [.ok(OperationAnswer.self, "Paused.")]),
    Endpoint(
      method: .delete, template: .operationPause, summary: "Carry a paused operation on",
      access: .rightOfPlan, answers: [.ok(OperationAnswer.self, "Running again.")]),
    Endpoint(
      method: .post, template: .operationCancellation,
      summary: "End an operation where it is", access: .rightOfPlan,
      answers: [.ok(OperationAnswer.self, "Canceled; what is done stays done.")]),
    Endpoint(
      method: .post, template: .packDownload,
      summary: "Take the temporary passwords, once", access: .rightOfPlan,
      body: .json([PackDownloadRequest.self], isOptional: false),
      answers: [
        .stream(
          "text/csv", "application/json",
          note: "Name, sign-in name and password, as Accept wishes. The pack is gone afterwards.")
      ]),
  ]

  static let house: [Endpoint] = [
    Endpoint(
      method: .post, template: .catalogImports,
      summary: "Take in the vendor's published list of products and service plans",
      access: .right(.manageCatalog),
      body: .stream(["text/csv", "application/octet-stream"]),
      answers: [.ok(CatalogImportAnswer.self, "Taken in.")]),
    Endpoint(
      method: .post, template: .ruleImports,
      summary: "Take in a JSON file of rules about products and service plans",
      access: .right(.manageCatalog), body: .anyJSON, bodyLimit: Operations.rulesLimit,
      answers: [.ok(RuleImportAnswer.self, "Taken in.")]),
    Endpoint(
      method: .get, template: .staff, summary: "Everyone who works for the partner",
      access: .right(.manageStaff), answers: [.ok(ListAnswer<StaffAnswer>.self)]),
    Endpoint(
      method: .post, template: .staff, summary: "Invite someone", access: .right(.manageStaff),
      body: .json([StaffRequest.self], isOptional: false),
      answers: [.created(InvitationAnswer.self)]),
    Endpoint(
      method: .patch, template: .staffMember, summary: "Change roles and reach",
      access: .right(.manageStaff), body: .json([StaffChangeRequest.self], isOptional: false),
      answers: [.ok(StaffAnswer.self, "Changed.")]),
    Endpoint(
      method: .delete, template: .staffMember,
      summary: "End a member's access; the record stays", access: .right(.manageStaff),
      answers: [.noContent]),
    Endpoint(
      method: .get, template: .tokens, summary: "Your own tokens, newest first",
      access: .anyStaff, answers: [.ok(ListAnswer<TokenAnswer>.self)]),
    Endpoint(
      method: .post, template: .tokens, summary: "Make a token with your rights",
      access: .anyStaff, body: .json([TokenRequest.self], isOptional: false),
      answers: [.created(NewTokenAnswer.self)]),
    Endpoint(
      method: .delete, template: .token, summary: "Revoke one of your tokens",
      access: .anyStaff, answers: [.noContent]),
  ]
}
