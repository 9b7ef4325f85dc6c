extension DeveloperPhrases {
  static let english = DeveloperPhrases(
    title: "For developers",
    subtitle: "Two APIs with the same rights, rules and log as the portal.",
    start: "Getting started",
    houseTitle: "The house’s API",
    houseText: """
      Everything that the portal can do. A change is a plan that can be looked at before \
      it is applied.
      """,
    partnerTitle: "Partner Center’s API",
    partnerText: """
      For scripts and SDKs that were written for Partner Center: they need nothing but \
      another base address.
      """,
    baseAddress: "Base address",
    description: "OpenAPI 3.1",
    descriptionText: "The same for programs",
    chapters: "Endpoints by subject",
    endpoints: "Endpoints",
    endpointCount: { n in
      n == 1 ? "1 endpoint" : "\(Language.english.number(n)) endpoints"
    },
    filter: "Filter endpoints",
    nothingFits: "No endpoint fits.",
    tokenTitle: "Getting a token",
    tokenText: """
      Every request carries a token. One that you make for yourself has your rights and \
      shows up in the log under your name.
      """,
    tokenHere: "Make a token in the portal",
    tokenCommand: "With the command line",
    firstRequest: "A first request",
    applicationTitle: "Applications",
    applicationText: """
      A program of its own gets tokens with OAuth 2.0: as itself with a secret, or for a \
      person who allows it (authorization code with PKCE).
      """,
    manageApplications: "Manage applications",
    authorizeAddress: "Where people allow it",
    tokenAddress: "Where tokens are fetched",
    discoveryAddress: "Discovery document",
    keysAddress: "Public keys",
    sameTitle: "The same everywhere",
    topic: "Subject",
    limits: "Rate",
    houseLimits: "No fixed limit. When the server is full, it answers 503 with Retry-After.",
    partnerLimits: { n in
      "\(Language.english.number(n)) requests a minute for each program; beyond that 429 with Retry-After."
    },
    partnerNoLimit: "No limit is set in this house.",
    again: "The same request again",
    houseAgain: """
      POST with an Idempotency-Key: within a day the same key gets the same answer and \
      does nothing twice.
      """,
    partnerAgain:
      "A change with an MS-RequestId is made once a day for each id, and answered alike.",
    paging: "Pages",
    housePaging: "size from 1 to 200, and cursor with the next or previous of another page.",
    partnerPaging: """
      size up to 500, then the link next with its headers, or seekOperation with MS- \
      ContinuationToken.
      """,
    languages: "Language of texts",
    houseLanguages: "Accept-Language: en, nl, de or sv.",
    partnerLanguages: "X-Locale: en, nl, de or sv.",
    errors: "Errors",
    errorsText: """
      What an error means. Programs go by the number or code, which never changes; the \
      text is for people.
      """,
    houseErrors: "Problems by RFC 9457, with a code.",
    partnerErrors: "A number, a description and, where it helps, data.",
    code: "Code",
    meaning: "Meaning",
    oursFrom: { n in
      "Numbers from \(n) on are ours, where Partner Center publishes none."
    },
    alwaysErrors: "May come from every endpoint",
    events: "Webhook events",
    eventsText: """
      What is sent to webhooks: every change as it stands in the log, signed and in order.
      """,
    eventType: "Type",
    eventWord: "Partner Center’s word",
    payload: "What arrives",
    payloadText: """
      One request holds the events of one customer, in the order of its log. The headers \
      carry the signature.
      """,
    signatureTitle: "Checking the signature",
    signatureText: """
      HMAC-SHA256 over the timestamp, a dot and the body as it came, in hexadecimal. One \
      v1 that fits is enough; refuse what is older than five minutes.
      """,
    answerText: """
      Answer 200 to 299 within 15 seconds. Anything else is sent again for three days; 410 \
      switches the webhook off.
      """,
    ours: "Ours",
    oursText: "Beyond what Partner Center has.",
    needsNothing: "Needs no token.",
    needsStaff: "Any token of a person or an application will do.",
    needsRight: { text in
      "Needs the right “\(text)”."
    },
    needsPlanRight: "Needs the right to do what the plan does.",
    needsPerson:
      "Needs a person’s token (app + user); an application’s own is refused with 900329.",
    needsAny: "Any token will do, an application’s own too.",
    parameters: "Parameters",
    place: "Where",
    inPath: "path",
    inQuery: "query",
    inHeader: "header",
    kind: "Type",
    note: "Meaning",
    required: "required",
    text: "text",
    wholeNumber: "whole number",
    number: "number",
    yesNo: "true or false",
    object: "object",
    texts: "object of texts",
    orNull: "or null",
    listOf: { text in
      "list of \(text)"
    },
    oneOf: "One of",
    atMost: { n in
      n == 1 ? "at most 1 character" : "at most \(Language.english.number(n)) characters"
    },
    between: { least, most in
      "\(Language.english.number(least)) to \(Language.english.number(most))"
    },
    body: "Body",
    bodyOptional: "The body may be left out.",
    bodyOneOf: "One of these shapes:",
    bodyStream: { text in
      "A file of the type \(text)."
    },
    anyObject: "A JSON object.",
    listOfTexts: "A JSON list of texts.",
    answers: "Answers",
    status: "Status",
    refusals: "Refused with",
    shapes: "Shapes",
    shapesText: "What stands in bodies and answers. Members without “required” may be absent.",
    member: "Member",
    exampleOf: { text in
      "Example: \(text)"
    },
    request: "Request",
    copyRequest: { text in
      "Copy the request: \(text)"
    },
    linkHere: { text in
      "Link to \(text)"
    },
    generalGroup: "General",
    customersGroup: "Customers",
    usersGroup: "Users",
    rolesGroup: "Roles",
    licensesGroup: "Licenses",
    batchesGroup: "Batches",
    recordsGroup: "Audit records",
    uploadsGroup: "Uploads",
    plansGroup: "Plans",
    operationsGroup: "Operations",
    activityGroup: "Activity log",
    catalogGroup: "Catalog",
    staffGroup: "Staff",
    tokensGroup: "Tokens",
    applicationsGroup: "Applications",
    webhooksGroup: "Webhooks")
}
