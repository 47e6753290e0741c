/// What themes and small plugins have used for columns, boxes and tabs for years, under names that
/// many share.
enum ThemeShortcodes {
  static let all: [any ContentShortcode] = [
    ShownShortcode(
      """
      one_half one_half_last one_third one_third_last two_third two_third_last one_fourth \
      one_fourth_last three_fourth three_fourth_last one_fifth one_fifth_last one_sixth \
      one_sixth_last one_half_first one_third_first one_fourth_first two_thirds two_thirds_last \
      fullwidth full_width content_boxes column_one column_two row_column su-row
      """, .content),
    ShownShortcode(
      "row column columns col section container box tabs tabgroup tabcontainer accordion toggles accordions",
      .content, common: true),
    ShownShortcode("tab accordion_item", .heading(3, "title"), .content, common: true),
    ShownShortcode("toggle spoiler collapse expand", .details("title"), common: true),
    ShownShortcode("divider hr", .rule, common: true),
    ShownShortcode("separator", .ruleIf("style"), common: true),
    ShownShortcode("spacer clear clearboth gap", common: true),
    ShownShortcode("button btn", .linked(to: ["link", "url", "href"]), common: true),
    ShownShortcode("dropcap", .inline(""), common: true),
    ShownShortcode("highlight", .inline("mark"), common: true),
    ShownShortcode("blockquote pullquote", .quote(by: "cite"), common: true),
    ShownShortcode("content_box", .images("image"), .heading(3, "title"), .content),
    ShownShortcode("tagline_box", .heading(2, "title"), .paragraph("description"), .content),
    ShownShortcode("testimonial", .quote(by: "name"), common: true),
    ShownShortcode("fontawesome icon", common: true),
  ]
}
