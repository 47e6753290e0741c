/// WebMan Amplifier; its layout is told by ``LayoutPrefixes``.
enum WebMan {
  static let all: [any ContentShortcode] = [
    ShownShortcode("wm_divider", .rule),
    ShownShortcode("wm_icon"),
    ShownShortcode("wm_button", .linked(to: ["url"])),
    ShownShortcode("wm_marker", .inline("mark")),
    ShownShortcode("wm_dropcap", .inline("")),
    ShownShortcode("wm_item wm_tab", .heading(3, "title"), .content),
    ShownShortcode("wm_message", .strong("title"), .content),
    ShownShortcode("wm_image", .images("src")),
    ShownShortcode("wm_video wm_audio", .embed("src")),
    ShownShortcode("wm_pullquote", .quote(by: "caption")),
    ShownShortcode(
      "wm_call_to_action", .heading(2, "caption"), .content,
      .link(to: "button_url", text: "button_text")),
    ShownShortcode(
      "wm_price", .heading(3, "caption"), .paragraph("cost"), .content,
      .link(to: "button_url", text: "button_text")),
  ]
}
