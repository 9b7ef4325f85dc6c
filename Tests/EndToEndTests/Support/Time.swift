import SQL

/// Lets time pass, blocking. Only for tests that need a moment nobody can foresee; no test may rely
/// on something having happened meanwhile.
func pass(milliseconds: Int) {
  let never: Void? = Guarded(()).wait(before: Instant.now().adding(milliseconds: milliseconds)) {
    _ in nil
  }
  _ = never
}
