extension Site: JSONObject {
  static let fields: [JSONField<Site>] = [
    JSONField("baseBlogUrl", \.baseBlogURL, .trimmed),
    JSONField("baseSiteUrl", \.baseSiteURL, .trimmed),
    .computed("derived", .facts([("exportedAt", .moment), ("url", .address)])) { key, site, json in
      guard !site.isContinuation else { return }
      json.facts(key, ("exportedAt", site.exportedAt?.description), ("url", site.derivedURL))
    },
    JSONField("description", \.description, .text),
    JSONField("extensions", \.extensions, .named("extensions")),
    JSONField("generators", \.generators, .list(.trimmed)),
    JSONField("image", \.image, .named("image")),
    .constant("kind", "site"),
    JSONField("language", \.language, .trimmed),
    JSONField("link", \.link, .trimmed),
    JSONField("namespaces", \.namespaces, .map),
    JSONField("prolog", \.prolog, .list(.text)),
    JSONField("pubDate", \.pubDate, .trimmed),
    JSONField("rssVersion", \.rssVersion, .text),
    schemaField,
    JSONField("title", \.title, .text),
    JSONField("wxrVersion", \.wxrVersion, .trimmed),
  ]
  static var blank: Site { Site(isContinuation: true) }

  /// On the first line of a site only: what tells it from the later one.
  private static var schemaField: JSONField<Site> {
    .computed("schema", .constant(EntitySchema.name)) { key, site, json in
      guard !site.isContinuation else { return }
      json.key(key)
      json.string(EntitySchema.name)
    } read: { site, json throws(JSONFault) in
      let start = json.position
      let schema = try json.string()
      guard schema == EntitySchema.name else {
        throw JSONFault(offset: start, reason: EntitySchema.refusal(of: schema))
      }
      site.isContinuation = false
    }
  }
}

extension Site.Image: JSONObject, JSONValue {
  static let fields: [JSONField<Site.Image>] = [
    JSONField("extensions", \.extensions, .named("extensions")),
    JSONField("height", \.height, .trimmed),
    JSONField("link", \.link, .trimmed),
    JSONField("title", \.title, .text),
    JSONField("url", \.url, .trimmed),
    JSONField("width", \.width, .trimmed),
  ]
  static var blank: Self { Self() }
}
