import Foundation
import TestSupport
import Testing

@testable import WXRKit

@Suite struct EntitySchemaTests {
  @Test func isJSONWithAClosedObjectForEachKind() throws {
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(EntitySchema.json.utf8)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    for (kind, keys) in Self.keys {
      #expect(definitions[kind]?["additionalProperties"] as? Bool == false)
      let properties = definitions[kind]?["properties"] as? [String: Any]
      #expect(properties.map { Set($0.keys) } == keys)
    }
    for reference in references(in: schema) { #expect(definitions[reference] != nil) }
  }

  @Test func theSamplesHaveEveryKey() throws {
    var found: [String: Set<String>] = [:]
    for entity in EntitySamples.all {
      let text = Data(line(entity, decodesMeta: true).utf8)
      collectKeys(try JSONSerialization.jsonObject(with: text), as: nil, into: &found)
    }
    for (kind, keys) in Self.keys { #expect(found[kind] == keys, "\(kind)") }
  }

  @Test func theSamplesComeBack() throws {
    #expect(try read(try ndjson(EntitySamples.all)).0 == EntitySamples.all)
  }

  @Test func theDocumentationHasEveryKey() throws {
    let page = try String(
      contentsOf: Shared.packageRoot.appending(path: "Documentation/json.md"), encoding: .utf8)
    for (kind, keys) in Self.keys {
      let section =
        page.components(separatedBy: "\n## ").first { $0.hasPrefix("`\(kind)`") } ?? page
      for key in keys where key != "kind" {
        #expect(section.contains("`\(key)`"), "\(kind): \(key)")
      }
    }
  }

  @Test(.enabled(if: PythonJudge.hasJSONSchema, "python3 with jsonschema is not here"))
  func theSamplesFitTheSchema() throws {
    let lines = EntitySamples.all.map { line($0, decodesMeta: true) + "\n" }.joined()
    let (status, output) = try validate(lines)
    #expect(status == 0, "\(output)")
    #expect(try validate("{\"kind\":\"author\",\"mood\":\"calm\"}\n").status == 1)
  }

  private func validate(_ lines: String) throws -> (status: Int32, output: String) {
    try PythonJudge.withFile(Array(EntitySchema.json.utf8)) { schema in
      try PythonJudge.withFile(Array(lines.utf8)) { lines in
        try PythonJudge.run([PythonJudge.script("validate_entities.py"), schema, lines])
      }
    }
  }

  private static let keys: [String: Set<String>] = [
    "site": names(Site.self), "author": names(Author.self), "term": names(Term.self),
    "item": names(Item.self), "comment": names(Comment.self), "meta": names(Meta.self),
    "termReference": names(TermReference.self), "image": names(Site.Image.self),
    "extension": names(Extension.self), "attribute": names(Extension.Attribute.self),
  ]

  private static func names<Object: JSONObject>(_: Object.Type) -> Set<String> {
    Set(Object.fields.map(\.name.text))
  }

  private func references(in value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap { references(in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    let own = (object["$ref"] as? String).map { [String($0.dropFirst("#/$defs/".count))] } ?? []
    return own + object.values.flatMap { references(in: $0) }
  }

  private func collectKeys(_ value: Any, as kind: String?, into found: inout [String: Set<String>])
  {
    let members = [
      "meta": "meta", "terms": "termReference", "image": "image", "extensions": "extension",
      "attributes": "attribute", "children": "extension",
    ]
    for member in value as? [Any] ?? [] { collectKeys(member, as: kind, into: &found) }
    guard let object = value as? [String: Any], let kind = kind ?? object["kind"] as? String else {
      return
    }
    found[kind, default: []].formUnion(object.keys)
    for (key, member) in members {
      if let inner = object[key] { collectKeys(inner, as: member, into: &found) }
    }
  }
}
