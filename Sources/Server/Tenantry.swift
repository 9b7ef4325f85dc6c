import CLI
import Glibc

/// The one executable: what runs on the server's own machine, and the commands that speak to one.
@main
struct Tenantry {
  static func main() async {
    // A thread of Dispatch that may not raise its own priority, as no service may, would say so on
    // standard error each time.
    setenv("LIBDISPATCH_LOG", "NO", 0)
    exit(await Entry.run(Array(CommandLine.arguments.dropFirst())))
  }
}
