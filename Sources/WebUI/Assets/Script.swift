import HTTP

/// The modules that pages load, as they stand in their files.
///
/// All of them share one version in their path, since they import each other by relative names.
struct Script: Sendable {
  let name: String
  let bytes: [UInt8]

  private static let all = [
    Script(name: "main.js", bytes: PackageResources.main_js),
    Script(name: "copying.js", bytes: PackageResources.copying_js),
    Script(name: "corrections.js", bytes: PackageResources.corrections_js),
    Script(name: "dialogs.js", bytes: PackageResources.dialogs_js),
    Script(name: "grid.js", bytes: PackageResources.grid_js),
    Script(name: "jobs.js", bytes: PackageResources.jobs_js),
    Script(name: "keep-up.js", bytes: PackageResources.keep_up_js),
    Script(name: "secrets.js", bytes: PackageResources.secrets_js),
    Script(name: "licenses.js", bytes: PackageResources.licenses_js),
    Script(name: "live.js", bytes: PackageResources.live_js),
    Script(name: "palette.js", bytes: PackageResources.palette_js),
    Script(name: "progress.js", bytes: PackageResources.progress_js),
    Script(name: "passwords.js", bytes: PackageResources.passwords_js),
    Script(name: "reference.js", bytes: PackageResources.reference_js),
    Script(name: "shortcuts.js", bytes: PackageResources.shortcuts_js),
    Script(name: "people.js", bytes: PackageResources.people_js),
    Script(name: "wizard.js", bytes: PackageResources.wizard_js),
    Script(name: "uploads.js", bytes: PackageResources.uploads_js),
  ]

  private static let version = ETag(of: all.flatMap(\.bytes))

  /// The one that pages name; it imports the others.
  static let main = PageRoute.script(version: version.opaque, name: "main.js")

  /// - Returns: Nil for a name, or a version, that is not of these.
  static func response(version: String, named name: String, to request: Request) -> Response? {
    guard version == Self.version.opaque, let script = all.first(where: { $0.name == name }) else {
      return nil
    }
    var response = Response.bytes(script.bytes, type: "text/javascript; charset=utf-8")
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response.tagged(ETag(of: script.bytes), for: request)
  }
}
