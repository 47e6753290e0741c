/// What stops the writing of a site.
public struct SiteWriteError: Error, Hashable, Sendable {
  public var code: Code
  /// The file or folder that could not be written.
  public var path: String
  /// What happened and what to do.
  public var reason: String

  public enum Code: Hashable, Sendable {
    /// The output cannot be there.
    case cannotCreate
    /// The operating system could not write it.
    case inputOutput

    /// The exit code of the `wxr` command, after `sysexits.h`.
    public var exitCode: Int32 {
      switch self {
      case .cannotCreate: 73
      case .inputOutput: 74
      }
    }
  }
}

extension SiteWriteError: CustomStringConvertible {
  /// `FILE: what. What to do.`
  public var description: String { "\(path): \(reason)" }
}
