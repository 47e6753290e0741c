import WXRKit

/// Elements that are put into a channel, as WordPress writes them.
enum Declaration {
  /// An element with a text.
  static func element(_ name: String, _ text: String, prefix: String) -> String {
    let name = qualified(name, prefix)
    return "<\(name)>\(value(text))</\(name)>"
  }

  static func author(_ login: String, prefix: String) -> String {
    group(
      "wp:author",
      [
        ("wp:author_login", login), ("wp:author_email", ""), ("wp:author_display_name", login),
        ("wp:author_first_name", ""), ("wp:author_last_name", ""),
      ], prefix: prefix)
  }

  static func term(_ taxonomy: Taxonomy, slug: String, name: String, prefix: String) -> String {
    switch taxonomy {
    case .category:
      group(
        "wp:category",
        [("wp:category_nicename", slug), ("wp:category_parent", ""), ("wp:cat_name", name)],
        prefix: prefix)
    case .postTag, "tag":
      group("wp:tag", [("wp:tag_slug", slug), ("wp:tag_name", name)], prefix: prefix)
    default:
      group(
        "wp:term",
        [
          ("wp:term_taxonomy", taxonomy.rawValue), ("wp:term_slug", slug), ("wp:term_parent", ""),
          ("wp:term_name", name),
        ], prefix: prefix)
    }
  }

  private static func group(
    _ name: String, _ fields: [(String, String)], prefix: String
  ) -> String {
    let name = qualified(name, prefix)
    return "<\(name)>"
      + fields.map { "<\(qualified($0.0, prefix))>\(section($0.1))</\(qualified($0.0, prefix))>" }
      .joined() + "</\(name)>"
  }

  private static func qualified(_ name: String, _ prefix: String) -> String {
    prefix == "wp" || !name.hasPrefix("wp:") ? name : prefix + name.dropFirst(2)
  }

  private static func value(_ text: String) -> String {
    text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
      ? section(text) : text
  }

  private static func section(_ text: String) -> String {
    "<![CDATA[" + text.replacing("]]>", with: "]]]]><![CDATA[>") + "]]>"
  }
}
