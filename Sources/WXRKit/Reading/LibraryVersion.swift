internal import CWXRLibArchive
internal import CWXRLibXML2

/// The versions of the C libraries that this is built with.
public struct LibraryVersion: Sendable, CustomStringConvertible {
  public let name: String
  public let version: String

  public var description: String { "\(name) \(version)" }

  public static let all = [
    LibraryVersion(name: "libxml2", version: LIBXML_DOTTED_VERSION),
    LibraryVersion(
      name: "libarchive",
      version: unsafe archive_version_string().map { unsafe String(cString: $0) } ?? "?"),
  ]
}
