/// Elementor: JSON of sections, columns, containers and widgets.
enum Elementor {
  static let table = BuilderTable(
    [
      ("heading", [.heading(2, "title", tag: "header_size")]),
      ("text-editor", [.html("editor")]),
      ("image", [.picture("image", caption: "caption", link: "link")]),
      ("image-box", [.picture("image"), .heading(3, "title_text"), .html("description_text")]),
      ("icon-box", [.heading(3, "title_text"), .html("description_text")]),
      ("image-gallery", [.pictures("wp_gallery")]),
      ("gallery", [.pictures("gallery")]),
      ("image-carousel", [.pictures("carousel")]),
      ("media-carousel", [.each("slides", [.picture("image"), .embed("video")])]),
      ("button", [.link("text", to: "link")]),
      ("video", [.embedOf(by: "video_type", usual: "youtube")]),
      ("audio", [.embed("link")]),
      ("icon-list", [.bullets("icon_list", text: "text", link: "link")]),
      (
        "price-list",
        [
          .each(
            "price_list", [.heading(3, "title"), .paragraph("price"), .html("item_description")])
        ]
      ),
      ("tabs", [.each("tabs", [.heading(3, "tab_title"), .html("tab_content")])]),
      ("accordion toggle", [.details("tabs", title: "tab_title", content: "tab_content")]),
      ("counter", [.heading(3, "title"), .paragraph("ending_number")]),
      ("progress", [.heading(3, "title")]),
      ("divider", [.rule, .paragraph("text")]),
      ("alert", [.heading(4, "alert_title"), .html("alert_description")]),
      (
        "testimonial", [.quote("testimonial_content", by: ["testimonial_name", "testimonial_job"])]
      ),
      (
        "testimonial-carousel reviews",
        [.each("slides", [.quote("content", by: ["name", "title"])])]
      ),
      (
        "call-to-action",
        [.heading(2, "title"), .html("description"), .link("button", to: "link")]
      ),
      (
        "flip-box",
        [
          .heading(3, "title_text_a"), .html("description_text_a"), .heading(3, "title_text_b"),
          .html("description_text_b"), .link("button_text", to: "link"),
        ]
      ),
      (
        "price-table",
        [
          .heading(3, "heading"), .paragraph("sub_heading"), .paragraph("price"),
          .paragraph("period"), .bullets("features_list", text: "item_text"),
          .link("button_text", to: "link"), .html("footer_additional_info"),
        ]
      ),
      (
        "slides",
        [
          .each(
            "slides",
            [.heading(2, "heading"), .html("description"), .link("button_text", to: "link")])
        ]
      ),
      ("blockquote", [.quote("blockquote_content", by: ["author_name"])]),
      ("html", [.raw("html")]),
      ("shortcode", [.html("shortcode")]),
      ("code-highlight", [.code("code", language: "language")]),
      (
        "animated-headline",
        [
          .heading(2, "before_text", tag: "tag"), .paragraph("highlighted_text"),
          .paragraph("rotating_text"), .paragraph("after_text"),
        ]
      ),
      (
        "hotspot",
        [.picture("image"), .bullets("hotspot", text: "hotspot_label", link: "hotspot_link")]
      ),
      ("spacer icon menu-anchor read-more star-rating rating countdown lottie", []),
      ("inner-section", []),
    ],
    lost: """
      posts portfolio form login nav-menu mega-menu sidebar search-form search global template \
      google_maps loop-grid loop-carousel archive-posts archive-title table-of-contents sitemap \
      author-box post-comments post-navigation post-info share-buttons social-icons wpforms \
      facebook-* wp-widget-* woocommerce-* wc-* theme-* paypal-button stripe-button
      """)

  static func widgets(_ data: [UInt8]) -> [PlacedWidget]? {
    guard let elements = parse(data)?.array else { return nil }
    var found: [PlacedWidget] = []
    // What waits, the next one last: the depth of a page takes no stack.
    var waiting = Array(elements.reversed())
    while let element = waiting.popLast() {
      if let name = element["widgetType"]?.string {
        found.append(
          PlacedWidget(name: name, settings: BuilderSettings(element["settings"] ?? .null)))
      }
      waiting += (element["elements"]?.array ?? []).reversed()
      if element["widgetType"] != nil { placeItems(of: element, &found, &waiting) }
    }
    return found
  }

  /// Tabs and accordions of containers have their titles in their settings, their contents below.
  private static func placeItems(
    of element: JSONValue, _ found: inout [PlacedWidget], _ waiting: inout [JSONValue]
  ) {
    guard let name = element["widgetType"]?.string, nested.contains(name) else { return }
    let contents = element["elements"]?.array ?? []
    found.removeLast()
    waiting.removeLast(contents.count)
    let titles = BuilderSettings(element["settings"] ?? .null)
    let items = titles.entries(name == "nested-accordion" ? "items" : "tabs")
    for (index, content) in contents.enumerated().reversed() {
      waiting.append(content)
      guard index < items.count else { continue }
      let title = items[index].text(name == "nested-accordion" ? "item_title" : "tab_title")
      waiting.append(heading(title))
    }
  }

  private static let nested: Set<String> = ["nested-tabs", "nested-accordion"]

  private static func heading(_ title: String) -> JSONValue {
    let settings = JSONObject([
      .init(name: "title", value: .string(title)), .init(name: "header_size", value: .string("h3")),
    ])
    return .object(
      JSONObject([
        .init(name: "widgetType", value: .string("heading")),
        .init(name: "settings", value: .object(settings)),
      ]))
  }

  /// Some exports have the slashes that WordPress takes for the database.
  private static func parse(_ data: [UInt8]) -> JSONValue? {
    if let value = JSONParser.parse(data, in: 0..<data.count) { return value }
    var plain: [UInt8] = []
    plain.reserveCapacity(data.count)
    var at = 0
    while at < data.count {
      if data[at] == UInt8(ascii: "\\"), at + 1 < data.count { at += 1 }
      plain.append(data[at])
      at += 1
    }
    return JSONParser.parse(plain, in: 0..<plain.count)
  }
}
