import Yams

extension FrontMatter {
  /// The front matter as YAML, without the `---` lines, each key on a line of its own.
  ///
  /// Texts that YAML 1.1 or 1.2 would read as something else (`no`, `1.0`, `2019-03-01`, `@ida`) are
  /// quoted; keys keep their order; equal values give equal bytes.
  public var yaml: String {
    // libyaml refuses only what no String holds, and a node graph deeper than memory.
    let text = try? Yams.serialize(node: node, width: -1, allowUnicode: true)
    return AstralEscapes.resolved(text ?? "")
  }

  fileprivate var node: Node {
    let pairs = entries.map { (Node.text($0.key), $0.value.node) }
    return .mapping(Node.Mapping(pairs, Tag(.map), .block))
  }
}

extension FrontMatter.Value {
  fileprivate var node: Node {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .plain(String(number), .int)
    case .boolean(let flag): .plain(flag ? "true" : "false", .bool)
    case .date(let date): .plain(date, .timestamp)
    case .list(let values): .sequence(Node.Sequence(values.map(\.node), Tag(.seq), .block))
    case .map(let map): map.node
    }
  }
}

extension Node {
  fileprivate static func text(_ text: String) -> Node {
    .scalar(Scalar(text, Tag(.str), YAMLTextStyle.style(for: text)))
  }

  fileprivate static func plain(_ text: String, _ tag: Tag.Name) -> Node {
    .scalar(Scalar(text, Tag(tag), .plain))
  }
}
