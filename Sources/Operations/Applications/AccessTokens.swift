package import Domain
import FoundationEssentials
import SQL
import Secrets
import Storage

/// What an access token says (RFC 9068, with the names that clients of the identity platform know).
struct AccessClaims: Codable, Hashable {
  var aud, iss, sub, appid, tid, jti, ver: String
  /// Whole seconds since 1970.
  var iat, nbf, exp: Int
  /// The most that its bearer may be; what they are by then may be less.
  var roles: [String]
  /// `app` where no person is behind it.
  var idtyp: String?
  /// The staff member, what they let happen, and what it came of.
  var oid, scp, sid: String?
}

extension Operations {
  package static let accessTokenSeconds = 3600
  /// How far clocks may be apart.
  static let leewaySeconds = 60
  /// More than any token of ours is long.
  private static let tokenLimit = 8192

  /// The house as a tenant: follows from its key, so it never changes.
  package var tenant: HouseTenant.ID {
    let bytes = Digest.of("the tenant of this house", keyedBy: keys.mark).bytes
    let words = [bytes[0..<8], bytes[8..<16]].map { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    // A UUID of one's own making (RFC 9562 §5.8).
    return HouseTenant.ID(
      high: words[0] & ~0xF000 | 0x8000, low: words[1] & (1 << 62 - 1) | 1 << 63)
  }

  /// Who issues tokens here. It never follows from a request, which can name any host.
  package var issuer: String { "\(publicAddress ?? "urn:tenantry")/\(tenant)/v2.0" }

  /// - Returns: Nil for a text that is no valid access token of this house.
  func accessToken(_ text: String) async throws(OperationError<NoRefusal>) -> Principal? {
    guard text.utf8.count <= Self.tokenLimit else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let signature = Base64URL.decode(parts[2]),
      let payload = Base64URL.decode(parts[1])
    else { return nil }
    let signed = Array("\(parts[0]).\(parts[1])".utf8)
    let now = clock.now()
    let (ring, secret) = (keyRing, keys.signing)
    return try await look(refusing: NoRefusal.self) { snapshot in
      guard let key = try ring.verifying(parts[0], snapshot, sealedBy: secret),
        key.verify(signature, of: signed),
        let claims = try? JSONDecoder().decode(AccessClaims.self, from: Data(payload)),
        self.accepts(claims, at: now)
      else { return nil }
      return try Self.principal(of: claims, snapshot)
    }
  }

  private func accepts(_ claims: AccessClaims, at now: Moment) -> Bool {
    let second = Moment(microseconds: 0).seconds(until: now)
    return claims.iss == issuer && claims.tid == tenant.text
      && TokenResource(claims.aud, house: publicAddress) != nil
      && claims.nbf <= second + Self.leewaySeconds && claims.exp > second - Self.leewaySeconds
  }

  /// Who that is by now: what the token says is looked up again.
  private static func principal(
    of claims: AccessClaims, _ snapshot: Snapshot
  ) throws -> Principal? {
    guard let id = Application.ID(parsing: claims.appid),
      let application = try snapshot.application(id), application.disabledAt == nil
    else { return nil }
    let granted = Set(claims.roles.compactMap { StaffRole(rawValue: $0) })
    let withdrawn = try snapshot.withdrawnCustomers()
    guard claims.idtyp != "app" else {
      return Principal(application, granted: granted, withdrawn: withdrawn)
    }
    guard let staff = claims.oid.flatMap({ StaffMember.ID(parsing: $0) }),
      let grant = claims.sid.flatMap({ Grant.ID(parsing: $0) }),
      try snapshot.stands(grant, of: id, for: staff),
      let member = try snapshot.staffMember(staff), member.disabledAt == nil
    else { return nil }
    return Principal(member, through: application, granted: granted, withdrawn: withdrawn)
  }

  /// - Parameters:
  ///   - grant: What it came of; nil for an application by itself.
  ///   - roles: Those of whoever acts, now.
  func claims(
    for application: Application.ID, actingFor person: (staff: StaffMember.ID, grant: Grant.ID)?,
    roles: Set<StaffRole>, resource: TokenResource, isSecondVersion: Bool, at now: Moment
  ) -> AccessClaims {
    let second = Moment(microseconds: 0).seconds(until: now)
    let id: ID<AccessClaims> = newID(at: now)
    return AccessClaims(
      aud: resource.text, iss: issuer, sub: person?.staff.text ?? application.text,
      appid: application.text, tid: tenant.text, jti: id.text,
      ver: isSecondVersion ? "2.0" : "1.0", iat: second, nbf: second,
      exp: second + Self.accessTokenSeconds, roles: roles.map(\.rawValue).sorted(),
      idtyp: person == nil ? "app" : nil, oid: person?.staff.text,
      scp: person == nil ? nil : TokenResource.permission, sid: person?.grant.text)
  }

  static func signed(_ claims: AccessClaims, by signer: KeyRing.Signer) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let message = signer.head + "." + Base64URL.encode(Array(try encoder.encode(claims)))
    return message + "." + Base64URL.encode(try signer.key.sign(Array(message.utf8)))
  }
}
