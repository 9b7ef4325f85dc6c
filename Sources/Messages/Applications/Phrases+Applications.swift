package import Domain

extension Phrases {
  package func explain(_ refusal: ApplicationRefusal) -> Explanation {
    switch refusal {
    case .unknownCustomer: staff.unknownCustomer
    case .isDisabled: applications.disabledFirst
    case .twoSecrets: applications.twoSecrets
    case .tooManyRedirects(let limit): applications.tooManyRedirects(limit)
    case .publicByItself: applications.publicByItself
    }
  }
}
