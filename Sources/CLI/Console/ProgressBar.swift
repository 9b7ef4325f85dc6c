/// One line that shows how far something has come, how fast it goes and how long it will take.
struct ProgressBar {
  private let startedAt: Double
  private let startedWith: Int
  private let say: CLIPhrases

  /// - Parameters:
  ///   - seconds: The time at the start.
  ///   - done: What was done before that.
  init(at seconds: Double, done: Int, say: CLIPhrases) {
    startedAt = seconds
    startedWith = done
    self.say = say
  }

  func text(done: Int, of total: Int, at seconds: Double, width: Int) -> String {
    let share = total > 0 ? Double(min(done, total)) / Double(total) : 1
    let elapsed = seconds - startedAt
    let rate = elapsed > 0.2 ? Double(done - startedWith) / elapsed : 0
    var tail = " \(Int(share * 100)) %  " + say.countOf(done, total)
    if rate > 0 {
      tail += "  " + say.perSecond(Int(rate))
      tail += "  " + say.timeLeft(Self.clock(Int(Double(total - done) / rate)))
    }
    let room = max(5, min(40, width - TextWidth.of(tail) - 3))
    let filled = Int(Double(room) * share)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    return TextWidth.fitted(bar + tail, to: max(10, width - 1))
  }

  /// Minutes and seconds: 1:05.
  static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
