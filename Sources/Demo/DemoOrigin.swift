package import Domain

/// Names of one part of the world.
package struct DemoOrigin: Decodable, Sendable {
  package let location: Location
  /// The language of ours that people from there most likely read: en, nl, de or sv.
  package let language: String
  /// At least 24, each once; may hold spaces, hyphens and apostrophes.
  package let given: [String]
  /// At least 24, each once. A given name, a space and a family name fit a display name.
  package let family: [String]
}

struct NamesFile: Decodable {
  let origins: [DemoOrigin]
}
