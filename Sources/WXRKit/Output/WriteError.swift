/// What stops the writing of a result: what happened, where, and what to do.
public struct WriteError: Error, Hashable, Sendable {
  public var code: Code
  /// A sentence or two that a blog owner understands, with what to do next.
  public var reason: String
  /// The output's name.
  public var target: String?

  public init(_ code: Code, _ reason: String, target: String? = nil) {
    self.code = code
    self.reason = reason
    self.target = target
  }

  /// The kinds of failure, each with an exit code of the command.
  public enum Code: Hashable, Sendable, CaseIterable {
    /// The output cannot be made: it exists, its folder does not, or may not be written to.
    case cannotCreate
    /// The operating system could not write it.
    case inputOutput
    /// Whoever read the output has gone away, as `| head` does: not worth a message.
    case closedPipe

    /// The exit code of the `wxr` command, after `sysexits.h`.
    public var exitCode: Int32 {
      switch self {
      case .cannotCreate: 73
      case .inputOutput: 74
      case .closedPipe: 0
      }
    }
  }
}

extension WriteError: CustomStringConvertible {
  /// `FILE: what. What to do.`
  public var description: String {
    target.map { "\($0): \(reason)" } ?? reason
  }
}
