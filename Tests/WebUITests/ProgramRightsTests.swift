import Domain
import Messages
import Testing

@testable import WebUI

@Suite struct `What a role allows through a program` {
  @Test(arguments: Language.allCases)
  func `is told without what takes a person`(language: Language) {
    let say = Phrases.of(language)
    let person = RightsInWords(say: say, roles: [.globalAdmin]).sentence
    let program = RightsInWords(say: say, roles: [.globalAdmin], isThroughProgram: true).sentence
    #expect(person == say.profile.mayAll)
    #expect(program.hasSuffix(say.profile.mayNot(personal(say))), "\(program)")
    #expect(program != person)
  }

  @Test(arguments: StaffRole.allCases)
  func `is never more than the policy lets an application do`(role: StaffRole) {
    let say = Phrases.of(.english)
    let told = RightsInWords(say: say, roles: [role], isThroughProgram: true).sentence
    let application = Application(
      id: Application.ID(high: 1, low: 1), name: Label(stored: "Importer"), redirects: [],
      roles: [role], reach: .everyCustomer)
    let allowed = RightName.allCases.filter { Policy.allows($0, Principal(application)) }
    #expect(told.hasPrefix(say.profile.may(allowed.map { say.name($0) })))
  }

  private func personal(_ say: Phrases) -> [String] {
    RightName.allCases.filter { Policy.personal.contains($0) }.map { say.name($0) }
  }
}
