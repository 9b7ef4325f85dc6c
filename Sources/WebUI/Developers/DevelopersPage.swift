import HTML
import Messages

/// Where programs begin: both APIs, how to get a token, and what is the same for all requests.
struct DevelopersPage: Screen {
  let frame: ReferenceFrame
  /// The address of this house, without a path.
  let base: String
  let tenant: String
  let mayManage: Bool

  private var say: Phrases { frame.say }
  private var texts: DeveloperPhrases { frame.say.developers }

  var title: String { texts.title }
  var subtitle: String? { texts.subtitle }

  var content: [Node] {
    frame.around {
      div(.class("books")) { for kind in APIReference.Kind.allCases { book(kind) } }
      token
      applications
      same
    }
  }

  private func book(_ kind: APIReference.Kind) -> Node {
    let id = "base-" + kind.rawValue
    return section(.class("card")) {
      h2 { frame.title(of: kind) }
      p {
        switch kind {
        case .house: texts.houseText
        case .partner: texts.partnerText
        }
      }
      Facts(facts: [
        (texts.baseAddress, [code(.id(id)) { base + kind.path }, copy(id, texts.baseAddress)]),
        (
          texts.descriptionText,
          [
            a(.href(DescriptionAddress(kind: kind))) { code { kind.description } },
            .text(" (\(texts.description))"),
          ]
        ),
      ])
      if let book = frame.reference.book(kind) {
        h3 { texts.chapters }
        ul(.class("chapters")) { for chapter in book.chapters { entry(chapter, in: kind) } }
      }
    }
  }

  private func entry(_ chapter: APIReference.Chapter, in kind: APIReference.Kind) -> Node {
    li {
      a(.href(PageRoute.developers(.chapter(kind, chapter.group)))) {
        say.name(chapter.group)
        span(.class("second")) { texts.endpointCount(chapter.endpoints.count) }
      }
    }
  }

  private func copy(_ id: String, _ label: String) -> Node {
    button(
      .type("button"), .class("icon-button with-scripts"), .data("copies", id),
      .data("done", say.profile.copied), .ariaLabel("\(say.profile.copy): \(label)")
    ) { Icon.copy }
  }

  private var token: Node {
    section(.class("card")) {
      h2 { texts.tokenTitle }
      p { texts.tokenText }
      p { a(.href(PageRoute.tokens)) { texts.tokenHere } }
      sample(texts.tokenCommand, "token-command", "tenantry token create NAME")
      sample(
        texts.firstRequest, "first-request",
        """
        curl "\(base)/api/me" \\
          -H "Authorization: Bearer $TOKEN"
        """)
    }
  }

  private func sample(_ title: String, _ id: String, _ text: String) -> Node {
    div(.class("sample")) {
      div(.class("sample-head")) {
        strong { title }
        button(
          .type("button"), .class("plain with-scripts"), .data("copies", id),
          .data("done", say.profile.copied), .ariaLabel("\(say.profile.copy): \(title)")
        ) {
          Icon.copy
          span { say.profile.copy }
        }
      }
      pre { code(.id(id)) { text } }
    }
  }

  private var applications: Node {
    let place = "\(base)/\(tenant)"
    return section(.class("card")) {
      h2 { texts.applicationTitle }
      p { texts.applicationText }
      if mayManage { p { a(.href(PageRoute.applications)) { texts.manageApplications } } }
      Facts(facts: [
        (texts.authorizeAddress, [code { place + "/oauth2/v2.0/authorize" }]),
        (texts.tokenAddress, [code { place + "/oauth2/v2.0/token" }]),
        (texts.discoveryAddress, [code { place + "/v2.0/.well-known/openid-configuration" }]),
        (texts.keysAddress, [code { place + "/discovery/v2.0/keys" }]),
      ])
      sample(
        texts.request, "application-token",
        """
        curl "\(place)/oauth2/v2.0/token" \\
          -d grant_type=client_credentials \\
          -d client_id="$CLIENT_ID" \\
          -d client_secret="$CLIENT_SECRET" \\
          -d scope=https://api.partnercenter.microsoft.com/.default
        """)
    }
  }

  private var same: Node {
    section(.class("stack")) {
      h2 { texts.sameTitle }
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { texts.topic }
              th(.scope("col")) { code { APIReference.Kind.house.path } }
              th(.scope("col")) { code { APIReference.Kind.partner.path } }
            }
          }
          tbody {
            row(texts.errors, texts.houseErrors, texts.partnerErrors)
            row(texts.limits, texts.houseLimits, limit)
            row(texts.again, texts.houseAgain, texts.partnerAgain)
            row(texts.paging, texts.housePaging, texts.partnerPaging)
            row(texts.languages, texts.houseLanguages, texts.partnerLanguages)
          }
        }
      }
    }
  }

  private var limit: String {
    let number = frame.reference.perMinute
    return number == 0 ? texts.partnerNoLimit : texts.partnerLimits(number)
  }

  private func row(_ topic: String, _ house: String, _ partner: String) -> Node {
    tr {
      th(.scope("row")) { topic }
      td(.data(label: APIReference.Kind.house.path)) { house }
      td(.data(label: APIReference.Kind.partner.path)) { partner }
    }
  }
}

/// Where the same stands for programs.
private struct DescriptionAddress: Address {
  let kind: APIReference.Kind

  var address: String { kind.description }
}
