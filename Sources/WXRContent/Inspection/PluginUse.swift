/// A plugin, theme, service or importer that left its names in an export.
public struct PluginUse: Hashable, Sendable {
  /// Where a name stood.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case postType, taxonomy, meta, commentMeta, shortcode, block
  }

  /// What in the export shows the plugin, and how often.
  public struct Evidence: Hashable, Sendable {
    public var kind: Kind
    public var name: String
    public var count: Int
  }

  public var name: String
  /// The most frequent names of each kind first, by kind.
  public var evidence: [Evidence]
}
