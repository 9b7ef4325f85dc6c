import Glibc

/// What the kernel knows of this process. Read when somebody looks; a value that cannot be read is
/// left out.
enum ProcessMetrics {
  static func read() -> [Family] {
    [
      family("process_resident_memory_bytes", "Resident memory.", residentBytes()),
      family("process_open_fds", "Open file descriptors.", openDescriptors()),
      family("process_start_time_seconds", "Start of the process, since 1970.", startTime()),
      family(
        "process_cpu_seconds_total", "Processor time used.", kind: "counter", processorSeconds()),
    ].compactMap(\.self)
  }

  private static func family(
    _ name: String, _ help: String, kind: String = "gauge", _ value: Double?
  ) -> Family? {
    value.map { value in
      Family(name: name, help: help, kind: kind, series: [("", .reading { value })])
    }
  }

  /// The second number of `statm`, in pages (proc(5)).
  static func residentBytes() -> Double? {
    guard let text = contents("/proc/self/statm") else { return nil }
    let numbers = text.split(separator: " ")
    guard numbers.count > 1, let pages = Double(numbers[1]) else { return nil }
    return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
  }

  private static func openDescriptors() -> Double? {
    guard let folder = opendir("/proc/self/fd") else { return nil }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    // Two are the dot entries, one is the folder that is being read.
    return Double(max(0, count - 3))
  }

  /// Field 22 of `stat` counts ticks since the machine's start, which is `btime` (proc(5)).
  private static func startTime() -> Double? {
    guard let own = contents("/proc/self/stat"), let all = contents("/proc/stat"),
      let name = own.lastIndex(of: ")"),
      let boot = all.split(separator: "\n").first(where: { $0.hasPrefix("btime ") })
    else { return nil }
    let fields = own[name...].split(separator: " ")
    guard fields.count > 20, let ticks = Double(fields[20]), let start = Double(boot.dropFirst(6))
    else { return nil }
    return start + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  private static func processorSeconds() -> Double? {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return nil }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func contents(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
