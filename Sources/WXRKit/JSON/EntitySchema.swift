/// The format of entity lines.
public enum EntitySchema {
  /// The name and version that each export's first line carries.
  public static let name = "wxr-entities/1"

  /// The JSON Schema (2020-12) of one line of NDJSON, or of one member of `entities`.
  ///
  /// It is made from the table that lines are written and read by, so it holds every key and no
  /// other. It does not say that lines are canonical, nor what one line must be to the next.
  public static var json: String { document.written() + "\n" }

  static func refusal(of schema: String) -> String {
    "it is written as \(schema); this version reads \(name)"
  }
}

extension EntitySchema {
  private static var kinds: [(String, JSONTree)] {
    [
      ("site", schema(of: Site.self)),
      ("author", schema(of: Author.self)),
      ("term", schema(of: Term.self)),
      ("item", schema(of: Item.self)),
      ("comment", schema(of: Comment.self)),
    ]
  }

  private static var document: JSONTree {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:wxrkit:wxr-entities-1",
      "title": .text("A line of \(name)"),
      "description":
        "A site, author, term, item or comment of a WordPress export. Absent differs from empty.",
      "type": "object",
      "required": ["kind"],
      "properties": ["kind": ["enum": .list(kinds.map { .text($0.0) })]],
      "allOf": .list(kinds.map { condition($0.0) }),
      "$defs": .object(kinds + EntitySchemaDefinitions.all),
    ]
  }

  private static func condition(_ kind: String) -> JSONTree {
    [
      "if": ["properties": ["kind": ["const": .text(kind)]]],
      "then": ["$ref": .text("#/$defs/\(kind)")],
    ]
  }

  /// An object with the keys of the table and no other.
  static func schema<Object: JSONObject>(of _: Object.Type) -> JSONTree {
    let required = Object.fields.filter(\.isRequired).map { JSONTree.text($0.name.text) }
    let properties = Object.fields.map { ($0.name.text, schema(of: $0.shape)) }
    let closed: [(String, JSONTree)] = [
      ("type", "object"), ("additionalProperties", false), ("properties", .object(properties)),
    ]
    return .object(required.isEmpty ? closed : closed + [("required", .list(required))])
  }

  static func schema(of shape: JSONShape) -> JSONTree {
    switch shape {
    case .text: ["$ref": "#/$defs/text"]
    case .trimmed: ["$ref": "#/$defs/trimmed"]
    case .number: ["$ref": "#/$defs/number"]
    case .moment: ["$ref": "#/$defs/moment"]
    case .address: ["type": "string", "pattern": "^https://[^/]"]
    case .constant(let value): ["const": .text(value)]
    case .choice(let words): ["enum": .list(words.map { .text($0) })]
    case .map:
      ["type": "object", "minProperties": 1, "additionalProperties": ["type": "string"]]
    case .list(let member): ["type": "array", "minItems": 1, "items": schema(of: member)]
    case .named(let name): ["$ref": .text("#/$defs/\(name)")]
    case .facts(let facts):
      [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "properties": .object(facts.map { ($0.name, schema(of: $0.shape)) }),
      ]
    }
  }
}
