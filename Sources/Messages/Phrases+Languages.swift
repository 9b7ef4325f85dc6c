extension Phrases {
  static let english = Phrases(
    language: .english, frame: .english, desk: .english, appearance: .english, errors: .english,
    signIn: .english,
    credentials: .english, letters: .english,
    home: .english, customers: .english, account: .english,
    users: .english, grid: .english, people: .english, licenses: .english, plans: .english,
    operations: .english,
    uploads: .english,
    corrections: .english, bulk: .english,
    ledger: .english, staff: .english, me: .english, own: .english, profile: .english,
    activity: .english,
    webhooks: .english, applications: .english, developers: .english, imports: .english,
    causes: .english,
    flaws: .english,
    problems: .english)
  static let dutch = Phrases(
    language: .dutch, frame: .dutch, desk: .dutch, appearance: .dutch, errors: .dutch,
    signIn: .dutch,
    credentials: .dutch, letters: .dutch,
    home: .dutch, customers: .dutch, account: .dutch,
    users: .dutch, grid: .dutch, people: .dutch, licenses: .dutch, plans: .dutch,
    operations: .dutch,
    uploads: .dutch,
    corrections: .dutch, bulk: .dutch,
    ledger: .dutch, staff: .dutch, me: .dutch, own: .dutch, profile: .dutch, activity: .dutch,
    webhooks: .dutch, applications: .dutch, developers: .dutch, imports: .dutch,
    causes: .dutch, flaws: .dutch, problems: .dutch)
  static let german = Phrases(
    language: .german, frame: .german, desk: .german, appearance: .german, errors: .german,
    signIn: .german,
    credentials: .german, letters: .german,
    home: .german, customers: .german, account: .german,
    users: .german, grid: .german, people: .german, licenses: .german, plans: .german,
    operations: .german,
    uploads: .german,
    corrections: .german, bulk: .german,
    ledger: .german, staff: .german, me: .german, own: .german, profile: .german, activity: .german,
    webhooks: .german, applications: .german, developers: .german, imports: .german,
    causes: .german, flaws: .german, problems: .german
  )
  static let swedish = Phrases(
    language: .swedish, frame: .swedish, desk: .swedish, appearance: .swedish, errors: .swedish,
    signIn: .swedish,
    credentials: .swedish, letters: .swedish,
    home: .swedish, customers: .swedish, account: .swedish,
    users: .swedish, grid: .swedish, people: .swedish, licenses: .swedish, plans: .swedish,
    operations: .swedish,
    uploads: .swedish,
    corrections: .swedish, bulk: .swedish,
    ledger: .swedish, staff: .swedish, me: .swedish, own: .swedish, profile: .swedish,
    activity: .swedish,
    webhooks: .swedish, applications: .swedish, developers: .swedish, imports: .swedish,
    causes: .swedish,
    flaws: .swedish,
    problems: .swedish)
}
