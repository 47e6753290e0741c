import WXRKit

/// Beaver Builder: PHP's array of rows, columns and modules that name their parents.
enum BeaverBuilder {
  static let table = BuilderTable(
    [
      ("rich-text", [.html("text")]),
      ("heading", [.heading(2, "heading", tag: "tag")]),
      ("photo", [.picture("photo_src", caption: "caption", link: "link_url")]),
      ("gallery", [.pictures("photos")]),
      ("html", [.raw("html")]),
      ("button", [.link("text", to: "link")]),
      ("button-group", [.each("items", [.link("text", to: "link")])]),
      ("video", [.raw("embed_code"), .embed("video_src")]),
      ("audio", [.embed("link")]),
      ("separator", [.rule]),
      (
        "callout",
        [
          .picture("photo_src"), .heading(3, "title", tag: "title_tag"), .html("text"),
          .link("cta_text", to: "link"),
        ]
      ),
      (
        "cta",
        [.heading(2, "title", tag: "title_tag"), .html("text"), .link("btn_text", to: "btn_link")]
      ),
      ("tabs", [.each("items", [.heading(3, "label"), .html("content")])]),
      ("accordion", [.details("items", title: "label", content: "content")]),
      ("list", [.each("list_items", [.heading(4, "heading"), .html("content")])]),
      ("testimonials", [.each("testimonials", [.quote("testimonial", by: [])])]),
      (
        "pricing-table",
        [
          .each(
            "pricing_columns",
            [
              .heading(3, "title"), .paragraph("price"), .paragraph("duration"),
              .html("extended_features"), .link("button_text", to: "button_url"),
            ])
        ]
      ),
      (
        "content-slider",
        [
          .each(
            "slides",
            [
              .heading(2, "title"), .picture("fg_photo_src"), .html("text"),
              .link("cta_text", to: "link"),
            ])
        ]
      ),
      ("icon-group", [.bullets("icons", text: "text", link: "link")]),
      ("icon", [.html("text")]),
      (
        "numbers",
        [.paragraph("before_number_text"), .paragraph("number"), .paragraph("after_number_text")]
      ),
      (
        "wm_content_module wm_button wm_call_to_action",
        [.heading(3, "title"), .heading(3, "caption"), .html("content"), .link("text", to: "url")]
      ),
      ("wm_divider", [.rule]),
      ("spacer countdown box", []),
    ],
    lost: """
      post-grid post-slider post-carousel post-content contact-form subscribe-form login-form \
      search menu map sidebar widget social-buttons slideshow loop fl-* woocommerce wm_posts \
      wm_testimonials wm_projects wm_staff
      """)

  static func widgets(_ data: [UInt8]) -> [PlacedWidget]? {
    guard let value = try? PHPValue(serialized: String(decoding: data, as: UTF8.self)),
      let entries = value.entries
    else { return nil }
    var children: [String: [Node]] = [:]
    for entry in entries {
      let node = Node(entry.value)
      children[node.parent, default: []].append(node)
    }
    return widgets(children)
  }

  /// Each node is placed once, whatever its parents are.
  private static func widgets(_ children: [String: [Node]]) -> [PlacedWidget] {
    var children = children
    var found: [PlacedWidget] = []
    var waiting = ordered(children.removeValue(forKey: "") ?? [])
    while let node = waiting.popLast() {
      if node.isModule {
        let settings = BuilderSettings(node.settings)
        found.append(PlacedWidget(name: settings.text("type"), settings: settings))
      }
      waiting += ordered(children.removeValue(forKey: node.id) ?? [])
    }
    return found
  }

  /// The first one last.
  private static func ordered(_ nodes: [Node]) -> [Node] {
    nodes.enumerated().sorted {
      ($0.element.position, $0.offset) > ($1.element.position, $1.offset)
    }
    .map(\.element)
  }

  private struct Node {
    let id: String
    let parent: String
    let position: Double
    let isModule: Bool
    let settings: PHPValue

    init(_ value: PHPValue) {
      id = value["node"]?.text ?? ""
      parent = value["parent"]?.text ?? ""
      position = value["position"]?.number ?? 0
      isModule = value["type"]?.text == "module"
      settings = value["settings"] ?? .null
    }
  }
}
