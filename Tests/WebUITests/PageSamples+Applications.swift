import Domain
import Messages

@testable import Operations
@testable import WebUI

extension PageSamples {
  private static let importer = Application.ID(high: 5, low: 1)

  var consent: Consent {
    Consent(
      application: Self.importer, applicationName: "Importer <1>",
      staff: StaffMember.ID(high: 8, low: 1), staffName: "Gail <1>", givenAt: Self.now)
  }

  private var registered: Application {
    Application(
      id: Self.importer, name: Label(stored: "Importer <1>"),
      redirects: [RedirectAddress(stored: "https://app.example/back?a=1")],
      roles: [.helpdeskAgent], reach: .only([Self.customer.id]))
  }

  var applications: ApplicationsPage {
    func summary(
      _ number: UInt64, _ roles: Set<StaffRole>, disabledAt: Moment? = nil
    ) -> ApplicationSummary {
      ApplicationSummary(
        id: Application.ID(high: 5, low: number),
        name: Label(stored: "Importer <\(number)>"), isPublic: roles.isEmpty, roles: roles,
        disabledAt: disabledAt, secrets: roles.isEmpty ? 0 : 1, consents: Int(number))
    }
    return ApplicationsPage(
      say: say,
      applications: [
        summary(1, [.helpdeskAgent, .salesAgent]), summary(2, []),
        summary(3, [.adminAgent], disabledAt: Self.now),
      ])
  }

  var application: ApplicationPage {
    var input = ApplicationInput(registered)
    input.pick.names = [Self.customer.id: Self.customer.name.text]
    input.redirects += "\nhttp://elsewhere.example"
    _ = input.draft(say)
    return ApplicationPage(
      say: say, csrf: "csrf-token",
      account: ApplicationAccount(
        application: registered,
        secrets: [
          ApplicationSecret(
            id: ApplicationSecret.ID(high: 5, low: 2), createdAt: Self.now.adding(days: -200),
            expiresAt: Self.now.adding(days: -20)),
          ApplicationSecret(
            id: ApplicationSecret.ID(high: 5, low: 3), createdAt: Self.now,
            expiresAt: Self.now.adding(days: 180)),
        ], consents: [consent]),
      tenant: "00000000-0000-8000-8000-00000000000a",
      tokenAddress: "https://portal.example/tenant/oauth2/v2.0/token", now: Self.now,
      input: input)
  }

  var authorize: AuthorizePage {
    AuthorizePage(
      say: say, csrf: "csrf-token", query: AuthorizeQuery(tenant: "common", isSecond: true),
      asked: AskedApplication(application: registered, consentGivenAt: Self.now),
      origin: "https://app.example", person: "Gail <1>", roles: [.salesAgent])
  }
}
