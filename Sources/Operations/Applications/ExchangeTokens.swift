package import Domain
import SQL
package import Secrets
import Storage

/// What an application says of itself, to be believed or not.
package struct ClientProof: Sendable {
  package let id: String
  /// Nil for a program that can keep none.
  package let secret: String?
  /// Where the request comes from.
  package let address: String

  package init(id: String, secret: String?, address: String) {
    self.id = id
    self.secret = secret
    self.address = address
  }
}

/// What an application offers for tokens (RFC 6749 §4.1.3, §4.4.2, §6).
package enum TokenOffer: Sendable {
  /// Nothing but itself.
  case itself(TokenResource)
  case code(String, redirect: String?, verifier: String)
  /// - Parameter for: Nil for the same API as before.
  case refresh(String, for: TokenResource?)
}

package enum TokenRefusal: Error, Hashable, Sendable {
  /// Unknown, disabled, without a secret or with a wrong one: which of them is not told.
  case client
  case slowDown(until: Moment)
  /// It has no role of its own, so it does nothing by itself.
  case notByItself
  case grant(Flaw)

  /// Why a code or a refresh token is worth nothing.
  package enum Flaw: CaseIterable, Hashable, Sendable {
    /// No such thing, or another application's.
    case unknown
    /// It was used before. All that came of it is ended.
    case usedBefore
    case over
    case otherRedirect
    /// What the client knows does not fit what it asked with (RFC 7636 §4.6).
    case verifier
    /// The staff member may no longer sign in.
    case person
  }
}

/// Tokens that an application gets.
package struct IssuedTokens: Sendable {
  package let access: String
  package let issuedAt: Moment
  package let resource: TokenResource
  /// Whether no person stands behind them.
  package let isByItself: Bool
  /// Nil where none is wanted, or nobody stands behind it.
  package let refresh: Token?
}

extension Operations {
  /// A refresh token that is not used for so long is over; each use gives another one.
  package static let refreshDays = 90
  /// A client that lost the answer may ask again with the same refresh token for so long. Later a
  /// second use says that somebody else has it (RFC 9700 §4.14.2).
  static let graceSeconds = 10

  /// - Parameter isSecondVersion: As tokens say of themselves.
  package func exchange(
    _ offer: TokenOffer, from proof: ClientProof, isSecondVersion: Bool
  ) async throws(OperationError<TokenRefusal>) -> IssuedTokens {
    let application = try await known(proof)
    let signer = try await signer(refusing: TokenRefusal.self)
    let claims: AccessClaims
    var refresh: Token?
    let now = clock.now()
    switch offer {
    case .itself(let resource):
      guard !application.roles.isEmpty else { throw .refused(.notByItself) }
      claims = self.claims(
        for: application.id, actingFor: nil, roles: application.roles, resource: resource,
        isSecondVersion: isSecondVersion, at: now)
    case .code(let text, let redirect, let verifier):
      let granted = try await take(
        code: text, redirect, verifier, by: application, at: now)
      (claims, refresh) = (
        self.claims(of: granted, isSecondVersion, at: now), granted.refresh
      )
    case .refresh(let text, let resource):
      let granted = try await take(refresh: text, for: resource, by: application, at: now)
      (claims, refresh) = (
        self.claims(of: granted, isSecondVersion, at: now), granted.refresh
      )
    }
    do {
      return IssuedTokens(
        access: try Self.signed(claims, by: signer), issuedAt: now,
        resource: TokenResource(claims.aud, house: publicAddress) ?? .usual,
        isByItself: claims.oid == nil, refresh: refresh)
    } catch {
      throw .fault(error)
    }
  }

  private func claims(
    of granted: Granted, _ isSecondVersion: Bool, at now: Moment
  ) -> AccessClaims {
    claims(
      for: granted.application, actingFor: (granted.member.id, granted.grant),
      roles: granted.member.roles, resource: granted.resource,
      isSecondVersion: isSecondVersion, at: now)
  }

  /// Believes an application that has the right secret, or one that can have none.
  ///
  /// Wrong tries are counted for the application together with the address they come from, so that
  /// nobody can lock it out from elsewhere.
  private func known(
    _ proof: ClientProof
  ) async throws(OperationError<TokenRefusal>) -> Application {
    let brake = SignInBrake(
      self, kind: "application", name: "\(proof.id.prefix(64)) \(proof.address)",
      address: proof.address)
    try await braked { () async throws(OperationError<SignInRefusal>) in try await brake.check() }
    let now = clock.now()
    let digest = proof.secret.map {
      Token(parsing: $0, as: .applicationSecret)?.digest.bytes ?? []
    }
    let id = Application.ID(parsing: proof.id)
    let found = try await look(refusing: TokenRefusal.self) { snapshot in
      guard let id, let application = try snapshot.application(id),
        application.disabledAt == nil,
        try snapshot.believes(application, digest, at: now)
      else { return nil as (Application, hasTried: Bool)? }
      return (application, try snapshot.attempts(brake.nameDigest) != nil)
    }
    guard let (application, hasTried) = found else {
      try await braked { () async throws(OperationError<SignInRefusal>) in
        try await brake.recordFailure()
      }
      throw .refused(.client)
    }
    if hasTried {
      try await transact(refusing: TokenRefusal.self) {
        try $0.forgetAttempts(brake.nameDigest)
      }
    }
    return application
  }

  private func braked(
    _ body: () async throws(OperationError<SignInRefusal>) -> Void
  ) async throws(OperationError<TokenRefusal>) {
    do throws(OperationError<SignInRefusal>) {
      try await body()
    } catch {
      switch error {
      case .refused(.slowDown(let until)): throw .refused(.slowDown(until: until))
      case .refused(let other): throw .fault(other)
      case .denied(let denial): throw .denied(denial)
      case .fault(let fault): throw .fault(fault)
      }
    }
  }
}

extension Reading {
  /// Compares with every secret, in constant time each.
  fileprivate func believes(
    _ application: Application, _ digest: [UInt8]?, at now: Moment
  ) throws(Fault) -> Bool {
    guard let digest else { return application.isPublic }
    guard !application.isPublic else { return false }
    return try secrets(of: application.id).reduce(false) { found, secret in
      (ConstantTime.equal(secret.digest, digest) && secret.info.expiresAt > now) || found
    }
  }
}
