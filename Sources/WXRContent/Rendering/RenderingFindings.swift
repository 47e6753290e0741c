/// What a reader of the HTML would miss, and what content was made of.
public struct RenderingFindings: Hashable, Sendable {
  /// Shortcodes that nothing here knows, with how often they occur; they stay as they are written.
  public var unknownShortcodes: [String: Int] = [:]
  /// Shortcodes of plugins that only the site could fill, such as forms, with how often they occur.
  public var omittedShortcodes: [String: Int] = [:]
  /// Languages of the content that are not in the HTML, in the order they occur.
  public var otherLanguages: [String] = []
  /// Blocks whose HTML only the site could give, such as lists of posts, with how often they occur.
  public var omittedBlocks: [String: Int] = [:]
  /// The page builder whose data the HTML was made of; nil for the post's own content.
  public var builder: String?
  /// Widgets of a page builder that nothing here knows, with how often they occur; their texts stay.
  public var guessedWidgets: [String: Int] = [:]
  /// Attachments that galleries and playlists name and the export lacks.
  public var missingAttachments: Set<Int> = []
  /// Synced patterns that the export lacks or that hold themselves.
  public var missingPatterns: Set<Int> = []
  /// Embedded pages by provider.
  public var embeds: [String: Int] = [:]
  /// Whether the content is made of blocks.
  public var hasBlocks = false
  /// Whether HTML was left out to keep `Limits.contentGrowth`.
  public var isCut = false

  public init() {}

  /// Whether something of the content is not in the HTML as a reader would see it.
  public var hasLosses: Bool {
    !unknownShortcodes.isEmpty || !omittedShortcodes.isEmpty || !otherLanguages.isEmpty
      || !omittedBlocks.isEmpty || !missingAttachments.isEmpty
      || !missingPatterns.isEmpty || isCut
  }
}
