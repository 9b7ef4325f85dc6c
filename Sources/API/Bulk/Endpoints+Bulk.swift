import Domain
import HTTP
import Wire

extension Endpoint {
  static let bulkFiles: [Endpoint] = [
    Endpoint(
      method: .get, template: .bulkFiles,
      summary: "Files for many customers of the last days, newest first",
      access: .right(.uploadUsers), answers: [.ok(ListAnswer<BulkFileAnswer>.self)]),
    Endpoint(
      method: .post, template: .bulkFiles,
      summary: "Read and check a file of users of many customers; nothing is created yet",
      access: .right(.uploadUsers),
      query: [
        .text("fileName", "What the file is called."),
        .text(
          "customers",
          "Every row is for each of these: ids, domains or names, separated by semicolons."),
        .text("tag", "Every row is for each customer with this tag."),
      ],
      body: .stream(["text/csv", "application/octet-stream"]),
      answers: [.created(BulkReportAnswer.self)]),
    Endpoint(
      method: .get, template: .bulkFile,
      summary: "A file for many customers, and the rows that have none",
      access: .right(.uploadUsers), answers: [.ok(BulkReportAnswer.self)]),
    Endpoint(
      method: .get, template: .bulkParts,
      summary: "The customers of a file, and what came of the rows of each",
      access: .right(.uploadUsers), query: Parameter.paging,
      answers: [.ok(PageAnswer<BulkPartAnswer>.self)]),
    Endpoint(
      method: .post, template: .bulkPlacements,
      summary: "Say which customer a text of the file means",
      access: .right(.uploadUsers), body: .json([PlacementRequest.self], isOptional: false),
      answers: [.ok(PlacementAnswer.self, "Placed.")]),
    Endpoint(
      method: .post, template: .bulkPlans,
      summary: "Make a plan for every customer of a file; nothing is created yet",
      access: .right(.uploadUsers), body: .json([BulkPlanRequest.self], isOptional: true),
      answers: [.ok(BulkStepsAnswer.self, "Planned.")]),
    Endpoint(
      method: .post, template: .bulkApplication,
      summary: "Set the newest plan of every customer of a file going",
      access: .right(.uploadUsers), body: .json([ApplicationRequest.self], isOptional: true),
      answers: [
        Answer(
          status: 202, note: "Carried on in the background.",
          content: .shape(BulkStepsAnswer.self))
      ]),
    Endpoint(
      method: .post, template: .bulkPasswords,
      summary: "Take the new passwords of all customers of a file, once",
      access: .right(.uploadUsers), body: .json([PackDownloadRequest.self], isOptional: false),
      answers: [.stream("text/csv", note: "The passwords, with their customers.")]),
  ]
}
