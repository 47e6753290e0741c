/// A shortcode that a user has a rule for.
struct RuleShortcode: ContentShortcode {
  let names: [String]
  let rule: ContentRule

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    switch rule {
    case .keep: return nil
    case .drop: return []
    case .unwrap: return rendering.runShortcodes(on: call.content ?? [])
    case .html(let template): return Array(template.text(variables(call, &rendering)).utf8)
    case .raw(let template): return rendering.raw(template.text(variables(call, &rendering)))
    }
  }

  private func variables(
    _ call: ShortcodeCall, _ rendering: inout ContentRendering
  ) -> JSONObject {
    let content = rendering.runShortcodes(on: call.content ?? []).trimmed
    var bare = 0
    let attributes = call.attributes.all.map { attribute in
      if attribute.name == nil { bare += 1 }
      return JSONObject.Member(
        name: attribute.name ?? "\(bare)",
        value: .string(String(decoding: attribute.value, as: UTF8.self)))
    }
    return JSONObject(attributes).naming(call.name, content)
  }
}

extension ContentRendering {
  /// The HTML of a block that a user has a rule for; nil for none.
  mutating func html(
    of block: ContentBlock, _ name: String, in tree: BlockTree
  ) -> [UInt8]? {
    guard let rule = renderer.options.rules.blocks[name] else { return nil }
    switch rule {
    case .drop: return []
    case .unwrap, .keep: return inner(block, of: tree)
    case .html(let template): return Array(template.text(variables(of: block, name, tree)).utf8)
    case .raw(let template): return raw(template.text(variables(of: block, name, tree)))
    }
  }

  private mutating func variables(
    of block: ContentBlock, _ name: String, _ tree: BlockTree
  ) -> JSONObject {
    let attributes = tree.attributes(of: block)?.object ?? JSONObject()
    return attributes.naming(name, inner(block, of: tree).trimmed)
  }

  /// A mark at which the tree puts text that is no HTML.
  mutating func raw(_ text: String) -> [UInt8] {
    guard charge(text.utf8.count) else { return [] }
    rawTexts.append(text)
    return Array("<!--\(RawText.mark)\(rawTexts.count - 1)-->".utf8)
  }
}

/// How text that is no HTML is marked in HTML.
enum RawText {
  static let mark = "wxr-raw:"

  /// The number in a mark's comment; nil for other comments.
  static func number(_ comment: ArraySlice<UInt8>) -> Int? {
    guard comment.starts(with: mark.utf8) else { return nil }
    return Int(String(decoding: comment.dropFirst(mark.utf8.count), as: UTF8.self))
  }
}

extension JSONObject {
  /// With the name and the content that templates know.
  fileprivate func naming(_ name: String, _ content: [UInt8]) -> JSONObject {
    JSONObject(
      members
        + [
          Member(name: "name", value: .string(name)),
          Member(name: "content", value: .string(String(decoding: content, as: UTF8.self))),
        ].filter { member in member.name == "content" || self[member.name] == nil })
  }
}
