extension AppearancePhrases {
  static let english = AppearancePhrases(
    title: "Appearance",
    subtitle: "Kept in this browser, for you alone.",
    theme: "Theme",
    asSystem: "As the system",
    light: "Light",
    dark: "Dark",
    contrast: "Contrast",
    normal: "Normal",
    high: "High",
    density: "Density",
    compact: "Compact",
    usual: "Usual",
    roomy: "Roomy",
    densityHint: "How close rows and controls stand.")
}
