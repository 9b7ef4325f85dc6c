extension AppearancePhrases {
  static let dutch = AppearancePhrases(
    title: "Weergave",
    subtitle: "Wordt in deze browser bewaard, alleen voor u.",
    theme: "Thema",
    asSystem: "Zoals het systeem",
    light: "Licht",
    dark: "Donker",
    contrast: "Contrast",
    normal: "Normaal",
    high: "Hoog",
    density: "Dichtheid",
    compact: "Compact",
    usual: "Gewoon",
    roomy: "Ruim",
    densityHint: "Hoe dicht rijen en knoppen op elkaar staan.")
}
