import Testing

/// Everything that talks to a real server. One at a time: some look at the memory of the process.
@Suite(.serialized) struct ServerTests {}
