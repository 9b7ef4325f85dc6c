import Glibc
import SQL

/// A folder of our own that holds one database.
enum TemporaryFolder {
  /// In memory where the system offers that, otherwise where temporary files belong.
  static func make() throws(Fault) -> String {
    let places = ["/dev/shm", getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"]
    for place in places {
      var template = Array("\(place)/tenantry-XXXXXX".utf8CString)
      if let made = mkdtemp(&template) { return String(cString: made) }
    }
    throw PrivateFile.failure("create")
  }

  /// Removes the database and what lies beside it.
  static func remove(_ folder: String) {
    for ending in ["", "-wal", "-shm"] { PrivateFile.remove(folder + "/tenantry.sqlite" + ending) }
    rmdir(folder)
  }
}
