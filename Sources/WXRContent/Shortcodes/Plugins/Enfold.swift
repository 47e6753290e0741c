/// Enfold's Avia layout builder; its layout is told by ``LayoutPrefixes``.
enum Enfold {
  static let all: [any ContentShortcode] = [
    ShownShortcode("av_hr", .rule),
    ShownShortcode("av_heading", .heading(2, "heading")),
    ShownShortcode("av_image", .images("src"), .content),
    ShownShortcode("av_gallery av_masonry_gallery av_horizontal_gallery", .images("ids")),
    ShownShortcode("av_slide", .heading(2, "title"), .content),
    ShownShortcode("av_video", .embed("src")),
    ShownShortcode("av_button av_button_big", .link(to: "link", text: "label")),
    ShownShortcode("av_icon_box av_iconlist_item av_content_slide", .heading(3, "title"), .content),
    ShownShortcode("av_tab av_tab_sub_section", .heading(3, "title"), .content),
    ShownShortcode("av_toggle", .details("title")),
    ShownShortcode("av_testimonial_single", .quote(by: "name")),
    ShownShortcode(
      "av_team_member", .images("src"), .heading(3, "name"), .paragraph("job"), .content),
    ShownShortcode("av_promobox", .content, .link(to: "link", text: "label")),
    ShownShortcode("av_font_icon av_team_icon av_icongrid"),
    ShownShortcode("av_dropcap1 av_dropcap2", .inline("")),
  ]
}
