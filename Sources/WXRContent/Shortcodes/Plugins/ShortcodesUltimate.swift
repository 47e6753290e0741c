/// Shortcodes Ultimate; its layout is told by ``LayoutPrefixes``.
enum ShortcodesUltimate {
  static let all: [any ContentShortcode] = [
    ShownShortcode("su_divider", .rule),
    ShownShortcode("su_spacer su_icon"),
    ShownShortcode("su_heading", .inline("h2")),
    ShownShortcode("su_button su_icon_text", .linked(to: ["url"])),
    ShownShortcode("su_highlight", .inline("mark")),
    ShownShortcode("su_label su_dropcap su_frame su_tooltip su_animate", .inline("")),
    ShownShortcode("su_quote su_pullquote", .quote(by: "cite")),
    ShownShortcode("su_spoiler", .details("title")),
    ShownShortcode("su_tab", .heading(3, "title"), .content),
    ShownShortcode("su_box", .strong("title"), .content),
    ShownShortcode("su_service", .heading(3, "title"), .content),
    ShownShortcode(
      "su_youtube su_youtube_advanced su_vimeo su_dailymotion su_video su_audio", .embed("url")),
    ShownShortcode("su_image_carousel su_slider su_carousel su_custom_gallery", .images("source")),
    ShownShortcode("su_lightbox", .linked(to: ["src"])),
  ]
}
