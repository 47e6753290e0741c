/// Avada's Fusion builder; its layout is told by ``LayoutPrefixes``.
enum Avada {
  static let all: [any ContentShortcode] = [
    // Before version 4 the names had no prefix.
    ShownShortcode("title", .inline("h2"), common: true),
    ShownShortcode("checklist imageframe pricing_table pricing_column pricing_price", .content),
    ShownShortcode("pricing_row pricing_footer counter_circle", .inline("p")),
    ShownShortcode(
      "testimonials slider slide flexslider counters_circle progress", .content, common: true),
    ShownShortcode("tooltip", .inline(""), common: true),
    ShownShortcode("client image_carousel_image", .images("image"), common: true),
    ShownShortcode(
      "person", .images("picture"), .heading(3, "name"), .paragraph("title"), .content,
      common: true),
    ShownShortcode("fusion_separator", .ruleIf("style_type")),
    ShownShortcode("fusion_title", .inline("h2")),
    ShownShortcode("fusion_imageframe", .content),
    ShownShortcode("fusion_image", .images("image")),
    ShownShortcode("fusion_video", .embed("video")),
    ShownShortcode("fusion_audio", .embed("src")),
    ShownShortcode("fusion_button", .linked(to: ["link"])),
    ShownShortcode("fusion_fontawesome"),
    ShownShortcode("fusion_highlight", .inline("mark")),
    ShownShortcode("fusion_dropcap", .inline("")),
    ShownShortcode("fusion_content_box", .images("image"), .heading(3, "title"), .content),
    ShownShortcode("fusion_tagline_box", .heading(2, "title"), .paragraph("description"), .content),
    ShownShortcode("fusion_tab", .heading(3, "title"), .content),
    ShownShortcode("fusion_toggle", .details("title")),
    ShownShortcode("fusion_testimonial", .quote(by: "name")),
    ShownShortcode(
      "fusion_person", .images("picture"), .heading(3, "name"), .paragraph("title"), .content),
    ShownShortcode("fusion_li_item", .inline("li")),
    ShownShortcode("fusion_checklist", .inline("ul")),
    ShownShortcode("fusion_flip_box", .heading(3, "title_front"), .content),
    ShownShortcode("fusion_syntax_highlighter", .inline("pre")),
  ]
}
