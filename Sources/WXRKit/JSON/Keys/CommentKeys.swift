extension Comment: JSONObject {
  static let fields: [JSONField<Comment>] = [
    JSONField("approved", \.approved, .trimmed),
    JSONField("author", \.author, .text),
    JSONField("authorEmail", \.authorEmail, .text),
    JSONField("authorIP", \.authorIP, .text),
    JSONField("authorUrl", \.authorURL, .trimmed),
    JSONField("content", \.content, .text),
    JSONField("date", \.date, .trimmed),
    JSONField("dateGmt", \.dateGMT, .trimmed),
    .computed("derived", .facts([("date", .moment)])) { key, comment, json in
      json.facts(key, ("date", comment.derivedDate?.description))
    },
    JSONField("extensions", \.extensions, .named("extensions")),
    JSONField("id", \.id, .number),
    JSONField("item", \.item, .number),
    .constant("kind", "comment"),
    JSONField("meta", \.meta, .list(.named("meta"))),
    JSONField("parent", \.parent, .number),
    JSONField("type", \.type, .trimmed),
    JSONField("userId", \.userID, .number),
  ]
  static var blank: Comment { Comment() }
}
