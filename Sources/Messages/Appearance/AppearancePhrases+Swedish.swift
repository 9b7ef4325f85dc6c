extension AppearancePhrases {
  static let swedish = AppearancePhrases(
    title: "Utseende",
    subtitle: "Sparas i den här webbläsaren, bara för dig.",
    theme: "Tema",
    asSystem: "Som systemet",
    light: "Ljust",
    dark: "Mörkt",
    contrast: "Kontrast",
    normal: "Normal",
    high: "Hög",
    density: "Täthet",
    compact: "Kompakt",
    usual: "Vanlig",
    roomy: "Luftig",
    densityHint: "Hur tätt rader och knappar står.")
}
