import ArgumentParser
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-C and `kill`: the run ends where it is safe, and what was begun is taken away again.
///
/// A thread of its own waits for the signals; a second one ends the program at once.
final class Interruption: Sendable {
  private let signal = Atomic<Int32>(0)

  init() {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, SIGINT)
    unsafe sigaddset(&set, SIGTERM)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    wait(for: set)
  }

  /// The exit code of a run that a signal has stopped; nil if none came.
  var exitCode: Int32? {
    let number = signal.load(ordering: .relaxed)
    return number == 0 ? nil : 128 + number
  }

  /// Throws if a signal came.
  func check() throws {
    if let exitCode { throw ExitCode(exitCode) }
  }

  private func wait(for set: sigset_t) {
    let thread = Thread {
      var set = set
      var number: Int32 = 0
      while unsafe sigwait(&set, &number) == 0 {
        if self.signal.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
      }
    }
    thread.start()
  }
}
