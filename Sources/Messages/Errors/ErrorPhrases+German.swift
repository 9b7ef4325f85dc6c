extension ErrorPhrases {
  static let german = ErrorPhrases(
    notFoundTitle: "Hier ist nichts",
    notFoundText: "Die Seite gibt es nicht, oder sie ist nicht für Sie bestimmt.",
    deniedTitle: "Dazu fehlt Ihnen die Berechtigung",
    deniedText: { right, roles in
      "Dazu braucht es das Recht „\(right)“, das zur Rolle \(Language.german.choice(roles)) gehört. Ein globaler Administrator kann Ihnen eine Rolle geben."
    },
    faultTitle: "Bei uns ist etwas schiefgegangen",
    faultText: { request in
      "Nichts wurde halb geändert. Bitte versuchen Sie es noch einmal; geschieht es wieder, nennen Sie Ihrem Administrator diese Nummer: \(request)"
    },
    staleTitle: "Dieses Formular gilt nicht mehr",
    staleText:
      "Es wurde für eine andere Sitzung erstellt. Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal.",
    tooLargeTitle: "Das ist zu viel auf einmal",
    tooLargeText: "Das gesendete Formular ist größer als erlaubt.",
    badRequestTitle: "Die Anfrage konnte nicht gelesen werden",
    badRequestText: "Gehen Sie zurück und versuchen Sie es erneut.",
    busyTitle: "Zurzeit ausgelastet",
    busyText:
      "Von dieser Maschine wird mehr verlangt, als sie gleichzeitig leisten kann. Versuchen Sie es gleich noch einmal."
  )
}
