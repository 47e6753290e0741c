import WXRContent
import WXRKit

/// What page builders leave in an item.
enum BuilderTraces {
  /// The builder whose data the item has in a meta; nil if it has none, or empty data.
  static func builder(of item: Item) -> String? {
    for meta in item.meta {
      guard let key = meta.key, let name = builders[key], let value = meta.value,
        value.utf8.count > 4
      else { continue }
      return name
    }
    return item.meta("_et_pb_use_builder") == "on" ? "Divi" : nil
  }

  /// The builder whose shortcode this is.
  static func builder(ofShortcode name: String) -> String? {
    shortcodes.first { name.utf8.starts(with: $0.start.utf8) }?.builder
  }

  private static let builders = [
    "_elementor_data": "Elementor", "_fl_builder_data": "Beaver Builder",
    "_bricks_page_content_2": "Bricks", "_bricks_page_content": "Bricks",
    "_ct_builder_json": "Oxygen", "ct_builder_json": "Oxygen", "_ct_builder_shortcodes": "Oxygen",
    "ct_builder_shortcodes": "Oxygen", "panels_data": "SiteOrigin Page Builder",
    "brizy": "Brizy", "tve_updated_post": "Thrive Architect",
    "_aviaLayoutBuilderCleanData": "Enfold",
  ]

  private static let shortcodes: [(start: String, builder: String)] = [
    ("vc_", "WPBakery Page Builder"), ("et_pb_", "Divi"), ("fusion_", "Avada"),
    ("av_", "Enfold"), ("tatsu_", "Tatsu"), ("cs_", "Cornerstone"), ("ct_section", "Oxygen"),
    ("mk_", "Jupiter"), ("vcex_", "Total"),
  ]
}

/// What a content is made of, seen by somebody who has no page builder.
struct ContentMakeup {
  /// Whether any letter or picture stands outside of tags, shortcodes and comments.
  private(set) var hasOwnText = false
  /// The builder whose shortcodes or blocks stand in it.
  private(set) var builder: String?

  init(_ view: ByteView) {
    var at = 0
    while at < view.count, !hasOwnText {
      switch view[at] {
      case .lessThan: at = passMarkup(view, at)
      case .openBracket: at = passBracket(view, at)
      case 0...0x20: at += 1
      default:
        if view.has("&nbsp;", at: at) { at += 6 } else { hasOwnText = true }
      }
    }
  }

  private mutating func passMarkup(_ view: ByteView, _ start: Int) -> Int {
    if view.has("<!--", at: start) {
      if view.has("<!-- wp:divi/", at: start) { builder = "Divi" }
      return view.place(of: "-->", from: start).map { $0 + 3 } ?? view.count
    }
    for element: StaticString in ["<img", "<video", "<audio", "<iframe", "<object", "<embed"]
    where view.has(element, at: start) {
      hasOwnText = true
    }
    return view.place(of: .greaterThan, from: start).map { $0 + 1 } ?? view.count
  }

  private mutating func passBracket(_ view: ByteView, _ start: Int) -> Int {
    var end = start + 1
    if end < view.count, view[end] == .slash { end += 1 }
    let name = end
    while end < view.count, view[end].isWordByte || view[end] == .dash { end += 1 }
    guard end > name, let close = view.place(of: .closeBracket, from: end) else {
      hasOwnText = true
      return view.count
    }
    if builder == nil { builder = BuilderTraces.builder(ofShortcode: view.text(name..<end)) }
    return close + 1
  }
}
