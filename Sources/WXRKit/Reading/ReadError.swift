/// What stops the reading of an export: what happened, where, and what to do.
public struct ReadError: Error, Hashable, Sendable {
  public var code: Code
  /// A sentence or two that a blog owner understands, with what to do next.
  public var reason: String
  /// The file's name, and the member's where it is a container.
  public var source: String?
  /// The place in the original bytes; nil if it concerns the whole file.
  public var location: SourceLocation?
  /// What the file is, where it is something else than an export.
  public var foreignFormat: ForeignFormat?

  public init(
    _ code: Code, _ reason: String, source: String? = nil, location: SourceLocation? = nil
  ) {
    self.code = code
    self.reason = reason
    self.source = source
    self.location = location
  }

  init(foreign format: ForeignFormat, source: String?) {
    self.init(.notAnExport, format.advice, source: source)
    foreignFormat = format
  }

  /// The kinds of failure, each with an exit code of the command.
  public enum Code: Hashable, Sendable, CaseIterable {
    /// The file is something else than an export.
    case notAnExport
    /// The input is an export's in kind, but cannot be read any further.
    case malformed
    /// A limit was met (see ``Limits``).
    case limit
    /// There is no such file.
    case noSuchInput
    /// The operating system could not read it, or it changed while it was read.
    case inputOutput

    /// The exit code of the `wxr` command, after `sysexits.h`.
    public var exitCode: Int32 {
      switch self {
      case .notAnExport, .malformed, .limit: 65
      case .noSuchInput: 66
      case .inputOutput: 74
      }
    }
  }
}

extension ReadError: CustomStringConvertible {
  /// `FILE: what. What to do.`
  public var description: String {
    source.map { "\($0): \(reason)" } ?? reason
  }
}
