import Glibc

/// What gzip's own program makes of bytes; nil when it refuses them.
func gunzipped(_ bytes: [UInt8]) -> [UInt8]? {
  let path = socketPath() + ".gz"
  defer { unlink(path) }
  guard let file = fopen(path, "w") else { return nil }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
  guard let pipe = popen("gzip -dc \(path)", "r") else { return nil }
  var result: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
    result += buffer[..<count]
  }
  return pclose(pipe) == 0 ? result : nil
}
