import HTML
import Messages

/// One endpoint: what it does, what goes in, what comes out, and a request to copy.
struct EndpointSection: Component {
  let say: Phrases
  let kind: APIReference.Kind
  let endpoint: APIReference.Endpoint
  let base: String

  private var summary: String {
    EndpointTexts.text(endpoint.summary, in: say.language) ?? endpoint.summary
  }

  var body: [Node] {
    section(.class("card endpoint"), .id(endpoint.anchor), .ariaLabelledBy(headingID)) {
      div(.class("endpoint-head")) {
        h2(.id(headingID)) { Told(endpoint.summary, say, isTitle: true) }
        if endpoint.isOurs {
          span(.class("badge busy"), .title(say.developers.oursText)) { say.developers.ours }
        }
        a(
          .class("anchor icon-button"), .href(fragment: endpoint.anchor),
          .ariaLabel(say.developers.linkHere(summary))
        ) { "#" }
      }
      p(.class("endpoint-path")) {
        MethodMark(method: endpoint.method)
        " "
        code { endpoint.path }
      }
      p(.class("muted")) { access }
      request
      parameters
      EndpointBody(say: say, body: endpoint.body)
      EndpointAnswers(say: say, answers: endpoint.answers)
      refusals
    }
  }

  private var headingID: String { endpoint.anchor + "-title" }

  private var access: String {
    switch endpoint.access {
    case .anyone: say.developers.needsNothing
    case .anyStaff: say.developers.needsStaff
    case .right(let right): say.developers.needsRight(say.name(right))
    case .rightOfPlan: say.developers.needsPlanRight
    case .anyToken: say.developers.needsAny
    case .person: say.developers.needsPerson
    }
  }

  private var request: Node {
    let id = endpoint.anchor + "-curl"
    return div(.class("sample")) {
      div(.class("sample-head")) {
        strong { say.developers.request }
        button(
          .type("button"), .class("plain with-scripts"), .data("copies", id),
          .data("done", say.profile.copied), .ariaLabel(say.developers.copyRequest(summary))
        ) {
          Icon.copy
          span { say.profile.copy }
        }
      }
      pre { code(.id(id)) { CurlRequest(endpoint: endpoint, base: base).text } }
    }
  }

  @NodeBuilder private var parameters: [Node] {
    if !endpoint.parameters.isEmpty {
      h3 { say.developers.parameters }
      div(.class("table")) {
        table(.class("cards")) {
          thead {
            tr {
              th(.scope("col")) { say.frame.name }
              th(.scope("col")) { say.developers.place }
              th(.scope("col")) { say.developers.kind }
              th(.scope("col")) { say.developers.note }
            }
          }
          tbody { for parameter in endpoint.parameters { row(parameter) } }
        }
      }
    }
  }

  private func row(_ parameter: APIReference.Parameter) -> Node {
    tr {
      th(.scope("row")) {
        code { parameter.name }
        if parameter.isRequired { span(.class("second")) { say.developers.required } }
      }
      td(.data(label: say.developers.place)) {
        switch parameter.place {
        case .path: say.developers.inPath
        case .query: say.developers.inQuery
        case .header: say.developers.inHeader
        }
      }
      td(.data(label: say.developers.kind)) { TypeWords(say: say, type: parameter.type) }
      td(.data(label: say.developers.note)) {
        if !parameter.note.isEmpty { div { Told(parameter.note, say) } }
      }
    }
  }

  @NodeBuilder private var refusals: [Node] {
    if !endpoint.refusals.isEmpty {
      p {
        strong { say.developers.refusals }
        " "
        for (index, number) in endpoint.refusals.enumerated() {
          if index > 0 { " " }
          a(.class("number-link"), .href(place(of: number))) { String(number) }
        }
      }
    }
  }

  private func place(of number: Int) -> DeveloperPlace {
    let anchor = kind == .partner ? "error-\(number)" : "status-\(number)"
    return DeveloperPlace(route: .errors, anchor: anchor)
  }
}

/// What goes in, shape by shape with an example of each.
struct EndpointBody: Component {
  let say: Phrases
  let bodyOf: APIReference.Body?

  init(say: Phrases, body: APIReference.Body?) {
    self.say = say
    bodyOf = body
  }

  var body: [Node] {
    if let bodyOf {
      h3 { say.developers.body }
      if !bodyOf.isRequired { p(.class("muted")) { say.developers.bodyOptional } }
      if !bodyOf.types.isEmpty {
        p { say.developers.bodyStream(bodyOf.types.joined(separator: ", ")) }
      } else if bodyOf.shapes.isEmpty {
        p { say.developers.anyObject }
      }
      if bodyOf.shapes.count > 1 { p { say.developers.bodyOneOf } }
      for sample in bodyOf.shapes { SampleDetails(say: say, sample: sample) }
    }
  }
}

struct EndpointAnswers: Component {
  let say: Phrases
  let answers: [APIReference.Answer]

  var body: [Node] {
    h3 { say.developers.answers }
    for answer in answers {
      p {
        span(.class("badge good")) { String(answer.status) }
        " "
        Told(answer.note, say)
        switch answer.content {
        case .none, .shape: ""
        case .anyObject: " " + say.developers.anyObject
        case .texts: " " + say.developers.listOfTexts
        case .stream(let types): " " + say.developers.bodyStream(types.joined(separator: ", "))
        }
      }
      if case .shape(let sample) = answer.content { SampleDetails(say: say, sample: sample) }
    }
  }
}

/// A shape by its name, which leads to its members, and an example of it that can be unfolded.
struct SampleDetails: Component {
  let say: Phrases
  let sample: APIReference.Sample

  var body: [Node] {
    div(.class("sample-shape")) {
      a(.href(fragment: APIReference.ShapeTable.anchor(sample.shape))) { code { sample.shape } }
      details {
        summary { say.developers.exampleOf(sample.shape) }
        pre { code { sample.json } }
      }
    }
  }
}
