import Domain
import HTTP
import Wire

extension Endpoint {
  static let applications: [Endpoint] = [
    Endpoint(
      method: .get, template: .registrations, summary: "Registered applications, by name",
      access: .right(.manageApplications),
      answers: [.ok(ListAnswer<RegistrationSummaryAnswer>.self)]),
    Endpoint(
      method: .post, template: .registrations, summary: "Register an application",
      access: .right(.manageApplications),
      body: .json([RegistrationRequest.self], isOptional: false),
      answers: [.created(RegistrationAnswer.self)]),
    Endpoint(
      method: .get, template: .registration, summary: "One application with its secrets",
      access: .right(.manageApplications), answers: [.ok(RegistrationAnswer.self)]),
    Endpoint(
      method: .patch, template: .registration,
      summary: "Change an application, or disable and enable it",
      access: .right(.manageApplications),
      body: .json([RegistrationChangeRequest.self], isOptional: false),
      answers: [.ok(RegistrationAnswer.self, "Changed.")]),
    Endpoint(
      method: .post, template: .secrets,
      summary: "Make a secret, which is told once; two at a time",
      access: .right(.manageApplications),
      body: .json([ApplicationSecretRequest.self], isOptional: false),
      answers: [.created(NewApplicationSecretAnswer.self)]),
    Endpoint(
      method: .delete, template: .secret, summary: "Remove a secret",
      access: .right(.manageApplications), answers: [.noContent]),
    Endpoint(
      method: .get, template: .consents, summary: "Who lets an application act for them",
      access: .right(.manageApplications), answers: [.ok(ListAnswer<ConsentAnswer>.self)]),
    Endpoint(
      method: .delete, template: .consent,
      summary: "Withdraw a member's consent; tokens that came of it end",
      access: .right(.manageApplications), answers: [.noContent]),
  ]
}
