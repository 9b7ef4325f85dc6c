package import HTTP

/// What can be wrong with a request, by the numbers that clients know (PC 5.3.7). Those from 950001
/// on are ours, where nothing is published (PC 5.3.6); docs/api/partner-center.md lists them. Add,
/// never change.
package enum ErrorCode: Int, CaseIterable, Hashable, Sendable {
  case accessDenied = 400
  case notFound = 1000
  case outdatedTag = 2055
  case invalidProperty = 3000
  case noRelationship = 20002
  case userNotFound = 60002
  case noSeat = 60012
  case notAllowedHere = 600006
  case tokenMissing = 800001
  case invalidInput = 800002
  case unexpected = 800003
  case preconditionFailed = 800036
  case invalidCustomer = 900118
  case roleLacksRights = 900150
  case notEnoughPrivileges = 900308
  case appOnlyRefused = 900329

  case nameTaken = 950001
  case passwordRefused = 950002
  case locationRefused = 950003
  case dependency = 950004
  case exclusion = 950005
  case productNotHeld = 950006
  case planNotOfProduct = 950007
  case mixedGroups = 950008
  case publisherAssigns = 950009
  case notDeleted = 950010
  case retentionOver = 950011
  case foreignDomain = 950012
  case domainTaken = 950013
  case lastAdmin = 950014
  case changedMeanwhile = 950015
  case continuationOver = 950016
  case filterRefused = 950017
  case requestIDReused = 950018
  case requestRunning = 950019
  case methodNotAllowed = 950020
  case notAcceptable = 950021
  case tooLarge = 950022
  case mediaTypeRefused = 950023
  case overloaded = 950024
  case tooManyRows = 950025

  package var status: Status {
    switch self {
    case .accessDenied, .tokenMissing: .unauthorized
    case .notFound, .userNotFound, .retentionOver: .notFound
    case .noRelationship, .notAllowedHere, .roleLacksRights, .notEnoughPrivileges,
      .appOnlyRefused:
      .forbidden
    case .unexpected: .internalServerError
    case .preconditionFailed: .expectationFailed
    case .nameTaken, .domainTaken, .lastAdmin, .changedMeanwhile, .requestIDReused,
      .requestRunning, .notDeleted:
      .conflict
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .tooLarge: .contentTooLarge
    case .mediaTypeRefused: .unsupportedMediaType
    case .overloaded: .serviceUnavailable
    case .outdatedTag, .invalidProperty, .noSeat, .invalidInput, .invalidCustomer,
      .passwordRefused, .locationRefused, .dependency, .exclusion, .productNotHeld,
      .planNotOfProduct, .mixedGroups, .publisherAssigns, .foreignDomain, .continuationOver,
      .filterRefused, .tooManyRows:
      .badRequest
    }
  }
}
