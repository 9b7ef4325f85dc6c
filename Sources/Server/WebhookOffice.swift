import Domain
import HTTPSending
import Operations
import SQL

/// How requests to webhooks leave this server.
enum WebhookOffice {
  /// Requests that the runner has under way, and threads for them and for tests that people ask for.
  static let lines = 8
  static let threads = 10

  /// - Parameter pool: Threads that may block: each request holds one until it is answered.
  static func sender(_ options: ServerOptions, on pool: BlockingPool) -> WebhookSender {
    let poster = Poster(rule: NetworkRule(allowsPrivate: options.webhooksReachPrivate))
    return WebhookSender { post in
      await withTaskExecutorPreference(pool) { send(post, by: poster) }
    }
  }

  private static func send(_ post: WebhookPost, by poster: Poster) -> WebhookOutcome {
    do throws(PostTrouble) {
      let answer = try poster.post(post.body, to: post.address.text, fields: post.fields)
      return WebhookOutcome(
        status: answer.status, milliseconds: answer.milliseconds,
        answer: text(answer.beginning))
    } catch {
      return WebhookOutcome(
        status: nil, milliseconds: error.milliseconds, flaw: WebhookOutcome.Flaw(error.reason))
    }
  }

  /// What people can read of it, and no engine stumbles over.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).filter { sign in
      sign.isNewline || sign == "\t" || !String(sign).hasControlCharacter
    }
  }
}

extension WebhookOutcome.Flaw {
  fileprivate init(_ reason: PostTrouble.Reason) {
    switch reason {
    case .notFound: self = .notFound
    case .unreachable: self = .unreachable
    case .timedOut: self = .timedOut
    case .notTrusted: self = .notTrusted
    case .notAllowed: self = .notAllowed
    case .broken: self = .broken
    }
  }
}
