extension Item: JSONObject {
  static let fields: [JSONField<Item>] = [
    JSONField("attachmentUrl", \.attachmentURL, .trimmed),
    JSONField("commentStatus", \.commentStatus, .trimmed),
    JSONField("content", \.content, .text),
    JSONField("creator", \.creator, .trimmed),
    JSONField("date", \.date, .trimmed),
    JSONField("dateGmt", \.dateGMT, .trimmed),
    .computed("derived", .facts([("date", .moment), ("modified", .moment)])) { key, item, json in
      json.facts(
        key, ("date", item.derivedDate?.description),
        ("modified", item.derivedModified?.description))
    },
    JSONField("description", \.description, .text),
    JSONField("excerpt", \.excerpt, .text),
    JSONField("extensions", \.extensions, .named("extensions")),
    JSONField("guid", \.guid, .trimmed),
    JSONField("guidIsPermaLink", \.guidIsPermaLink, .text),
    JSONField("id", \.id, .number),
    .constant("kind", "item"),
    JSONField("link", \.link, .trimmed),
    JSONField("menuOrder", \.menuOrder, .number),
    JSONField("meta", \.meta, .list(.named("meta"))),
    JSONField("modified", \.modified, .trimmed),
    JSONField("modifiedGmt", \.modifiedGMT, .trimmed),
    JSONField("parent", \.parent, .number),
    JSONField("password", \.password, .text),
    JSONField("pingStatus", \.pingStatus, .trimmed),
    JSONField("pubDate", \.pubDate, .trimmed),
    JSONField("slug", \.slug, .trimmed),
    JSONField("status", \.status, .trimmed),
    JSONField("sticky", \.sticky, .number),
    JSONField("terms", \.terms, .list(.named("termReference"))),
    JSONField("title", \.title, .text),
    JSONField("type", \.type, .trimmed),
  ]
  static var blank: Item { Item() }
}
