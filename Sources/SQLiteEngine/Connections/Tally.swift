/// What a connection did, collected by the engine when the connection is handed back.
struct Tally {
  var busy = 0
  var interrupted = 0
}
