extension MePhrases {
  static let english = MePhrases(
    title: "Your licenses",
    signInHint: "With a new account, use the temporary password that you were given.",
    wrong: "The sign-in name or the password is not right.",
    chooseTitle: "Choose your own password",
    chooseText: "The temporary password was only for the first time.",
    current: "Current password",
    choose: "Use this password",
    wrongCurrent: "The current password is not right.",
    sameAsOld: Explanation(
      "The new password is the old one.",
      mend: "Choose another."),
    changePassword: "Change password",
    account: "Your account",
    organization: "Organization",
    noLicenses: "You have no licenses yet. Ask whoever looks after your account.")
}
