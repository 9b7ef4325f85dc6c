import Glibc

/// Turns the bytes of a file into UTF-8, whatever they were written in.
///
/// A byte-order mark decides; without one UTF-16 shows by its zeros. A file that began as ASCII is
/// UTF-8 or Windows-1252 by its first other byte, however late that comes: a German spreadsheet may
/// have its first umlaut in row 4,711.
package struct TextDecoder {
  package enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
  }

  /// Bytes that are no text in the file's encoding.
  package struct Undecodable: Error, Equatable {}

  private enum Stage {
    case beginning
    case ascii
    case utf8
    case converting(Converter)
  }

  private var stage = Stage.beginning
  private var rest: [UInt8] = []
  /// UTF-8 as long as nothing speaks against it.
  package private(set) var encoding = Encoding.utf8

  package init() {}

  /// Hands over what of the bytes is known to be text.
  package mutating func decode<Failure: Error>(
    _ bytes: [UInt8], atEnd: Bool = false,
    _ emit: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Result<Void, Undecodable> {
    let held = rest.isEmpty ? bytes : rest + bytes
    rest = []
    var used = 0
    if case .beginning = stage {
      guard held.count >= 4 || atEnd else {
        rest = held
        return .success(())
      }
      used = begin(held)
    }
    if case .ascii = stage {
      let plain = held[used...].firstIndex { $0 >= 0x80 } ?? held.count
      try Self.hand(held, used..<plain, emit)
      used = plain
      if used < held.count {
        guard let isUTF8 = UTF8Check.startsWell(held, at: used, atEnd: atEnd) else {
          rest = Array(held[used...])
          return .success(())
        }
        settle(isUTF8 ? .utf8 : .windows1252)
      }
    }
    return try decodeKnown(held, from: used, atEnd: atEnd, emit)
  }

  private mutating func decodeKnown<Failure: Error>(
    _ held: [UInt8], from start: Int, atEnd: Bool,
    _ emit: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Result<Void, Undecodable> {
    switch stage {
    case .beginning, .ascii: return .success(())
    case .utf8:
      let (valid, isBroken) = UTF8Check.validEnd(held, from: start)
      try Self.hand(held, start..<valid, emit)
      if isBroken || (atEnd && valid < held.count) { return .failure(Undecodable()) }
      rest = Array(held[valid...])
      return .success(())
    case .converting(let converter):
      let (text, used, isBroken) = converter.convert(held, from: start)
      try Self.hand(text, 0..<text.count, emit)
      if isBroken || (atEnd && used < held.count) { return .failure(Undecodable()) }
      rest = Array(held[used...])
      return .success(())
    }
  }

  private static func hand<Failure: Error>(
    _ bytes: [UInt8], _ range: Range<Int>,
    _ emit: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard !range.isEmpty else { return }
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      try emit(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  /// - Returns: How many bytes the mark takes.
  private mutating func begin(_ bytes: [UInt8]) -> Int {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      settle(.utf8)
      return 3
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      settle(.utf16LittleEndian)
      return 2
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      settle(.utf16BigEndian)
      return 2
    }
    if bytes.count >= 2, bytes[0] != 0, bytes[1] == 0 {
      settle(.utf16LittleEndian)
    } else if bytes.count >= 2, bytes[0] == 0, bytes[1] != 0 {
      settle(.utf16BigEndian)
    } else {
      stage = .ascii
    }
    return 0
  }

  private mutating func settle(_ encoding: Encoding) {
    self.encoding = encoding
    stage = encoding == .utf8 ? .utf8 : .converting(Converter(from: encoding))
  }
}

/// glibc's converter; closed when the last decoder that uses it is gone.
private final class Converter {
  private let handle: iconv_t?

  init(from encoding: TextDecoder.Encoding) {
    let name = encoding == .windows1252 ? "CP1252" : encoding.rawValue
    let opened = iconv_open("UTF-8", name)
    // The function's own mark of failure is a pointer of all ones.
    handle = opened == iconv_t(bitPattern: -1) ? nil : opened
  }

  deinit {
    if let handle { iconv_close(handle) }
  }

  /// - Returns: The text, how many bytes it was made of, and whether the next ones are no text.
  func convert(_ bytes: [UInt8], from start: Int) -> (text: [UInt8], used: Int, isBroken: Bool) {
    guard let handle else { return ([], start, true) }
    var text: [UInt8] = []
    var used = start
    var isBroken = false
    // UTF-16 grows by half at most, Windows-1252 threefold.
    let room = (bytes.count - start) * 3 + 16
    text = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      bytes.withUnsafeBufferPointer { input in
        guard let first = input.baseAddress, let out = output.baseAddress else { return }
        var from: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(
          mutating: first + start
        ).assumingMemoryBound(to: CChar.self)
        var left = bytes.count - start
        var to: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(out)
          .assumingMemoryBound(to: CChar.self)
        var free = room
        let status = iconv(handle, &from, &left, &to, &free)
        isBroken = status == -1 && errno == EILSEQ
        used = bytes.count - left
        count = room - free
      }
    }
    return (text, used, isBroken)
  }
}
