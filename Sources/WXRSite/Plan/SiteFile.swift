/// A file of a site: its place below the output folder, and what is in it.
public struct SiteFile: Hashable, Sendable {
  public var path: OutputPath
  public var bytes: [UInt8]

  public init(path: OutputPath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: OutputPath, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
