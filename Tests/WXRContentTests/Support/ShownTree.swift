import Foundation

@testable import WXRContent

/// What HTML shows, as its parsed tree without what is in `NotCompared`; texts with white space as
/// a browser collapses it, none at the edges of blocks.
indirect enum ShownTree: Equatable {
  case element(String, attributes: [String], [ShownTree])
  case text(String)
  case comment(String)

  static func parse(_ html: [UInt8]) -> [ShownTree] {
    let document = HTMLParser.parse(html)
    return ShownTreeReader(document: document).children(of: HTMLDocument.root)
  }

  /// A line a node, indented.
  static func description(_ nodes: [ShownTree], indent: String = "") -> String {
    nodes.map { node in
      switch node {
      case .text(let text): indent + text.debugDescription
      case .comment(let text): indent + "<!--\(text)-->"
      case .element(let name, let attributes, let inner):
        ([indent + "<\(([name] + attributes).joined(separator: " "))>"]
          + [description(inner, indent: indent + "  ")]).filter { !$0.isEmpty }
          .joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }
}

private struct ShownTreeReader {
  let document: HTMLDocument

  func children(of node: Int) -> [ShownTree] {
    var out: [ShownTree] = []
    for child in document.children(of: node) {
      for shown in read(child) { append(shown, to: &out) }
    }
    return out
  }

  /// Adds a node; neighbouring texts are one.
  private func append(_ node: ShownTree, to out: inout [ShownTree]) {
    if case .text(let new) = node, case .text(let old)? = out.last {
      out[out.count - 1] = .text(ShownText.joined(old, new))
    } else {
      out.append(node)
    }
  }

  private func read(_ node: Int) -> [ShownTree] {
    let bytes = document.bytes[document.range(node)]
    let string = String(decoding: bytes, as: UTF8.self)
    switch document.nodes[node].kind {
    case .text:
      let text = ShownText.plain(string)
      return text.isEmpty ? [] : [.text(text)]
    case .comment: return string.contains("[if lt IE 9]") ? [] : [.comment(string)]
    case .element: return element(node)
    }
  }

  private func element(_ node: Int) -> [ShownTree] {
    let name = name(of: node)
    let classes = document.string(.class, of: node).split(separator: " ").map(String.init)
    if NotCompared.dropped.contains(name) || !NotCompared.droppedClasses.isDisjoint(with: classes) {
      return []
    }
    if classes.contains(NotCompared.smileyClass) { return [.text(document.string(.alt, of: node))] }
    // A frame of ours stands for the address that WordPress shows without a network.
    if document.has(.dataEmbed, node) { return [.text(document.string(.src, of: node))] }
    let inner = children(of: node)
    let isBare =
      name == "div" && document.has(.class, node)
      && ShownText.attribute(document.string(.class, of: node), of: "class").isEmpty
    if isBare || NotCompared.unwrappedElements.contains(name) || isUnwrapped(classes) {
      return inner
    }
    return [.element(name, attributes: attributes(of: node, name), inner)]
  }

  private func isUnwrapped(_ classes: [String]) -> Bool {
    classes.count == 1 && NotCompared.unwrapped.contains(classes[0])
  }

  private func name(of node: Int) -> String {
    let tag = document.tag(node)
    return tag == .unknown
      ? String(decoding: document.bytes[document.range(node)], as: UTF8.self) : tag.rawValue
  }

  private func attributes(of node: Int, _ name: String) -> [String] {
    let first = Int(document.nodes[node].firstAttribute)
    let all = document.attributes[first..<first + Int(document.nodes[node].attributeCount)]
    return all.compactMap { attribute in
      let key = document.string(Int(attribute.nameStart)..<Int(attribute.nameEnd))
      let value = document.string(Int(attribute.valueStart)..<Int(attribute.valueEnd))
      return NotCompared.attributes[name]?.contains(key) == true
        ? nil : "\(key)=\(ShownText.attribute(value, of: key))"
    }.sorted()
  }
}

private enum ShownText {
  static func plain(_ text: String) -> String {
    var text = text
    for (from, to) in NotCompared.characters { text = text.replacing(from, with: to) }
    return text.split { " \n\t\r".contains($0) }.joined(separator: " ")
  }

  static func joined(_ one: String, _ other: String) -> String { "\(one) \(other)" }

  static func attribute(_ value: String, of name: String) -> String {
    switch name {
    case "class":
      return value.split(separator: " ").filter { word in
        !NotCompared.classes.contains { word.hasPrefix($0) }
      }.joined(separator: " ")
    case "src", "href": return address(value)
    default: return plain(value)
    }
  }

  /// Without the counter of players, and the size in the name of a smaller file.
  private static func address(_ value: String) -> String {
    value
      .replacingOccurrences(of: #"[?&]_=\d+$"#, with: "", options: .regularExpression)
      .replacingOccurrences(of: #"-\d+x\d+(\.\w+)$"#, with: "$1", options: .regularExpression)
  }
}
