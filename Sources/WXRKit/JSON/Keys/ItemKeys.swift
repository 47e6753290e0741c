extension Item: JSONObject {
  static let fields: [JSONField<Item>] = [
    JSONField("attachmentUrl", { $0.attachmentURL }, { $0.attachmentURL = $1 }, .trimmed),
    JSONField("commentStatus", { $0.commentStatus }, { $0.commentStatus = $1 }, .trimmed),
    JSONField("content", { $0.content }, { $0.content = $1 }, .text),
    JSONField("creator", { $0.creator }, { $0.creator = $1 }, .trimmed),
    JSONField("date", { $0.date }, { $0.date = $1 }, .trimmed),
    JSONField("dateGmt", { $0.dateGMT }, { $0.dateGMT = $1 }, .trimmed),
    .computed("derived", .facts([("date", .moment), ("modified", .moment)])) { key, item, json in
      json.facts(
        key, ("date", item.derivedDate?.description),
        ("modified", item.derivedModified?.description))
    },
    JSONField("description", { $0.description }, { $0.description = $1 }, .text),
    JSONField("excerpt", { $0.excerpt }, { $0.excerpt = $1 }, .text),
    JSONField("extensions", { $0.extensions }, { $0.extensions = $1 }, .named("extensions")),
    JSONField("guid", { $0.guid }, { $0.guid = $1 }, .trimmed),
    JSONField("guidIsPermaLink", { $0.guidIsPermaLink }, { $0.guidIsPermaLink = $1 }, .text),
    JSONField("id", { $0.id }, { $0.id = $1 }, .number),
    .constant("kind", "item"),
    JSONField("link", { $0.link }, { $0.link = $1 }, .trimmed),
    JSONField("menuOrder", { $0.menuOrder }, { $0.menuOrder = $1 }, .number),
    JSONField("meta", { $0.meta }, { $0.meta = $1 }, .list(.named("meta"))),
    JSONField("modified", { $0.modified }, { $0.modified = $1 }, .trimmed),
    JSONField("modifiedGmt", { $0.modifiedGMT }, { $0.modifiedGMT = $1 }, .trimmed),
    JSONField("parent", { $0.parent }, { $0.parent = $1 }, .number),
    JSONField("password", { $0.password }, { $0.password = $1 }, .text),
    JSONField("pingStatus", { $0.pingStatus }, { $0.pingStatus = $1 }, .trimmed),
    JSONField("pubDate", { $0.pubDate }, { $0.pubDate = $1 }, .trimmed),
    JSONField("slug", { $0.slug }, { $0.slug = $1 }, .trimmed),
    JSONField("status", { $0.status }, { $0.status = $1 }, .trimmed),
    JSONField("sticky", { $0.sticky }, { $0.sticky = $1 }, .number),
    JSONField("terms", { $0.terms }, { $0.terms = $1 }, .list(.named("termReference"))),
    JSONField("title", { $0.title }, { $0.title = $1 }, .text),
    JSONField("type", { $0.type }, { $0.type = $1 }, .trimmed),
  ]
  static var blank: Item { Item() }
}
