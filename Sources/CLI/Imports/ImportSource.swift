import Domain
import Glibc
import Imports
import Messages

/// A file that was recognized, and what became of its rows.
final class ImportSource {
  let recognition: Recognition
  /// As somebody reads it: the last part of the path.
  let name: String
  let path: String
  var tally = ImportTally()
  private let file: OpenFile
  private let texts: ImportTexts

  /// Reads no further than the first line.
  ///
  /// - Throws: `file` with what is the matter.
  init(path: String, as kind: ExportKind?, texts: ImportTexts, say: CLIPhrases) throws {
    self.path = path
    self.texts = texts
    file = try OpenFile(path: path, say: say)
    name = file.name
    let headers = try Self.header(of: file, texts)
    do throws(RecognitionFlaw) {
      recognition = try ExportRecognizer.recognize(headers, as: kind)
    } catch {
      throw CLIFailure.file(texts.flaw(error, of: file.name))
    }
  }

  var kind: ExportKind { recognition.kind }
  var headers: [String] { recognition.columns.map(\.header) }

  func has(_ field: ImportField) -> Bool { recognition.place(of: field) != nil }

  /// Every row of the file, from its beginning.
  func rows(_ take: (ExportReading.Row) throws -> Void) throws {
    try Self.read(file, texts) { piece in
      if case .row(let row) = piece { try take(row) }
      return true
    }
  }

  private static func header(of file: OpenFile, _ texts: ImportTexts) throws -> [String] {
    var header: [String] = []
    try read(file, texts) { piece in
      guard case .header(let cells) = piece else { return false }
      header = cells
      return false
    }
    return header
  }

  /// - Parameter take: False ends the reading.
  private static func read(
    _ file: OpenFile, _ texts: ImportTexts, _ take: (ExportReading.Piece) throws -> Bool
  ) throws {
    var reading = ExportReading()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var pieces: [ExportReading.Piece] = []
    guard lseek(file.descriptor, 0, SEEK_SET) == 0 else { throw unreadable(file, 1, texts) }
    var isOver = false
    while !isOver {
      let count = Glibc.read(file.descriptor, &buffer, buffer.count)
      guard count >= 0 else { throw unreadable(file, 1, texts) }
      isOver = count == 0
      do throws(ExportReading.Undecodable) {
        try reading.feed(Array(buffer[..<count]), atEnd: isOver) { pieces.append($0) }
      } catch {
        throw unreadable(file, error.line, texts)
      }
      for piece in pieces where try !take(piece) { return }
      pieces.removeAll(keepingCapacity: true)
    }
  }

  private static func unreadable(
    _ file: OpenFile, _ line: Int, _ texts: ImportTexts
  ) -> CLIFailure {
    .file(texts.imports.undecodable(file.name, line))
  }
}
