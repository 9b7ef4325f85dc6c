import Domain
import Operations
import SQL
import Secrets
import TestSupport
import Testing

@Suite struct `A password that is mailed` {
  @Test func `can be found nowhere, and nor can its link, before and after it was opened`()
    async throws
  {
    try await withFolder { folder in
      let names = (1...20).map { "user\($0)" }
      let desk = try await `Handing a password over by mail`.Desk(
        names, seed: 43, path: folder + "/house.sqlite")
      _ = try await desk.send()
      let waiting = try await snapshot(desk.house, folder, "waiting")
      let mails = try await desk.operations.dueMails(limit: 100)
      for mail in mails { try await desk.operations.mailSent(mail) }
      let sent = try await snapshot(desk.house, folder, "sent")
      var secrets: [String] = []
      for link in mails.flatMap(\.links).prefix(10) {
        secrets += [link.text, String(link.text.dropFirst(37 + 4))]
        secrets.append(try await desk.open(link.text).password.reveal())
      }
      #expect(secrets.count == 30)
      let opened = try await snapshot(desk.house, folder, "opened")
      for (files, when) in [(waiting, "waiting"), (sent, "sent"), (opened, "opened")] {
        #expect(files.values.contains { $0.holds("user17@alder.example") }, "the hunt finds names")
        hunt(secrets, in: files, when)
      }
      let sealed = try await desk.count("SELECT COUNT(*) FROM handovers WHERE link IS NOT NULL")
      #expect(sealed == 0, "links are wiped when their mails are out")
      let left = try await desk.count("SELECT COUNT(*) FROM handovers WHERE sealed IS NOT NULL")
      #expect(left == 10)
      #expect(try await desk.count("SELECT COUNT(*) FROM mails") == 0, "addresses too")
      await desk.house.engine.close()
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
