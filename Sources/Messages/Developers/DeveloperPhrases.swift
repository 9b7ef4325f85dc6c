/// Words about the APIs, for those who write programs.
package struct DeveloperPhrases: Sendable {
  package let title: String
  package let subtitle: String
  package let start: String
  package let houseTitle: String
  package let houseText: String
  package let partnerTitle: String
  package let partnerText: String
  package let baseAddress: String
  package let description: String
  package let descriptionText: String
  package let chapters: String
  package let endpoints: String
  package let endpointCount: @Sendable (Int) -> String
  package let filter: String
  package let nothingFits: String
  package let tokenTitle: String
  package let tokenText: String
  package let tokenHere: String
  package let tokenCommand: String
  package let firstRequest: String
  package let applicationTitle: String
  package let applicationText: String
  package let manageApplications: String
  package let authorizeAddress: String
  package let tokenAddress: String
  package let discoveryAddress: String
  package let keysAddress: String
  package let sameTitle: String
  package let topic: String
  package let limits: String
  package let houseLimits: String
  package let partnerLimits: @Sendable (Int) -> String
  package let partnerNoLimit: String
  package let again: String
  package let houseAgain: String
  package let partnerAgain: String
  package let paging: String
  package let housePaging: String
  package let partnerPaging: String
  package let languages: String
  package let houseLanguages: String
  package let partnerLanguages: String
  package let errors: String
  package let errorsText: String
  package let houseErrors: String
  package let partnerErrors: String
  package let code: String
  package let meaning: String
  package let oursFrom: @Sendable (Int) -> String
  package let alwaysErrors: String
  package let events: String
  package let eventsText: String
  package let eventType: String
  package let eventWord: String
  package let payload: String
  package let payloadText: String
  package let signatureTitle: String
  package let signatureText: String
  package let answerText: String
  package let ours: String
  package let oursText: String
  package let needsNothing: String
  package let needsStaff: String
  package let needsRight: @Sendable (String) -> String
  package let needsPlanRight: String
  package let needsPerson: String
  package let needsAny: String
  package let parameters: String
  package let place: String
  package let inPath: String
  package let inQuery: String
  package let inHeader: String
  package let kind: String
  package let note: String
  package let required: String
  package let text: String
  package let wholeNumber: String
  package let number: String
  package let yesNo: String
  package let object: String
  package let texts: String
  package let orNull: String
  package let listOf: @Sendable (String) -> String
  package let oneOf: String
  package let atMost: @Sendable (Int) -> String
  package let between: @Sendable (Int, Int) -> String
  package let body: String
  package let bodyOptional: String
  package let bodyOneOf: String
  package let bodyStream: @Sendable (String) -> String
  package let anyObject: String
  package let listOfTexts: String
  package let answers: String
  package let status: String
  package let refusals: String
  package let shapes: String
  package let shapesText: String
  package let member: String
  package let exampleOf: @Sendable (String) -> String
  package let request: String
  package let copyRequest: @Sendable (String) -> String
  package let linkHere: @Sendable (String) -> String
  let generalGroup: String
  let customersGroup: String
  let usersGroup: String
  let rolesGroup: String
  let licensesGroup: String
  let batchesGroup: String
  let recordsGroup: String
  let uploadsGroup: String
  let plansGroup: String
  let operationsGroup: String
  let activityGroup: String
  let catalogGroup: String
  let staffGroup: String
  let tokensGroup: String
  let applicationsGroup: String
  let webhooksGroup: String
}
