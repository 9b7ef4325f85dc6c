import Testing

/// The real program over real sockets. One test at a time: each has processes of its own, and two
/// cores.
@Suite(.serialized) enum EndToEnd {}
