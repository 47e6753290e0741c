extension Term: JSONObject {
  static let fields: [JSONField<Term>] = [
    JSONField("description", { $0.description }, { $0.description = $1 }, .text),
    JSONField(
      "element", { $0.element }, { $0.element = $1 },
      .choice(Term.Element.allCases.map(\.rawValue)), isRequired: true),
    JSONField("extensions", { $0.extensions }, { $0.extensions = $1 }, .named("extensions")),
    JSONField("id", { $0.id }, { $0.id = $1 }, .number),
    .constant("kind", "term"),
    JSONField("meta", { $0.meta }, { $0.meta = $1 }, .list(.named("meta"))),
    JSONField("name", { $0.name }, { $0.name = $1 }, .text),
    JSONField("parent", { $0.parent }, { $0.parent = $1 }, .trimmed),
    JSONField("slug", { $0.slug }, { $0.slug = $1 }, .trimmed),
    JSONField("taxonomy", { $0.taxonomy }, { $0.taxonomy = $1 }, .trimmed),
  ]
  static var blank: Term { Term(element: .term) }
}

extension TermReference: JSONObject, JSONValue {
  static let fields: [JSONField<TermReference>] = [
    JSONField("attributes", { $0.attributes }, { $0.attributes = $1 }, .list(.named("attribute"))),
    JSONField("name", { $0.name }, { $0.name = $1 }, .text),
    JSONField("slug", { $0.slug }, { $0.slug = $1 }, .text),
    JSONField("taxonomy", { $0.taxonomy }, { $0.taxonomy = $1 }, .text),
  ]
  static var blank: TermReference { TermReference() }
}
