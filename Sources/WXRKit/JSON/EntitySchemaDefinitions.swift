/// What the schema defines by name, for several kinds to refer to.
enum EntitySchemaDefinitions {
  static var all: [(String, JSONTree)] {
    texts + [
      ("meta", EntitySchema.schema(of: Meta.self)),
      ("termReference", EntitySchema.schema(of: TermReference.self)),
      ("image", EntitySchema.schema(of: Site.Image.self)),
      ("extensions", EntitySchema.schema(of: .list(.named("extension")))),
      ("extension", EntitySchema.schema(of: Extension.self)),
      ("attribute", EntitySchema.schema(of: Extension.Attribute.self)),
      ("node", ["oneOf": [["$ref": "#/$defs/text"], ["$ref": "#/$defs/extension"]]]),
    ] + decoded
  }

  private static let texts: [(String, JSONTree)] = [
    (
      "text",
      [
        "description": "Any text that XML can carry.", "type": "string",
        "not": ["pattern": #"[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]"#],
      ]
    ),
    (
      "trimmed",
      [
        "description": "Text without space, tab, CR or LF at either end.",
        "$ref": "#/$defs/text", "not": ["pattern": #"^[ \t\r\n]|[ \t\r\n]$"#],
      ]
    ),
    (
      "number",
      [
        "description": "An integer, or the text that stands where an integer belongs.",
        "oneOf": [
          [
            "type": "integer", "minimum": .integer(-Number.limit),
            "maximum": .integer(Number.limit),
          ],
          ["$ref": "#/$defs/trimmed", "not": ["pattern": "^(0|-?[1-9][0-9]{0,14})$"]],
        ],
      ]
    ),
    (
      "moment",
      [
        "description": "RFC 3339, to the second; Z for no offset.", "type": "string",
        "pattern":
          #"^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"#,
      ]
    ),
  ]

  private static let decoded: [(String, JSONTree)] = [
    (
      "decoded",
      [
        "description":
          "Only with --decode-meta: a serialised PHP value, or a JSON object or list, with types.",
        "oneOf": [
          ["type": "null"],
          [
            "type": "object", "minProperties": 1, "maxProperties": 1,
            "additionalProperties": false,
            "properties": [
              "bool": ["type": "boolean"], "int": ["type": "string", "pattern": "^-?[0-9]+$"],
              "float": ["type": "string"], "string": ["type": "string"],
              "b64": ["type": "string"], "recursion": ["const": true],
              "array": ["$ref": "#/$defs/decodedPairs"],
            ],
          ],
          [
            "type": "object", "required": ["object", "properties"], "additionalProperties": false,
            "properties": [
              "object": ["type": "string"], "properties": ["$ref": "#/$defs/decodedPairs"],
            ],
          ],
        ],
      ]
    ),
    (
      "decodedPairs",
      [
        "description": "Key and value in turn, in PHP's order.", "type": "array",
        "items": [
          "type": "array", "minItems": 2, "maxItems": 2,
          "prefixItems": [["type": ["string", "object"]], ["$ref": "#/$defs/decoded"]],
        ],
      ]
    ),
  ]
}
