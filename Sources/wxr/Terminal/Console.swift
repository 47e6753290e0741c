#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard error: where everything goes that is said to a person.
struct Console {
  var isQuiet = false
  var isVerbose = false
  var usesColor = false
  /// Whether lines are drawn over, as progress does.
  var isTerminal = false

  static let standard = Console()

  /// Says something, unless `--quiet`.
  func say(_ text: String) {
    if !isQuiet { Self.write(Self.plain(text) + "\n") }
  }

  /// Says something only with `--verbose`.
  func detail(_ text: String) {
    if isVerbose { say(text) }
  }

  /// Says what failed, in one line; `--quiet` does not silence it.
  func fail(_ text: String) {
    let mark = usesColor ? "\u{1B}[31mwxr:\u{1B}[0m" : "wxr:"
    Self.write("\(mark) \(Self.plain(text).replacing("\n", with: " "))\n")
  }

  /// Draws over the line that the cursor is in.
  func draw(_ text: String) {
    Self.write("\r\u{1B}[K\(Self.plain(text))")
  }

  /// Text of an export without the control characters that a terminal would obey.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    let scalars = text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        #if canImport(Glibc)
          unsafe Glibc.write(
            STDERR_FILENO, all.baseAddress?.advanced(by: start), bytes.count - start)
        #else
          unsafe Darwin.write(
            STDERR_FILENO, all.baseAddress?.advanced(by: start), bytes.count - start)
        #endif
      }
      guard count > 0 || errno == EINTR else { return }
      start += max(0, count)
    }
  }

  /// Whether standard error is a terminal.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  /// Whether standard output is a terminal.
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns standard output has; 80 where it is no terminal.
  static var outputWidth: Int {
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}
