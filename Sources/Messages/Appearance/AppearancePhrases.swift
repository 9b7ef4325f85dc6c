/// The choice of theme, contrast and density.
package struct AppearancePhrases: Sendable {
  package let title: String
  package let subtitle: String
  package let theme: String
  package let asSystem: String
  package let light: String
  package let dark: String
  package let contrast: String
  package let normal: String
  package let high: String
  package let density: String
  package let compact: String
  package let usual: String
  package let roomy: String
  package let densityHint: String
}
