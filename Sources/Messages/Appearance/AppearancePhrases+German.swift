extension AppearancePhrases {
  static let german = AppearancePhrases(
    title: "Darstellung",
    subtitle: "Wird in diesem Browser gespeichert, nur für Sie.",
    theme: "Design",
    asSystem: "Wie das System",
    light: "Hell",
    dark: "Dunkel",
    contrast: "Kontrast",
    normal: "Normal",
    high: "Hoch",
    density: "Dichte",
    compact: "Kompakt",
    usual: "Üblich",
    roomy: "Großzügig",
    densityHint: "Wie eng Zeilen und Schaltflächen stehen.")
}
