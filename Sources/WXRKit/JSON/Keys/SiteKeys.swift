extension Site: JSONObject {
  static let fields: [JSONField<Site>] = [
    JSONField("baseBlogUrl", { $0.baseBlogURL }, { $0.baseBlogURL = $1 }, .trimmed),
    JSONField("baseSiteUrl", { $0.baseSiteURL }, { $0.baseSiteURL = $1 }, .trimmed),
    .computed("derived", .facts([("exportedAt", .moment), ("url", .address)])) { key, site, json in
      guard !site.isContinuation else { return }
      json.facts(key, ("exportedAt", site.exportedAt?.description), ("url", site.derivedURL))
    },
    JSONField("description", { $0.description }, { $0.description = $1 }, .text),
    JSONField("extensions", { $0.extensions }, { $0.extensions = $1 }, .named("extensions")),
    JSONField("generators", { $0.generators }, { $0.generators = $1 }, .list(.trimmed)),
    JSONField("image", { $0.image }, { $0.image = $1 }, .named("image")),
    .constant("kind", "site"),
    JSONField("language", { $0.language }, { $0.language = $1 }, .trimmed),
    JSONField("link", { $0.link }, { $0.link = $1 }, .trimmed),
    JSONField("namespaces", { $0.namespaces }, { $0.namespaces = $1 }, .map),
    JSONField("prolog", { $0.prolog }, { $0.prolog = $1 }, .list(.text)),
    JSONField("pubDate", { $0.pubDate }, { $0.pubDate = $1 }, .trimmed),
    JSONField("rssVersion", { $0.rssVersion }, { $0.rssVersion = $1 }, .text),
    schemaField,
    JSONField("title", { $0.title }, { $0.title = $1 }, .text),
    JSONField("wxrVersion", { $0.wxrVersion }, { $0.wxrVersion = $1 }, .trimmed),
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
    JSONField("extensions", { $0.extensions }, { $0.extensions = $1 }, .named("extensions")),
    JSONField("height", { $0.height }, { $0.height = $1 }, .trimmed),
    JSONField("link", { $0.link }, { $0.link = $1 }, .trimmed),
    JSONField("title", { $0.title }, { $0.title = $1 }, .text),
    JSONField("url", { $0.url }, { $0.url = $1 }, .trimmed),
    JSONField("width", { $0.width }, { $0.width = $1 }, .trimmed),
  ]
  static var blank: Self { Self() }
}
