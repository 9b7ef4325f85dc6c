import Domain
import SQL

@testable import Storage

/// Statements that people wait for, or that run once for many rows.
enum HotStatements {
  static var all: [Statement] {
    UserSort.allCases.flatMap { sort in
      [false, true].flatMap { down in
        [sort.statements(down: down).walk, sort.statements(down: down).search]
      }
    } + [
      .user, .userBySignInName, .usersByID, .signInKeysLike, .countGlobalAdmins, .purgeDue,
      .deletedUsersAfter, .deletedUsersBefore, .deletedUsersByName,
      .deletedUsersByNameDown, .namesLike, .entriesOfSubject, .entriesOfCustomerBefore,
      .entriesOfCustomerAfter, .entriesOfActorBefore, .entriesOfActionAfter,
      .entriesOfSubjectBefore, .countOfActor, .allOfActorBefore,
      .allOfActorAfter, .countAllOfActor, .allOfActionBefore, .allOfActionAfter,
      .countAllOfAction, .links, .sessionsOf, .signInsOf,
      .rowsWithUsers, .rowsWithDeletedUsers, .rowsWithNamesakes, .planRowsAfter, .failedRowsAfter,
      .takeSeats, .seats, .entitlements, .operationsBefore, .anyClaimable, .countRunning, .session,
      .bearer,
      .userSession, .credential, .domainOwner,
      .upload, .recentUploads, .uploadWithOutcome, .sameUpload, .uploadRowsAfter,
      .flawedUploadRowsAfter, .flawedUploadRowsBefore, .leftOutUploadRowsAfter, .staleUploadRows,
      .nameFacts, .markNamesakes, .markRepeated, .markTaken, .flawGroups, .rowsOfFlawGroup,
      .uploadRowAtLine, .recountUpload, .uploadDemand,
      .operationsAfter, .planRowsBefore, .failedRowsBefore, .handoversBefore, .handoversAfter,
      .unopenedBefore, .handoverByDigest, .addPick, .picksAmong, .temporaryAmong, .updateUser,
      .deleteUser, .restoreUser, .judgePlanRow, .recordOutcome, .advanceOperation,
      .deleteAssignment, .takeNumbers, .countPicked, .handoverPeople, .heldByPicked, .pickedByName,
      .usersMatchingAmong,
    ]
  }

  /// What only PostgreSQL is asked.
  static let ofThisEngine: [Statement] = [.usersCountedUpTo, .searchHits]
}
