/// Where something stands in bytes of which more may follow.
struct ByteSearch: Equatable {
  let isFound: Bool
  /// Where it begins; when not found, the first place where it could begin once more bytes follow.
  let position: Int
}

extension [UInt8] {
  func find(_ needle: [UInt8]) -> ByteSearch {
    guard let first = needle.first else { return ByteSearch(isFound: true, position: 0) }
    var index = 0
    while let next = self[index...].firstIndex(of: first) {
      let length = Swift.min(needle.count, count - next)
      if self[next..<next + length].elementsEqual(needle[..<length]) {
        return ByteSearch(isFound: length == needle.count, position: next)
      }
      index = next + 1
    }
    return ByteSearch(isFound: false, position: count)
  }
}
