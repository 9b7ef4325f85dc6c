import Domain
import HTML
import Messages
import Operations

/// A customer's account: what it is called, its domains, tags and delegated rights, and how it is.
struct AccountPage: Screen {
  let say: Phrases
  let csrf: String
  let account: CustomerAccount
  let summary: CustomerSummary
  let history: [SeatDay]
  /// Resellers that other customers have, as proposals.
  var resellers: [String] = []
  var mayManage = false
  var mayTag = false
  var saved = false
  var typed = Typed()

  /// What was sent and is not taken, with what is wrong with it.
  struct Typed: Sendable {
    var name: String?
    var location: String?
    var reseller: String?
    var domain = ""
    var tag = ""
    var wrongName: Explanation?
    var wrongReseller: Explanation?
    var wrongDomain: Explanation?
    var wrongTag: Explanation?
    var wrongRights: Explanation?
  }

  var title: String { say.account.title }
  var subtitle: String? { account.customer.name.text }

  private var customer: Customer { account.customer }

  var content: [Node] {
    if account.withdrawal != nil { BlockedBanner(say: say, account: account, isHere: true) }
    if saved { Note(.good, say.account.saved) }
    tally
    div(.class("two")) {
      information
      domains
      tags
      DelegationCard(
        say: say, csrf: csrf, account: account, mayManage: mayManage, wrong: typed.wrongRights)
    }
    if history.count > 1 {
      section(.class("card")) {
        HistoryChart(say: say, id: "seats", title: say.home.history, days: history)
      }
    }
  }

  private var tally: Node {
    div(.class("tally")) {
      figure(say.customers.health) { HealthMark(say: say, summary: summary) }
      figure(say.customers.users) { strong { say.language.number(summary.users) } }
      figure(say.customers.deleted) { strong { say.language.number(summary.deletedUsers) } }
      figure(say.customers.seatsUsed) {
        strong { say.customers.usedOf(summary.seatsConsumed, summary.seatsTotal) }
        SeatBar(used: summary.seatsConsumed, total: summary.seatsTotal)
      }
    }
  }

  private func figure(_ name: String, @NodeBuilder _ value: () -> [Node]) -> Node {
    div {
      span(.class("muted")) { name }
      value()
    }
  }

  private var information: Node {
    section(.class("card")) {
      h2 { say.account.information }
      Facts(facts: [
        (say.customers.microsoftID, CopyText(say: say, text: customer.id.text).body),
        (say.account.since, [.text(say.language.date(account.createdAt))]),
      ])
      if mayManage {
        changing
      } else {
        Facts(facts: [
          (say.frame.name, [.text(customer.name.text)]),
          (
            say.customers.defaultLocation,
            [.text(customer.defaultLocation.map { say.language.locations[$0] } ?? "–")]
          ),
          (say.customers.reseller, [.text(account.reseller?.text ?? say.customers.direct)]),
        ])
      }
    }
  }

  private var changing: Node {
    AccountForm.form(csrf, customer.id, .save, kind: "form") {
      TextField(
        name: "name", label: say.frame.name, value: typed.name ?? customer.name.text,
        wrong: typed.wrongName, isRequired: true, limit: Label.limit, autocomplete: "organization")
      SelectField.location(
        say, label: say.customers.defaultLocation,
        selected: typed.location ?? customer.defaultLocation?.code,
        hint: say.customers.defaultLocationHint)
      Field(
        id: "reseller", label: say.customers.reseller, hint: say.account.resellerHint,
        wrong: typed.wrongReseller
      ) { describedBy, isWrong in
        input(
          .type("text"), .id("reseller"), .name("reseller"),
          .value(typed.reseller ?? account.reseller?.text ?? ""), .autocomplete("off"),
          .list("resellers"), .maxlength(Label.limit), .ariaInvalid(isWrong),
          .ariaDescribedBy(describedBy))
      }
      datalist(.id("resellers")) { for name in resellers { option(.value(name)) } }
      div(.class("actions")) { button(.class("primary")) { say.account.save } }
    }
  }

  private var domains: Node {
    section(.class("card")) {
      h2 { say.customers.domains }
      ul(.class("lined")) {
        for (place, domain) in customer.domains.enumerated() { row(domain, isFirst: place == 0) }
      }
      if mayManage {
        AccountForm.form(csrf, customer.id, .addDomain, kind: "line-form") {
          TextField(
            name: "domain", label: say.account.newDomain, value: typed.domain,
            hint: say.account.domainHint, wrong: typed.wrongDomain, isRequired: true,
            limit: DomainName.limit)
          button { say.account.addDomain }
        }
      }
    }
  }

  private func row(_ domain: DomainName, isFirst: Bool) -> Node {
    li {
      span { domain.text }
      if isFirst { Badge(kind: .plain, text: say.account.usual) }
      if mayManage, customer.domains.count > 1 {
        AccountForm.form(csrf, customer.id, nil, kind: "actions") {
          input(.type("hidden"), .name("domain"), .value(domain.text))
          if !isFirst {
            AccountForm.button(
              .preferDomain, label: say.account.preferDomain(domain.text),
              text: say.account.prefer)
          }
          AccountForm.button(
            .removeDomain, label: say.account.removeNamed(domain.text), text: say.account.remove)
        }
      }
    }
  }

  private var tags: Node {
    section(.class("card")) {
      h2 { say.customers.tags }
      if account.tags.isEmpty {
        p(.class("muted")) { say.account.noTags }
      } else {
        ul(.class("tag-list")) { for tag in account.tags { chip(tag) } }
      }
      if mayTag {
        AccountForm.form(csrf, customer.id, .addTag, kind: "line-form") {
          // No limit in the browser: it would cut what is pasted without a word.
          TextField(
            name: "tag", label: say.account.newTag, value: typed.tag,
            hint: say.account.tagHint(Tag.limit, Tag.most), wrong: typed.wrongTag,
            isRequired: true)
          button { say.account.addTag }
        }
      }
    }
  }

  private func chip(_ tag: Tag) -> Node {
    li {
      span { tag.text }
      if mayTag {
        AccountForm.form(csrf, customer.id, .removeTag, kind: "") {
          input(.type("hidden"), .name("tag"), .value(tag.text))
          button(
            .class("icon-button"), .ariaLabel(say.account.removeNamed(tag.text)),
            .title(say.account.removeNamed(tag.text))
          ) { Icon.close }
        }
      }
    }
  }
}
