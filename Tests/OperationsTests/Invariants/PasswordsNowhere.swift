import Domain
import Operations
import SQL
import Secrets
import TestSupport
import Testing

@Suite struct `A password` {
  @Test func `can be found nowhere, before and after it was handed over`() async throws {
    try await withFolder { folder in
      let house = try await House(seed: 41, path: folder + "/house.sqlite")
      try await house.stockCatalog()
      let customer = try await house.customer(seats: [(Sample.suite, 50)])
      let names = (1...40).map { "user\($0)" }
      let drafts = names.map {
        DraftInput(displayName: $0, email: "\($0)@alder.example", location: "NL")
      }
      let created = try await house.finish(
        try await house.operations.planCreation(
          of: drafts, licenses: [LicenseGrant(product: Sample.suite.id)], in: customer.id,
          as: house.admin))
      let users = try await house.everyone(at: customer.id).map(\.user.id)
      let reset = try await house.finish(
        try await house.operations.planPasswordReset(
          .users(Array(users.prefix(20))), in: customer.id, as: house.admin))
      let sealed = try await snapshot(house, folder, "sealed")
      var issued = try await house.passwords(of: created).map { $0.password.reveal() }
      issued += try await house.passwords(of: reset).map { $0.password.reveal() }
      #expect(Set(issued).count == 60)

      let chosen = "Vier Fahrräder im Nebel 7"
      let session = try await house.operations.userSignIn(
        signInName: "user40@alder.example", password: issued[39], address: "192.0.2.1")
      let known = try #require(try await house.operations.userSession(session.reveal()))
      _ = try await house.operations.choosePassword(
        known, current: issued[39], new: chosen,
        address: "192.0.2.1")
      let after = try await snapshot(house, folder, "after")
      let secrets = issued + [chosen, session.reveal(), try #require(created.packKey).reveal()]
      for (files, when) in [(sealed, "sealed"), (after, "after")] {
        #expect(files.keys.contains("house.sqlite-wal"))
        #expect(files.values.contains { $0.holds("user17@alder.example") }, "the hunt finds names")
        hunt(secrets, in: files, when)
      }
      await house.engine.close()
    }
  }

  private func snapshot(
    _ house: House, _ folder: String, _ name: String
  ) async throws -> [String: [UInt8]] {
    try await house.engine.backup(to: folder + "/\(name).backup")
    return try bytes(in: folder)
  }

  private func hunt(_ secrets: [String], in files: [String: [UInt8]], _ when: String) {
    for (file, bytes) in files {
      for (number, secret) in secrets.enumerated() {
        #expect(!bytes.holds(secret), "\(when): secret \(number) in \(file)")
        let plain = secret.replacing("-", with: "")
        #expect(!bytes.holds(plain), "\(when): secret \(number) in \(file)")
      }
    }
  }
}
