extension Dialect.TagStyle {
  /// A start tag; one that is empty is closed where it must be.
  ///
  /// An attribute without a value has the empty one.
  func start(_ name: String, _ attributes: [(name: String, value: String)] = []) -> String {
    let written = attributes.map { self == .jsx ? jsx($0) : html($0) }.joined()
    let isEmpty = name == "img" || name == "br" || name == "hr"
    return "<\(name)\(written)\(self == .jsx && isEmpty ? " />" : ">")"
  }

  /// A comment: something that shows nothing.
  func comment(_ text: String) -> String {
    self == .jsx ? "{/* \(text) */}" : "<!--\(text)-->"
  }

  private func html(_ attribute: (name: String, value: String)) -> String {
    attribute.value.isEmpty && attribute.name == "controls"
      ? " \(attribute.name)" : " \(attribute.name)=\"\(attribute.value.escapedForAttribute)\""
  }

  private func jsx(_ attribute: (name: String, value: String)) -> String {
    let names = ["class": "className", "colspan": "colSpan", "rowspan": "rowSpan"]
    guard attribute.name == "style" else {
      return html((names[attribute.name] ?? attribute.name, attribute.value))
    }
    let side = attribute.value.split(separator: ":").last ?? ""
    return " style={{textAlign: \"\(side)\"}}"
  }
}

extension Dialect {
  /// If markup that an author wrote may stand as it is.
  var keepsMarkup: Bool { rawHTML && tags == .html }

  /// If raw tags have Markdown between them.
  var readsMarkdownInTags: Bool { rawBlocks == .markdown }
}
