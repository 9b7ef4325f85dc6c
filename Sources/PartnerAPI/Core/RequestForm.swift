import HTTP

/// Whether a request is in a form that is served at all.
enum RequestForm {
  static func check(_ request: Request, _ endpoint: PartnerEndpoint) throws(PartnerError) {
    if let wish = request.headers["expect"], wish.lowercased() != "100-continue" {
      throw PartnerError(.preconditionFailed)
    }
    let accepted = request.headers.all("accept")
    if !accepted.isEmpty {
      let wishes = Preferences(parsing: accepted.joined(separator: ",")).wishes
      let isWelcome = wishes.contains {
        $0.weight > 0 && ["application/json", "application/*", "*/*"].contains($0.name)
      }
      guard isWelcome else { throw PartnerError(.notAcceptable) }
    }
    guard endpoint.request != nil, let type = request.contentType else { return }
    // Clients send several names of JSON, and some of them none.
    guard type == "application/json" || type == "text/json" || type.hasSuffix("+json") else {
      throw PartnerError(.mediaTypeRefused)
    }
  }
}
