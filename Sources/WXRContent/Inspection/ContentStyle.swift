import WXRKit

/// How the content of an item is written.
///
/// A page builder's is one whatever else is in it; then blocks, then Markdown, which either
/// Jetpack's mark or the text itself tells: several headings, fences or links of Markdown, and no
/// HTML element.
enum ContentStyle: String, CaseIterable, Sendable {
  case blocks, classic, builder, markdown, empty

  var index: Int {
    switch self {
    case .blocks: 0
    case .classic: 1
    case .builder: 2
    case .markdown: 3
    case .empty: 4
    }
  }

  init(of item: Item, traits: ContentTally.Traits?) {
    if traits?.hasBuilder == true || item.meta.contains(where: \.marksBuilder) {
      self = .builder
    } else if let traits {
      self = traits.hasBlocks ? .blocks : item.looksLikeMarkdown(traits) ? .markdown : .classic
    } else {
      self = .empty
    }
  }
}

extension Meta {
  /// Whether a page builder keeps the page, by the mark that it sets itself.
  fileprivate var marksBuilder: Bool {
    guard let key, key.utf8.first == UInt8(ascii: "_") || key == "panels_data" || key == "brizy"
    else { return false }
    switch key {
    case "_elementor_edit_mode": return value == "builder"
    case "_et_pb_use_builder": return value == "on"
    case "_wpb_vc_js_status": return value == "true"
    case "_fl_builder_enabled": return value == "1"
    case "_aviaLayoutBuilder_active": return value == "active"
    case "_bricks_page_content_2", "_ct_builder_json", "panels_data", "brizy": return true
    default: return false
    }
  }
}

extension Item {
  fileprivate func looksLikeMarkdown(_ traits: ContentTally.Traits) -> Bool {
    if let mark = meta("_wpcom_is_markdown"), mark == "1" || mark == "true" { return true }
    guard var content else { return false }
    return content.withUTF8 { bytes in
      let text = unsafe ByteView(bytes)
      return traits.markdownLinks + text.markdownLines(upTo: 2) >= 2 && !text.hasEndTag
    }
  }
}

extension ByteView {
  /// Headings and fences, as many as are worth counting.
  fileprivate func markdownLines(upTo most: Int) -> Int {
    var lines = 0
    for mark in [UInt8(ascii: "#"), UInt8(ascii: "`")] {
      var at = placeOrEnd(of: mark, from: 0)
      while at < count, lines < most {
        if at == 0 || self[at - 1] == 0x0A, isMarkdownLine(at) { lines += 1 }
        at = placeOrEnd(of: mark, from: at + 1)
      }
    }
    return lines
  }

  private func isMarkdownLine(_ start: Int) -> Bool {
    let mark = self[start]
    var at = start
    while self[at] == mark, at - start < 7 { at += 1 }
    let length = at - start
    return mark == UInt8(ascii: "#") ? length < 7 && self[at] == 0x20 : length >= 3
  }

  fileprivate var hasEndTag: Bool {
    var at = placeOrEnd(of: 0x3C, from: 0)
    while at < count {
      if self[at + 1] == .slash { return true }
      at = placeOrEnd(of: 0x3C, from: at + 1)
    }
    return false
  }
}
