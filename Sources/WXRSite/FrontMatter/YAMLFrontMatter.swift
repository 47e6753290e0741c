import Yams

extension FrontMatter {
  /// The front matter as YAML, without the `---` lines, each key on a line of its own.
  ///
  /// Texts that YAML 1.1 or 1.2 would read as something else (`no`, `1.0`, `2019-03-01`, `@ida`) are
  /// quoted; keys keep their order; equal values give equal bytes.
  public var yaml: String { PlainYAML.text(of: self) ?? yamlOfYams }

  /// What Yams writes: the truth that ``PlainYAML`` keeps to.
  var yamlOfYams: String {
    // libyaml refuses only what no String holds, and a node graph deeper than memory.
    let node = YAMLNodes().node(of: self)
    let text = try? Yams.serialize(node: node, width: -1, allowUnicode: true)
    return AstralEscapes.resolved(text ?? "")
  }
}

/// Makes the nodes of one document. Its tags are made once: each one brings a whole set of
/// constructors with it.
private struct YAMLNodes {
  private let map = Tag(.map)
  private let list = Tag(.seq)
  private let text = Tag(.str)
  private let integer = Tag(.int)
  private let boolean = Tag(.bool)
  private let date = Tag(.timestamp)

  func node(of matter: FrontMatter) -> Node {
    let pairs = matter.entries.map { (node(of: .text($0.key)), node(of: $0.value)) }
    return .mapping(Node.Mapping(pairs, map, .block))
  }

  private func node(of value: FrontMatter.Value) -> Node {
    switch value {
    case .text(let value): scalar(value, text, YAMLTextStyle.style(for: value))
    case .integer(let number): scalar(String(number), integer)
    case .boolean(let flag): scalar(flag ? "true" : "false", boolean)
    case .date(let value): scalar(value, date)
    case .list(let values): .sequence(Node.Sequence(values.map { node(of: $0) }, list, .block))
    case .map(let matter): node(of: matter)
    }
  }

  private func scalar(
    _ value: String, _ tag: Tag, _ style: Node.Scalar.Style = .plain
  ) -> Node {
    .scalar(Node.Scalar(value, tag, style))
  }
}
