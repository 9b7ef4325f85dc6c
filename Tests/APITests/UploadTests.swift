import API
import Domain
import HTTP
import Messages
import TestSupport
import Testing
import Wire

@Suite struct `A file over the API` {
  private let file = """
    Display name;Email;Shoe size\r
    Zoë Šimůnek;zoe@alder.example;42\r
    Mira Again;mira@alder.example;38\r
    ;nobody@birch.example;40\r

    """

  private func upload(_ api: APIHouse) async throws -> APIHouse.Answer {
    try await api.ask(
      .post, "/api/customers/\(api.customer.id)/uploads?fileName=people.csv", file: file)
  }

  @Test func `is checked row by row, planned and applied`() async throws {
    let api = try await APIHouse()
    let answer = try await upload(api)
    #expect(answer.status == 201)
    let upload = try answer.read(UploadAnswer.self)
    let path = "/api/customers/\(api.customer.id)/uploads/\(upload.id)"
    #expect(answer.headers["Location"] == path)
    #expect(upload.fileName == "people.csv")
    #expect(upload.rows == 3)
    #expect(upload.flawedRows == 2)
    #expect(upload.unknownColumns == ["Shoe size"])
    let rows = try await api.ask(.get, path + "/rows?flawed=true")
      .read(PageAnswer<UploadRowAnswer>.self)
    #expect(rows.items.map(\.line) == [3, 4])
    #expect(rows.items[0].flaws.map(\.code) == ["already-user"])
    #expect(Set(rows.items[1].flaws.map(\.code)) == ["missing", "foreign-domain"])
    #expect(rows.items[1].flaws.allSatisfy { !$0.mend.isEmpty })
    try await planAndApply(api, upload)
  }

  private func planAndApply(_ api: APIHouse, _ upload: UploadAnswer) async throws {
    let plans = "/api/customers/\(api.customer.id)/plans"
    let strict = try await api.ask(
      .post, plans, ["kind": "create", "upload": .string(upload.id)])
    #expect(strict.code == "upload-refused")
    let body: JSONValue = [
      "kind": "create", "upload": .string(upload.id), "location": "DE",
      "skipFlawedRows": true, "ignoreUnknownColumns": true,
    ]
    let done = try await api.carryOut(body)
    #expect(done.changed == 1)
    let users = try await api.ask(
      .get, "/api/customers/\(api.customer.id)/users?search=simunek")
    #expect(users.json?["items"]?.array?.first?["location"] == "DE")
  }

  @Test func `gives back the rows that failed, to be mended`() async throws {
    let api = try await APIHouse()
    let done = try await api.carryOut([
      "kind": "create",
      "users": [
        ["displayName": "Mira", "email": "mira@alder.example"],
        [
          "displayName": "Zoe", "email": "zoe@alder.example",
        ],
      ],
    ])
    #expect(done.refused == 1)
    let path = "/api/customers/\(api.customer.id)/operations/\(done.id)/failed-rows.csv"
    let file = try await api.ask(.get, path, headers: [("Accept-Language", "de")])
    #expect(file.status == 200)
    #expect(file.text.contains("mira@alder.example"))
    #expect(!file.text.contains("zoe@alder.example"))
    #expect(file.text.contains("Anzeigename"))
  }

  @Test func `that holds nothing is refused as a whole`() async throws {
    let api = try await APIHouse()
    for file in ["", "Display name,Email\r\n", "Name\r\nx\r\n"] {
      let answer = try await api.ask(
        .post, "/api/customers/\(api.customer.id)/uploads", file: file)
      #expect(answer.status == 422)
      #expect(answer.code == "upload-refused")
      #expect(answer.json?["errors"]?.array?.isEmpty == false)
    }
  }

  @Test func `of the catalog is taken in`() async throws {
    let api = try await APIHouse()
    let file = """
      Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,\
      Service_Plans_Included_Friendly_Names\r
      Gadget,GADGET,00000000-0000-0000-0000-0000000000aa,GADGET_CORE,\
      00000000-0000-0000-0000-0000000000bb,Gadget Core\r

      """
    let answer = try await api.ask(.post, "/api/catalog/imports", file: file)
    #expect(try answer.read(CatalogImportAnswer.self) == CatalogImportAnswer(products: 1, plans: 1))
    let found = try await api.ask(.get, "/api/catalog/products?search=gadget")
    #expect(found.json?["items"]?.array?.first?["code"] == "GADGET")
    let broken = try await api.ask(.post, "/api/catalog/imports", file: "a,b\r\n1,2\r\n")
    #expect(broken.code == "catalog-refused")
  }

  @Test func `to fill in has headers that can be read again`() async throws {
    let api = try await APIHouse()
    for language in ["en", "nl", "de", "sv"] {
      let answer = try await api.ask(
        .get, "/api/upload-template.csv",
        headers: [("Authorization", ""), ("Accept-Language", language)])
      #expect(answer.status == 200)
      let line = answer.text.drop { $0 == "\u{FEFF}" }.prefix { !$0.isNewline }
      let names = line.split { $0 == ";" || $0 == "," }
      #expect(names.count == 8)
      #expect(names.allSatisfy { UploadHeaders.column(for: String($0)) != nil })
    }
  }
}

@Suite struct `A problem` {
  @Test func `has a title in every language`() async throws {
    for language in Language.allCases {
      for code in ProblemCode.allCases {
        let title = Phrases.of(language).problemTitle(code.rawValue)
        #expect(title?.isEmpty == false, "\(code.rawValue) in \(language)")
      }
    }
  }
}
