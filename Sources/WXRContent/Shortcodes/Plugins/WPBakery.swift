/// WPBakery Page Builder, once Visual Composer; its layout is told by ``LayoutPrefixes``.
enum WPBakery {
  static let all: [any ContentShortcode] = [
    RawMarkup("vc_raw_html"), RawMarkup("vc_raw_js"),
    ShownShortcode("vc_custom_heading", .heading(2, "text")),
    ShownShortcode("vc_text_separator", .heading(3, "title")),
    ShownShortcode("vc_separator vc_zigzag", .rule),
    ShownShortcode(
      "vc_single_image", .heading(3, "title"), .images("image"), .images("custom_src")),
    ShownShortcode(
      "vc_gallery vc_images_carousel", .heading(3, "title"), .images("images"),
      .images("custom_srcs")),
    ShownShortcode("vc_video", .heading(3, "title"), .embed("link")),
    ShownShortcode("vc_gmaps", .heading(3, "title")),
    ShownShortcode(
      "vc_btn vc_button vc_button2", .link(to: "link", text: "title")),
    ShownShortcode("vc_icon vc_empty_space vc_copyright"),
    ShownShortcode(
      "vc_cta vc_cta_button vc_cta_button2", .heading(2, "h2"), .heading(4, "h4"), .content,
      .link(to: "btn_link", text: "btn_title"), .link(to: "link", text: "title")),
    ShownShortcode("vc_toggle", .details("title")),
    ShownShortcode("vc_tta_section vc_tab vc_accordion_tab", .heading(3, "title"), .content),
    ShownShortcode(
      "vc_tta_tabs vc_tta_accordion vc_tta_tour vc_tta_pageable vc_tabs vc_tour vc_accordion",
      .heading(2, "title"), .content),
    ShownShortcode("vc_message", .content),
    ShownShortcode(
      "vc_hoverbox", .heading(3, "primary_title"), .images("image"), .heading(3, "hover_title"),
      .content),
    ShownShortcode("vc_progress_bar vc_pie vc_round_chart vc_line_chart", .heading(3, "title")),
  ]
}

/// Markup that WPBakery keeps in percent-encoding and base 64, away from the editor.
struct RawMarkup: ContentShortcode {
  let names: [String]

  init(_ name: String) { names = [name] }

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    let letters = (call.content ?? []).filter { !$0.isBlank && $0 != .lessThan }
    guard let decoded = letters.base64Decoded else { return [] }
    let html = String(decoding: decoded, as: UTF8.self).percentDecoded
    return rendering.charge(html.utf8.count) ? Array(html.utf8) : []
  }
}

extension [UInt8] {
  /// What base 64 stands for; nil where other letters occur. Padding may be missing.
  fileprivate var base64Decoded: [UInt8]? {
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in self where byte != .equals {
      guard let value = byte.base64Value else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }
}

extension UInt8 {
  fileprivate var base64Value: UInt8? {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self + 4
    case UInt8(ascii: "+"): 62
    case .slash: 63
    default: nil
    }
  }
}
