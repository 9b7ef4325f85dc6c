import Glibc

/// Two milliseconds for others, where a test can only see that nothing more happens.
func briefPause() {
  poll(nil, 0, 2)
}
