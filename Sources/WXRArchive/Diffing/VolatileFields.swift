/// Fields that change without anybody having changed anything: locks, counters, caches, and the
/// hour of the export.
package struct VolatileFields: Sendable {
  private var metaPatterns: [TextPattern]
  private var pointerPatterns: [TextPattern]

  /// - Parameter patterns: further ones, of meta keys, or of places such as `/menuOrder` or
  ///   `item/menuOrder`; `*` stands for any text.
  package init(ignoring patterns: [String] = []) {
    let (places, keys) = (patterns.filter(Self.isPlace), patterns.filter { !Self.isPlace($0) })
    pointerPatterns = (Self.places + places).map { TextPattern($0) }
    metaPatterns = (Self.metaKeys + keys).map { TextPattern($0) }
  }

  /// Those of core, then of plugins that count views or keep what they have rendered.
  package static let metaKeys = [
    "_edit_lock", "_edit_last", "_encloseme", "_pingme", "_oembed_*", "_transient_*",
    "post_views_count", "wpb_post_views_count", "views", "_views", "_post_views", "pageviews",
    "_pageviews", "hits", "total_views", "_elementor_css", "_elementor_page_assets",
    "_elementor_inline_svg", "_et_dynamic_cached_*", "_et_builder_module_features_cache",
    "_wpbitly", "_vc_post_settings_cache", "_yoast_indexnow_last_ping", "swp_cache_timestamp",
    "_total_shares", "*_shares", "dsq_thread_id_cache",
  ]

  /// When the export was made.
  private static let places = ["site/pubDate", "site/prolog", "site/prolog/*"]

  private static func isPlace(_ pattern: String) -> Bool { pattern.contains("/") }

  package func contains(_ change: FieldChange, of kind: EntityIdentity.Kind) -> Bool {
    if let key = change.metaKey, metaPatterns.contains(where: { $0.matches(key) }) { return true }
    let place = "\(kind.rawValue)\(change.pointer)"
    return pointerPatterns.contains { $0.matches(change.pointer) || $0.matches(place) }
  }
}
