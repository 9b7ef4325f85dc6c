import Domain
import HTML
import Messages

/// A customer to be added.
struct NewCustomerPage: Screen {
  let say: Phrases
  let csrf: String
  var name = ""
  var domains = ""
  var location = ""
  var wrongName: Explanation?
  var wrongDomains: Explanation?

  var title: String { say.customers.add }

  private var wrong: Int { [wrongName, wrongDomains].compactMap(\.self).count }

  var content: [Node] {
    form(.method("post"), .action(PageRoute.newCustomer), .class("card form")) {
      CSRFField(token: csrf)
      FormSummary(say: say, wrong: wrong)
      TextField(
        name: "name", label: say.frame.name, value: name, wrong: wrongName, isRequired: true,
        limit: Label.limit, autocomplete: "organization")
      domainField
      SelectField.location(
        say, label: say.customers.defaultLocation, selected: location,
        hint: say.customers.defaultLocationHint)
      div(.class("actions")) {
        button(.class("primary")) { say.customers.add }
        a(.class("button"), .href(PageRoute.customers(ListQuery()))) { say.frame.cancel }
      }
    }
  }

  private var domainField: Field {
    Field(
      id: "domains", label: say.customers.domains, hint: say.customers.domainsHint,
      wrong: wrongDomains
    ) { describedBy, isWrong in
      textarea(
        .id("domains"), .name("domains"), .rows(3), .required(), .spellcheck(false),
        .ariaInvalid(isWrong), .ariaDescribedBy(describedBy)
      ) { domains }
    }
  }
}
