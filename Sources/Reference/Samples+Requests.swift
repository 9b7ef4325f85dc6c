import PartnerAPI
import Wire

extension Samples {
  private static let grant: JSONValue = [
    "product": "CHART_PRO", "disabledPlans": [.string(plan)],
  ]

  static let requests: [String: JSONValue] = [
    Problem.name: [
      "type": "urn:tenantry:problem:invalid", "title": "Some fields are not right", "status": 422,
      "code": "invalid", "detail": "…", "instance": "…",
      "errors": [
        ["pointer": "/users/3/email", "code": "foreign-domain", "detail": "…"]
      ],
    ],
    "CreationRequest": [
      "kind": "create",
      "users": [
        [
          "displayName": "Mira Osei", "email": "mira.osei@alder.example", "firstName": "Mira",
          "lastName": "Osei", "location": "SE",
        ]
      ],
      "licenses": [grant],
    ],
    "UploadCreationRequest": [
      "kind": "create", "upload": .string(id), "location": "SE", "licenses": [grant],
      "skipFlawedRows": true,
    ],
    "UpdateRequest": [
      "kind": "update", "users": [.string(user)],
      "change": ["lastName": "Ek", "location": .null],
    ],
    "RolesRequest": [
      "kind": "set-roles", "users": [.string(user)], "roles": ["password-admin"],
    ],
    "LicensesRequest": [
      "kind": "change-licenses", "matching": ["has": "CHART_BASIC", "location": "SE"],
      "assign": [grant], "revoke": ["CHART_BASIC"],
    ],
    "SelectionRequest": ["kind": "delete", "users": [.string(user)]],
    "RestorationRequest": [
      "kind": "restore", "users": [.string(user)],
      "renaming": .object([.init(user, "mira.osei2@alder.example")]),
    ],
    "QuantityRequest": ["kind": "change-quantity", "product": "CHART_PRO", "quantity": 40],
    "ApplicationRequest": ["goAhead": true],
    "PackDownloadRequest": ["key": "…"],
    "StaffRequest": [
      "name": "Bo Berg", "email": "bo@partner.example", "roles": ["HA"],
      "customers": [.string(customer)],
    ],
    "StaffChangeRequest": ["roles": ["AA"]],
    "TokenRequest": ["name": "Nightly import", "days": 90],
    "CustomerRequest": [
      "name": "Alder Dairy", "domains": ["alder.example"], "defaultLocation": "SE",
    ],
    "RegistrationRequest": [
      "name": "Importer", "redirects": ["https://app.example/back"], "roles": ["HA"],
    ],
    "RegistrationChangeRequest": ["active": false],
    "ApplicationSecretRequest": ["days": 180],
    "WebhookRequest": [
      "name": "Desk", "address": "https://desk.example/hook",
      "kinds": ["user.created", "user.deleted"],
    ],
    "WebhookChangeRequest": ["active": true, "catchUp": true],
    "ReplayRequest": ["since": .string(time)],
  ]

  static let partnerRequests: [String: JSONValue] = [
    ErrorAnswer.name: [
      "code": 60002, "description": "No user has this id.", "data": [], "source": "PartnerFD",
    ],
    "CustomerUserRequest": person,
    "LicenseUpdate": [
      "licensesToAssign": [["skuId": .string(product), "excludedPlans": [.string(plan)]]],
      "licensesToRemove": ["efccb6f7-5641-4e0e-bd10-b4976e1bf68e"],
    ],
    "UserMemberRequest": [
      "id": .string(user), "displayName": "Mira Osei",
      "userPrincipalName": "mira.osei@alder.example",
    ],
    "CustomerRequest": [
      "companyProfile": ["domain": "alder.example", "companyName": "Alder Dairy"],
      "billingProfile": ["defaultAddress": ["country": "SE"]],
    ],
    "UserBatch": ["items": [person]],
    "LicenseBatch": [
      "items": [
        ["userId": .string(user), "licensesToAssign": [["skuId": .string(product)]]]
      ]
    ],
    "VerifiedDomainRequest": [
      "verifiedDomainName": "birch.example",
      "domain": ["name": "birch.example", "authenticationType": "Managed"],
    ],
  ]

  private static let person: JSONValue = [
    "userPrincipalName": "mira.osei@alder.example", "displayName": "Mira Osei",
    "firstName": "Mira", "lastName": "Osei", "usageLocation": "SE",
    "passwordProfile": ["password": "Kx7!plume", "forceChangePassword": true],
  ]
}
