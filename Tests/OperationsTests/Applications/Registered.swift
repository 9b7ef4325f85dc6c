import Domain
import Operations
import Secrets
import TestSupport
import Testing

/// A house with an application, its secret, and a person who can let it act.
struct Registered {
  let house: House
  let application: Application
  let secret: String
  let person: Principal
  let verifier = String(repeating: "v", count: 43)
  let back = "https://app.example/back"

  var operations: Operations { house.operations }
  var staff: StaffMember.ID { get throws { try #require(person.staffID) } }

  init(
    roles: Set<StaffRole> = [.helpdeskAgent], reach: Reach = .everyCustomer,
    person: Set<StaffRole> = [.globalAdmin]
  ) async throws {
    house = try await House()
    application = try await house.operations.makeApplication(
      ApplicationDraft(
        name: Label(stored: "Importer"),
        redirects: [try RedirectAddress(parsing: "https://app.example/back")], roles: roles,
        reach: reach), as: house.admin)
    secret = try await house.operations.addSecret(
      to: application.id, days: 120, as: house.admin
    ).secret.reveal()
    let member = try await house.member(named: "Gail", email: "g@p.example", roles: person)
    let account = try await house.operations.staffAccount(
      try #require(member.staffID), as: house.admin)
    self.person = Principal(account.summary.member, session: [1])
  }

  var proof: ClientProof {
    ClientProof(id: application.id.text, secret: secret, address: "192.0.2.1")
  }

  func code(isOffline: Bool = true) async throws -> String {
    try await operations.giveConsent(
      to: application.id,
      CodeBinding(
        redirect: back, challenge: SHA256.of(verifier), resource: TokenResource.usual.text,
        isOffline: isOffline), as: person
    ).reveal()
  }

  func exchange(_ code: String, verifier: String? = nil) async throws -> IssuedTokens {
    try await exchange(.code(code, redirect: back, verifier: verifier ?? self.verifier))
  }

  func exchange(_ offer: TokenOffer) async throws -> IssuedTokens {
    try await operations.exchange(offer, from: proof, isSecondVersion: true)
  }

  func refresh(_ tokens: IssuedTokens) async throws -> IssuedTokens {
    try await exchange(.refresh(try #require(tokens.refresh).reveal(), for: nil))
  }

  func who(_ tokens: IssuedTokens) async throws -> Principal? {
    try await operations.bearer(tokens.access)
  }
}
