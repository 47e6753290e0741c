import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output: where everything goes that was asked for.
enum Results {
  static func write(_ text: String) throws(WriteError) {
    var output = FileSink.standardOutput()
    try output.write(Array(text.utf8).span)
  }
}

/// A pipe that nobody reads any more, as after `| head`.
enum ClosedPipe {
  /// Makes it an error of the write, which ends the run quietly, instead of a signal.
  static func becomesAnError() {
    #if canImport(Glibc)
      _ = Glibc.signal(SIGPIPE, SIG_IGN)
    #else
      _ = Darwin.signal(SIGPIPE, SIG_IGN)
    #endif
  }
}
