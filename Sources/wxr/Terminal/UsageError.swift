/// What is wrong with the words on the command line, and what to do.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// What the parser of arguments found, and where the help is.
  init(_ message: String, of words: [String]) {
    let command = Wxr.command(in: words).map { " \($0)" }.joined()
    let end = message.last.map { ".?!".contains($0) } == true ? "" : "."
    description = "\(message)\(end) See wxr\(command) --help."
  }
}
