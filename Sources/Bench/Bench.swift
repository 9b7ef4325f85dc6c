/// Prints our figures as ratios to a yardstick that is measured in the same run.
@main
struct Bench {
  static func main() async {
    await Figures.run(named: Array(CommandLine.arguments.dropFirst()))
  }
}
