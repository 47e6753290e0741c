import WXRContent

/// What metas are for that another site does not need.
enum DisposableKind: Int, CaseIterable {
  case lock, embedCache, trashMark, log, cache

  init?(_ key: String) {
    guard key.utf8.first == UInt8(ascii: "_") || key.utf8.first == UInt8(ascii: "a") else {
      return nil
    }
    guard let kind = Self.beginnings.first(where: { key.begins(with: $0.start) })?.kind else {
      return nil
    }
    self = kind
  }

  private static let beginnings: [(start: StaticString, kind: Self)] = [
    ("_edit_lock", .lock), ("_oembed_", .embedCache), ("_wp_trash_meta_", .trashMark),
    ("_wp_desired_post_slug", .trashMark), ("_publicize_failed_", .log),
    ("_publicize_job_id", .log), ("_EventAuditTrail", .log), ("akismet_history", .log),
    ("akismet_as_submitted", .log), ("akismet_rechecking", .log), ("_pingme", .log),
    ("_encloseme", .log), ("_elementor_css", .cache), ("_elementor_inline_svg", .cache),
    ("_elementor_element_cache", .cache), ("_transient_", .cache), ("_wpsc_", .cache),
    ("_litespeed_", .cache), ("_wp_rocket_", .cache),
  ]

  var one: String {
    switch self {
    case .lock: "lock of an editor"
    case .embedCache: "cached embed"
    case .trashMark: "mark of the trash"
    case .log: "log or to-do note"
    case .cache: "cache of a plugin"
    }
  }

  var many: String {
    switch self {
    case .lock: "locks of editors"
    case .embedCache: "cached embeds"
    case .trashMark: "marks of the trash"
    case .log: "logs and to-do notes"
    case .cache: "caches of plugins"
    }
  }
}
