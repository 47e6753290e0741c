extension Author: JSONObject {
  static let fields: [JSONField<Author>] = [
    JSONField("displayName", \.displayName, .text),
    JSONField("email", \.email, .text),
    JSONField("extensions", \.extensions, .named("extensions")),
    JSONField("firstName", \.firstName, .text),
    JSONField("id", \.id, .number),
    .constant("kind", "author"),
    JSONField("lastName", \.lastName, .text),
    JSONField("login", \.login, .trimmed),
  ]
  static var blank: Author { Author() }
}
