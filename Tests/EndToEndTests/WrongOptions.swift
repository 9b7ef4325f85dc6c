import Testing

extension EndToEnd {
  @Suite struct `Wrong options` {
    @Test(arguments: [
      ("--app-link", "files", "needs NAME=ADDRESS"),
      ("--app-link", "drive=https://alder.example/", "there are mail, meetings, files"),
      ("--app-link", "files=http://alder.example/", "begins with https://"),
      ("--undo-days", "31", "a number from 0 to 30"),
      ("--rate-limit", "many", "a number from 0 to 1000000"),
      ("--undo-days", "-1", "a number from 0 to 30"),
      ("--undo-days", "week", "a number from 0 to 30"),
    ])
    func `are named, and nothing is made`(option: String, value: String, text: String) throws {
      let folder = try Folder()
      let refused = try Finished(
        ["serve", "--data", folder.data, "--port", "0", option, value], in: folder)
      #expect(refused.code == 2)
      #expect(refused.errors.contains(text), "\(refused.errors)")
      #expect(refused.output.isEmpty)
      let files = try folder.everything().keys
      #expect(!files.contains { $0.hasSuffix(".sqlite") || $0.hasSuffix(".key") })
    }
  }
}
