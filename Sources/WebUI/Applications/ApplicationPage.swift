import Domain
import HTML
import Messages
import Operations

/// One application: what programs must know of it, what it may do, its secrets, whom it acts for.
struct ApplicationPage: Screen {
  static let usualDays = "180"

  let say: Phrases
  let csrf: String
  let account: ApplicationAccount
  let tenant: String
  /// Where it gets tokens.
  let tokenAddress: String
  let now: Moment
  var input: ApplicationInput
  var days = Self.usualDays
  var wrongDays: Explanation?
  var trouble: Explanation?

  private var application: Application { account.application }

  var title: String { application.name.text }

  var content: [Node] {
    if let day = application.disabledAt { Note(.warn, say.applications.disabledOn(day)) }
    if let trouble { Note(.bad, trouble) }
    div(.class("halves")) {
      div(.class("stack")) {
        places
        secrets
        consents
      }
      div(.class("stack")) {
        details
        lock
      }
    }
  }

  private var places: Node {
    section(.class("card")) {
      Facts(facts: [
        (say.applications.clientID, [code { application.id.text }]),
        (say.applications.tenantID, [code { tenant }]),
        (say.applications.tokenAddress, [code { tokenAddress }]),
      ])
    }
  }

  private var details: Node {
    form(.method("post"), .action(PageRoute.application(application.id)), .class("card form")) {
      h2 { say.applications.details }
      CSRFField(token: csrf)
      ApplicationFields(say: say, input: input)
      div(.class("actions")) { button(.class("primary")) { say.frame.save } }
    }
  }

  private var lock: Node {
    let isDisabled = application.disabledAt != nil
    return section(.class("card narrow")) {
      h2 { isDisabled ? say.applications.enable : say.applications.disable }
      if !isDisabled { p { say.applications.disableText } }
      form(
        .method("post"),
        .action(PageRoute.applicationAct(application.id, isDisabled ? .release : .lock))
      ) {
        CSRFField(token: csrf)
        button(.class(isDisabled ? "primary" : "risky")) {
          isDisabled ? say.applications.enable : say.applications.disable
        }
      }
    }
  }

  private var secrets: Node {
    section(.class("card")) {
      h2 { say.applications.secrets }
      if application.isPublic {
        p(.class("muted")) { say.applications.isPublicHint }
      } else {
        p(.class("hint")) { say.applications.secretsText }
        if account.secrets.isEmpty {
          p(.class("muted")) { say.applications.noSecrets }
        } else {
          secretTable
        }
        if let reason = noMoreSecrets {
          p(.class("muted")) { reason.text }
        } else {
          newSecret
        }
      }
    }
  }

  /// Why no secret can be made at present.
  private var noMoreSecrets: Explanation? {
    if application.disabledAt != nil { return say.applications.disabledFirst }
    let valid = account.secrets.count { $0.expiresAt > now }
    return valid < ApplicationSecret.limit ? nil : say.applications.twoSecrets
  }

  private var secretTable: Node {
    div(.class("table")) {
      table(.class("cards")) {
        thead {
          tr {
            th(.scope("col")) { say.users.created }
            th(.scope("col")) { say.staff.expires }
            th(.scope("col")) { span(.class("hidden")) { say.applications.removeSecret } }
          }
        }
        tbody { for secret in account.secrets { row(secret) } }
      }
    }
  }

  private func row(_ secret: ApplicationSecret) -> Node {
    tr {
      th(.scope("row")) { Instant(say: say, moment: secret.createdAt) }
      td(.data(label: say.staff.expires)) {
        say.language.date(secret.expiresAt)
        if secret.expiresAt <= now { Badge(kind: .warn, text: say.applications.isOver) }
      }
      td(.class("act")) {
        form(
          .method("post"), .action(PageRoute.applicationAct(application.id, .secretRemoval))
        ) {
          CSRFField(token: csrf)
          button(
            .class("risky"), .name("secret"), .value(secret.id.text),
            .ariaLabel(
              "\(say.applications.removeSecret): \(say.language.date(secret.expiresAt))")
          ) { say.applications.removeSecret }
        }
      }
    }
  }

  private var newSecret: Node {
    form(
      .method("post"), .action(PageRoute.applicationAct(application.id, .secrets)), .class("form")
    ) {
      CSRFField(token: csrf)
      TextField(
        name: "days", label: say.applications.secretDays, value: days, type: "number",
        hint: say.applications.secretDaysHint(ApplicationSecret.longestDays), wrong: wrongDays,
        isRequired: true)
      div(.class("actions")) { button { say.applications.addSecret } }
    }
  }

  private var consents: Node {
    section(.class("card")) {
      h2 { say.applications.consents }
      if account.consents.isEmpty {
        p(.class("muted")) { say.applications.noConsents }
      } else {
        ConsentTable(
          say: say, csrf: csrf, consents: account.consents, name: \.staffName,
          field: ("staff", { $0.staff.text }),
          route: .applicationAct(application.id, .consentWithdrawal))
      }
    }
  }
}
