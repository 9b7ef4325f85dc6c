import Domain
import HTML
import Messages

/// The kinds of events that webhooks are told of, and what arrives.
struct EventsPage: Screen {
  let frame: ReferenceFrame

  private var say: Phrases { frame.say }
  private var texts: DeveloperPhrases { frame.say.developers }

  var title: String { texts.events }
  var subtitle: String? { texts.eventsText }

  var content: [Node] {
    frame.around {
      section(.class("card")) {
        h2 { texts.payload }
        p { texts.payloadText }
        pre { code { request } }
        h3 { texts.signatureTitle }
        p { texts.signatureText }
        p { texts.answerText }
      }
      section(.class("stack")) {
        h2 { say.webhooks.kinds }
        div(.class("table")) {
          table(.class("cards")) {
            thead {
              tr {
                th(.scope("col")) { texts.eventType }
                th(.scope("col")) { texts.meaning }
                th(.scope("col")) { texts.eventWord }
              }
            }
            tbody { for action in Action.allCases { row(action) } }
          }
        }
      }
    }
  }

  private func row(_ action: Action) -> Node {
    tr(.id("event-" + action.rawValue)) {
      th(.scope("row")) { code { action.rawValue } }
      td(.data(label: texts.meaning)) { say.name(action) }
      td(.data(label: texts.eventWord)) {
        let words = ChangeWord.all(of: action)
        if !words.isEmpty { ul(.class("words")) { for word in words { li { code { word } } } } }
      }
    }
  }

  /// With the fields that a receiver looks at.
  private var request: String {
    """
    POST /hook HTTP/1.1
    Content-Type: application/json
    Tenantry-Event-Id: 7a41c0de-0d5b-4a0e-9c5e-2f7f0a1b2c3d/3
    Tenantry-Timestamp: 1795253400
    Tenantry-Signature: t=1795253400,v1=4f1c…,v1=9a02…

    \(frame.reference.event)
    """
  }
}
