extension Term: JSONObject {
  static let fields: [JSONField<Term>] = [
    JSONField("description", \.description, .text),
    JSONField(
      "element", \.element, .choice(Term.Element.allCases.map(\.rawValue)), isRequired: true),
    JSONField("extensions", \.extensions, .named("extensions")),
    JSONField("id", \.id, .number),
    .constant("kind", "term"),
    JSONField("meta", \.meta, .list(.named("meta"))),
    JSONField("name", \.name, .text),
    JSONField("parent", \.parent, .trimmed),
    JSONField("slug", \.slug, .trimmed),
    JSONField("taxonomy", \.taxonomy, .trimmed),
  ]
  static var blank: Term { Term(element: .term) }
}

extension TermReference: JSONObject, JSONValue {
  static let fields: [JSONField<TermReference>] = [
    JSONField("attributes", \.attributes, .list(.named("attribute"))),
    JSONField("name", \.name, .text),
    JSONField("slug", \.slug, .text),
    JSONField("taxonomy", \.taxonomy, .text),
  ]
  static var blank: TermReference { TermReference() }
}
