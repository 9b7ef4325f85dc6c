import FoundationEssentials
import Glibc
import Testing

extension EndToEnd {
  @Suite struct `What the server is told by its environment` {
    /// A secret that must not be repeated anywhere.
    private static let password = "Fjord-7-Kestrel"

    /// - Returns: What became of a start that is refused before anything is opened.
    private func refusal(
      _ environment: [String: String], _ words: [String] = [], in folder: Folder
    ) throws -> Finished {
      let finished = try Finished(
        ["serve", "--data", folder.data] + words, environment: environment, in: folder)
      #expect(access(folder.data, F_OK) != 0)
      #expect(!finished.errors.contains(Self.password))
      return finished
    }

    @Test func `is where it listens, and where it keeps its data`() throws {
      let folder = try Folder()
      let child = try Child(
        [try Binary.path(), "serve"],
        environment: [
          "TENANTRY_DATA": folder.data, "TENANTRY_LISTEN": "unix:" + folder.file("s"),
          "TENANTRY_PUBLIC_ADDRESS": "https://portal.example/", "TENANTRY_BEHIND_PROXY": "yes",
          "TENANTRY_SMTP": "",
        ], errors: folder.logFile)
      #expect(try child.line() == "Tenantry listens on https://portal.example")
      var link: String?
      while link == nil, let line = try child.line() {
        if line.contains("/join/") { link = line }
      }
      #expect(link?.hasPrefix("  https://portal.example/join/") == true)
      let place = Place.socket(folder.file("s"))
      #expect(try Caller(place, token: nil).ask("GET", "/healthz").status == 200)
      child.signal(SIGTERM)
      #expect(try child.end(within: 30).code == 0)
      #expect(access(folder.data + "/tenantry.sqlite", F_OK) == 0)
    }

    @Test func `gives way to the command line`() throws {
      let folder = try Folder()
      let wrong = try refusal(
        ["TENANTRY_SMTP": "smtp://mail.example", "TENANTRY_MAIL_FROM": "desk@partner.example"],
        ["--smtp", "gopher://mail.example"], in: folder)
      #expect(wrong.code == 2)
      #expect(wrong.errors.contains("--smtp needs smtp://"))
    }

    @Test func `may be the name of a file that holds the secret`() throws {
      let folder = try Folder()
      let secret = folder.file("smtp")
      _ = try folder.write(Array("smtp://u:\(Self.password)@mail.example\nmore".utf8), to: "smtp")
      let variables = ["TENANTRY_SMTP": "@" + secret]

      chmod(secret, 0o644)
      let open = try refusal(variables, in: folder)
      #expect(open.code == 5 && open.errors.contains("can be read by others"))

      chmod(secret, 0o640)
      for (variables, words) in [(variables, []), ([:], ["--smtp", "@" + secret])] {
        let taken = try refusal(variables, words, in: folder)
        #expect(taken.code == 2 && taken.errors.contains("--mail-from needs the address"))
      }

      unlink(secret)
      let missing = try refusal(variables, in: folder)
      #expect(missing.code == 5 && missing.errors.contains("cannot be read"))

      _ = try folder.write(Array(" \nsmtp://mail.example".utf8), to: "smtp")
      chmod(secret, 0o600)
      let empty = try refusal(variables, in: folder)
      #expect(empty.code == 5 && empty.errors.contains("is empty"))
    }

    @Test func `may be a credential of the service manager`() throws {
      let folder = try Folder()
      _ = try folder.write(Array("no address \(Self.password)".utf8), to: "tenantry_smtp")
      chmod(folder.file("tenantry_smtp"), 0o400)
      let variables = ["CREDENTIALS_DIRECTORY": folder.path]
      let taken = try refusal(variables, in: folder)
      #expect(taken.code == 2 && taken.errors.contains("--smtp needs smtp://"))
      // Of the database's address, which is a secret in the same way.
      _ = try folder.write(Array("no address \(Self.password)".utf8), to: "tenantry_database")
      chmod(folder.file("tenantry_database"), 0o400)
      let database = try refusal(
        variables.merging([
          "TENANTRY_SMTP": "smtp://mail.example", "TENANTRY_MAIL_FROM": "desk@partner.example",
        ]) { $1 }, in: folder)
      #expect(database.code == 2 && database.errors.contains("--database needs sqlite:PATH"))
      // One that is there and cannot be looked at is not the same as none.
      let hidden = try refusal(["CREDENTIALS_DIRECTORY": folder.file("tenantry_smtp")], in: folder)
      #expect(hidden.code == 5 && hidden.errors.contains("cannot be read"))
      // The variable wins.
      let other = try refusal(
        variables.merging(["TENANTRY_SMTP": "smtp://mail.example"]) { $1 }, in: folder)
      #expect(other.code == 2 && other.errors.contains("--mail-from needs the address"))
    }

    @Test(arguments: [
      ("TENANTRY_BEHIND_PROXY", "perhaps"), ("TENANTRY_LISTEN", "8080"),
      ("TENANTRY_CONNECTIONS", "0"), ("TENANTRY_DATABASE", "mysql://somewhere"),
      ("TENANTRY_PUBLIC_ADDRESS", "portal.example"),
      ("TENANTRY_PUBLIC_ADDRESS", "https://portal.example/path"),
      ("TENANTRY_PUBLIC_ADDRESS", "https://"), ("TENANTRY_UNDO_DAYS", "31"),
      ("TENANTRY_RATE_LIMIT", "-1"), ("TENANTRY_WEBHOOK_PRIVATE_NETWORKS", "some"),
      ("TENANTRY_APP_LINKS", "files=https://files.example/ mail"),
    ])
    func `is refused where it makes no sense`(name: String, value: String) throws {
      let refused = try refusal([name: value], in: try Folder())
      #expect(refused.code == 2)
      #expect(refused.output.isEmpty)
    }

    @Test func `stands in the package's file of settings, with examples that are taken`() throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      func text(_ path: String) throws -> String {
        String(decoding: try Folder.bytes(of: root.appending(path: path).path), as: UTF8.self)
      }
      let examples = try text("packaging/debian/tenantry.conf").matches(
        of: /(?m)^#(TENANTRY_[A-Z_]+)=(.+)$/
      ).map { (String($0.1), String($0.2)) }
      // Of two examples for one name, the second.
      let settings = Dictionary(examples) { $1 }

      // The unit names the folder, and a server that sends no mail tells that nothing else is wrong.
      let refused = try refusal(
        settings.merging(["TENANTRY_SMTP": "gopher://mail.example"]) { $1 }, in: try Folder())
      #expect(refused.code == 2 && refused.errors.contains("--smtp needs smtp://"))

      let known = try text("Sources/Server/ServerOptions+Environment.swift").matches(
        of: /"(TENANTRY_[A-Z_]+)"/
      ).map { String($0.1) }
      #expect(Set(known).subtracting(settings.keys) == ["TENANTRY_DATA"])
      #expect(Set(settings.keys).subtracting(known).isEmpty)
    }

    @Test func `behind a proxy, one address may have more connections than one client`() throws {
      let folder = try Folder()
      // The limit is 128 for one address, and every connection of these comes from one.
      for (behindProxy, limit) in [("yes", 200), ("no", 128)] {
        let child = try Child(
          [try Binary.path(), "serve", "--data", folder.data, "--port", "0"],
          environment: ["TENANTRY_BEHIND_PROXY": behindProxy], errors: folder.logFile)
        let line = try #require(try child.line())
        let port = try #require(line.split(separator: ":").last.flatMap { UInt16($0) })
        var open: [Caller] = []
        var answered = 0
        for _ in 0..<200 {
          let caller = Caller(.port(port), token: nil)
          if (try? caller.ask("GET", "/healthz").status) == 200 { answered += 1 }
          open.append(caller)
        }
        #expect(answered == limit)
        child.signal(SIGTERM)
        #expect(try child.end(within: 30).code == 0)
      }
    }
  }
}
