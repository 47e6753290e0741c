extension Comment: JSONObject {
  static let fields: [JSONField<Comment>] = [
    JSONField("approved", { $0.approved }, { $0.approved = $1 }, .trimmed),
    JSONField("author", { $0.author }, { $0.author = $1 }, .text),
    JSONField("authorEmail", { $0.authorEmail }, { $0.authorEmail = $1 }, .text),
    JSONField("authorIP", { $0.authorIP }, { $0.authorIP = $1 }, .text),
    JSONField("authorUrl", { $0.authorURL }, { $0.authorURL = $1 }, .trimmed),
    JSONField("content", { $0.content }, { $0.content = $1 }, .text),
    JSONField("date", { $0.date }, { $0.date = $1 }, .trimmed),
    JSONField("dateGmt", { $0.dateGMT }, { $0.dateGMT = $1 }, .trimmed),
    .computed("derived", .facts([("date", .moment)])) { key, comment, json in
      json.facts(key, ("date", comment.derivedDate?.description))
    },
    JSONField("extensions", { $0.extensions }, { $0.extensions = $1 }, .named("extensions")),
    JSONField("id", { $0.id }, { $0.id = $1 }, .number),
    JSONField("item", { $0.item }, { $0.item = $1 }, .number),
    .constant("kind", "comment"),
    JSONField("meta", { $0.meta }, { $0.meta = $1 }, .list(.named("meta"))),
    JSONField("parent", { $0.parent }, { $0.parent = $1 }, .number),
    JSONField("type", { $0.type }, { $0.type = $1 }, .trimmed),
    JSONField("userId", { $0.userID }, { $0.userID = $1 }, .number),
  ]
  static var blank: Comment { Comment() }
}
