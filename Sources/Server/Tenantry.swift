import CLI
import Glibc

/// The one executable: what runs on the server's own machine, and the commands that speak to one.
@main
struct Tenantry {
  static func main() async {
    exit(await Entry.run(Array(CommandLine.arguments.dropFirst())))
  }
}
