extension ErrorPhrases {
  static let english = ErrorPhrases(
    notFoundTitle: "There is nothing here",
    notFoundText: "The page does not exist, or it is not yours to see.",
    deniedTitle: "You may not do this",
    deniedText: { right, roles in
      "It needs the right “\(right)”, which comes with the role \(Language.english.choice(roles)). A global admin can give you a role."
    },
    faultTitle: "Something broke on our side",
    faultText: { request in
      "Nothing was changed halfway. Please try again; if it happens again, give your administrator this number: \(request)"
    },
    staleTitle: "This form is no longer valid",
    staleText:
      "It was made for another session. Go back, load the page again and send the form once more.",
    tooLargeTitle: "That is too much at once",
    tooLargeText: "The form that was sent is larger than it may be.",
    badRequestTitle: "The request could not be read",
    badRequestText: "Go back and try again.",
    busyTitle: "Busy at the moment",
    busyText: "More is being asked of this machine than it can do at once. Try again in a moment.")
}
