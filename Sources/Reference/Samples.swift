import Wire

/// What stands in examples: invented people at an invented customer.
enum Samples {
  static let id = "01a0c450-6c00-7af1-ae84-379630af89ee"
  static let customer = "7a41c0de-0d5b-4a0e-9c5e-2f7f0a1b2c3d"
  static let user = "2c9a1f36-5a44-4d0f-9a6f-6d1b7c0e8a11"
  static let product = "f8a1db68-be16-40ed-86d5-cb42ce701560"
  static let plan = "70d33638-9c74-4d01-bfd3-562de28bd4ba"
  static let time = "2026-11-21T09:30:00Z"

  /// Members that an example is better without: those of other states than the usual one.
  static let left: Set<String> = [
    "CustomerUser.passwordProfile", "CustomerUser.softDeletionTime", "deletedAt", "disabledAt",
    "revokedAt", "previous", "offSince", "offWhy", "earlierSecretUntil", "flaw", "publisher",
    "UserAnswer.restorable", "userCredentials", "passwords", "BatchRow.error", "nextAt",
    "LedgerEntryAnswer.before",
  ]

  /// By the member's name, or by shape and name where that alone is not enough.
  static let ofMember: [String: JSONValue] = [
    "customer": .string(customer), "customers": .string(customer), "customerId": .string(customer),
    "tenantId": .string(customer), "CustomerResource.id": .string(customer),
    "CustomerAnswer.id": .string(customer), "CustomerSummaryAnswer.id": .string(customer),
    "user": .string(user), "users[]": .string(user), "userId": .string(user),
    "UserAnswer.id": .string(user), "DeletedUserAnswer.id": .string(user),
    "CustomerUser.id": .string(user), "UserMember.id": .string(user),
    "product": .string(product), "skuId": .string(product), "ProductAnswer.id": .string(product),
    "ProductSku.id": .string(product), "SkuServicePlan.id": .string(plan),
    "disabledPlans[]": .string(plan), "excludedPlans[]": .string(plan),
    "displayName": "Mira Osei", "firstName": "Mira", "lastName": "Osei",
    "signInName": "mira.osei@alder.example", "userPrincipalName": "mira.osei@alder.example",
    "location": "SE", "usageLocation": "SE", "country": "SE", "companyName": "Alder Dairy",
    "customerName": "Alder Dairy", "domain": "alder.example", "domains[]": "alder.example",
    "CustomerAnswer.name": "Alder Dairy", "CustomerSummaryAnswer.name": "Alder Dairy",
    "ProductAnswer.name": "Chart Studio", "ProductSku.name": "Chart Studio",
    "skuPartNumber": "CHART_PRO", "ProductAnswer.code": "CHART_PRO", "code": "no-seat",
    "DirectoryRole.name": "Helpdesk Administrator", "VerifiedDomain.name": "alder.example",
    "actor": "Ada Admin", "madeBy": "Ada Admin", "appliedBy": "Ada Admin",
    "StaffAnswer.name": "Ada Admin", "MeAnswer.name": "Ada Admin",
    "StaffAnswer.email":
      "ada@partner.example",
    "RegistrationAnswer.name": "Importer", "RegistrationSummaryAnswer.name": "Importer",
    "ConsentAnswer.name": "Ada Admin", "redirects[]": "https://app.example/back",
    "isPublic": false, "active": true,
    "WebhookAnswer.name": "Desk", "address": "https://desk.example/hook",
    "TokenAnswer.name": "Nightly import", "NewTokenAnswer.name": "Nightly import",
    "token": "tnt_…", "secret": "tnw_…", "key": "…", "packKey": "…", "password": "Kx7!plume",
    "link": "/join/tnl_…", "next": "01a0c4506c00…", "status": 200,
    "after": ["displayName": "Mira Osei"], "before": ["displayName": "Mira Ek"],
    "etag": "\"3\"", "objectType": "CustomerUser", "uri": "/customers/…/users?size=100",
    "method": "GET", "headers": [], "continuationToken": "q1w2e3", "failed": false,
    "isDefault": true,
    "serviceName": "CHARTS_P2", "capabilityStatus": "Enabled", "targetType": "User",
    "licenseGroupId": "group1", "licensesToRemove[]": .string(product), "licenseWarnings": [],
    "failedCount": 0, "catalogUnknown": 0,
  ]
}
