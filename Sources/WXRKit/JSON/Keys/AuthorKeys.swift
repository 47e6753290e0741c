extension Author: JSONObject {
  static let fields: [JSONField<Author>] = [
    JSONField("displayName", { $0.displayName }, { $0.displayName = $1 }, .text),
    JSONField("email", { $0.email }, { $0.email = $1 }, .text),
    JSONField("extensions", { $0.extensions }, { $0.extensions = $1 }, .named("extensions")),
    JSONField("firstName", { $0.firstName }, { $0.firstName = $1 }, .text),
    JSONField("id", { $0.id }, { $0.id = $1 }, .number),
    .constant("kind", "author"),
    JSONField("lastName", { $0.lastName }, { $0.lastName = $1 }, .text),
    JSONField("login", { $0.login }, { $0.login = $1 }, .trimmed),
  ]
  static var blank: Author { Author() }
}
