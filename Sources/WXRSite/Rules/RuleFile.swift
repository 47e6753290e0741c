import Mustache
public import WXRContent
import Yams

/// Reads a user's rules for shortcodes and blocks from YAML.
///
/// ```yaml
/// shortcodes:
///   box: unwrap                    # unwrap, drop or keep
///   button: '<a href="{{url}}">{{{content}}}</a>'
///   note:
///     raw: '{{=<% %>=}}{{< note "<% title %>" >}}'
/// blocks:
///   acme/card: '<h3>{{title}}</h3>{{{content}}}'
/// ```
/// A text is a Mustache template for HTML; under `raw`, for text that stands in the Markdown as it is. Names of
/// core blocks may be without `core/`. Other keys of the file are for others.
public struct RuleFile {
  /// Why a file has no rules to be read.
  public struct Fault: Error, CustomStringConvertible {
    public let description: String
  }

  /// The rules of a file's text.
  public static func rules(yaml: String) throws(Fault) -> ContentRules {
    var rules = ContentRules()
    guard let node = try root(yaml)?.mapping else { return rules }
    rules.shortcodes = try section("shortcodes", of: node)
    for (name, rule) in try section("blocks", of: node) {
      rules.blocks[name.contains("/") ? name : "core/\(name)"] = rule
    }
    return rules
  }

  private static func root(_ yaml: String) throws(Fault) -> Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch {
      throw Fault(description: "It is not YAML.")
    }
  }

  private static func section(
    _ key: String, of root: Node.Mapping
  ) throws(Fault) -> [String: ContentRule] {
    guard let node = root.first(where: { $0.key.string == key })?.value else { return [:] }
    guard let section = node.mapping else {
      throw Fault(description: "“\(key)” must hold names, each with what becomes of it.")
    }
    var rules: [String: ContentRule] = [:]
    for (name, value) in section { rules[name.string ?? ""] = try rule(value, name.string ?? "") }
    return rules
  }

  private static func rule(_ node: Node, _ name: String) throws(Fault) -> ContentRule {
    if let raw = node.mapping?.first(where: { $0.key.string == "raw" })?.value.scalar?.string {
      return .raw(try template(raw, name))
    }
    guard let text = node.scalar?.string else {
      throw Fault(
        description: "“\(name)” takes unwrap, drop, keep, a template, or “raw:” with a template.")
    }
    switch text {
    case "unwrap": return .unwrap
    case "drop": return .drop
    case "keep": return .keep
    default: return .html(try template(text, name))
    }
  }

  private static func template(_ text: String, _ name: String) throws(Fault) -> RuleTemplate {
    do {
      return RuleTemplate(template: try MustacheTemplate(string: text))
    } catch {
      throw Fault(description: "The template of “\(name)” is not Mustache: \(error)")
    }
  }
}

/// A Mustache template.
private struct RuleTemplate: ContentTemplate {
  let template: MustacheTemplate

  func text(_ variables: JSONObject) -> String { template.render(variables.forMustache) }
}

extension JSONObject {
  fileprivate var forMustache: [String: Any] {
    Dictionary(members.map { ($0.name, $0.value.forMustache) }) { _, last in last }
  }
}

extension JSONValue {
  /// As Mustache sees it: lists and objects to go into, false and null as nothing to show.
  fileprivate var forMustache: Any {
    switch self {
    case .array(let values): values.map(\.forMustache)
    case .object(let object): object.forMustache
    case .bool(let flag): flag
    case .null: false
    case .integer, .number, .string: scalarText
    }
  }
}
