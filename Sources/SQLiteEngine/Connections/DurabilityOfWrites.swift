/// What a committed transaction survives.
package enum DurabilityOfWrites: Sendable {
  /// The loss of power: the disk has said that it holds the bytes.
  case powerLoss
  /// The end of the process, not that of the machine. For tests and trials.
  case processEnd

  var setting: String {
    switch self {
    case .powerLoss: "FULL"
    case .processEnd: "OFF"
    }
  }
}
