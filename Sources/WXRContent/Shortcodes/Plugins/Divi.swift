/// The Divi builder; its layout is told by ``LayoutPrefixes``.
enum Divi {
  static let all: [any ContentShortcode] = [
    ShownShortcode("et_pb_divider", .rule),
    ShownShortcode("et_pb_image et_pb_fullwidth_image", .images("src")),
    ShownShortcode("et_pb_gallery", .images("gallery_ids")),
    ShownShortcode("et_pb_video et_pb_video_slider_item", .embed("src")),
    ShownShortcode(
      "et_pb_audio", .heading(3, "title"), .paragraph("artist_name"), .embed("audio")),
    ShownShortcode("et_pb_button", .link(to: "button_url", text: "button_text")),
    ShownShortcode("et_pb_heading", .heading(2, "title")),
    ShownShortcode(
      "et_pb_blurb", .images("image"), .heading(3, "title"), .content,
      .link(to: "url", text: "button_text")),
    ShownShortcode(
      "et_pb_cta et_pb_promo", .heading(2, "title"), .content,
      .link(to: "button_url", text: "button_text")),
    ShownShortcode(
      "et_pb_slide", .heading(2, "heading"), .images("image"), .content,
      .link(to: "button_link", text: "button_text")),
    ShownShortcode(
      "et_pb_fullwidth_header", .heading(1, "title"), .paragraph("subhead"), .content,
      .images("header_image_url"), .link(to: "button_one_url", text: "button_one_text"),
      .link(to: "button_two_url", text: "button_two_text")),
    ShownShortcode("et_pb_tab", .heading(3, "title"), .content),
    ShownShortcode("et_pb_toggle et_pb_accordion_item", .details("title")),
    ShownShortcode("et_pb_testimonial", .quote(by: "author")),
    ShownShortcode(
      "et_pb_team_member", .images("image_url"), .heading(3, "name"), .paragraph("position"),
      .content),
    ShownShortcode(
      "et_pb_pricing_table", .heading(3, "title"), .paragraph("subtitle"), .paragraph("sum"),
      .content, .link(to: "button_url", text: "button_text")),
    ShownShortcode("et_pb_number_counter et_pb_circle_counter", .heading(3, "title")),
  ]
}
