package import Domain

extension Phrases {
  /// Why a mail did not go out: one sentence.
  package func explain(_ flaw: MailFlaw) -> String {
    switch flaw {
    case .unreachable: credentials.unreachable
    case .timedOut: credentials.timedOut
    case .notTrusted: credentials.notTrusted
    case .signInRefused: credentials.signInRefused
    case .refusedForNow: credentials.refusedForNow
    case .refused: credentials.refused
    case .broken: credentials.broken
    }
  }
}
