extension HTMLDocument {
  /// An element as markup again.
  func markup(of top: Index) -> String {
    var out: [UInt8] = []
    var stack: [(node: Index, isEnd: Bool)] = [(top, false)]
    while let (node, isEnd) = stack.popLast() {
      if isEnd {
        out += "</".utf8 + name(of: node) + ">".utf8
        continue
      }
      switch nodes[node].kind {
      case .comment: continue
      case .text: out += string(range(node)).collapsedInside.escapedForHTML.utf8
      case .element:
        out += startTag(of: node)
        if !tag(node).isVoid { stack.append((node, true)) }
        stack += children(of: node).map { (node: $0, isEnd: false) }.reversed()
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func startTag(of node: Index) -> [UInt8] {
    var out = Array("<".utf8) + name(of: node)
    let first = Int(nodes[node].firstAttribute)
    for attribute in attributes[first..<first + Int(nodes[node].attributeCount)] {
      out.append(0x20)
      out += bytes[Int(attribute.nameStart)..<Int(attribute.nameEnd)]
      let value = string(Int(attribute.valueStart)..<Int(attribute.valueEnd)).collapsed
      out += "=\"\(value.escapedForAttribute)\"".utf8
    }
    return out + [0x3E]
  }

  private func name(of node: Index) -> [UInt8] {
    let tag = tag(node)
    return tag == .unknown ? Array(bytes[range(node)]) : Array(tag.rawValue.utf8)
  }

  /// If an element would show nothing: no text, no picture, nothing that plays.
  func showsNothing(_ top: Index) -> Bool {
    !hasVisibleText(top) && !contains(top) { tag($0).isMedia }
  }

  /// If there is text outside drawings and what only screen readers say.
  private func hasVisibleText(_ top: Index) -> Bool {
    var found = false
    walk(top) { node in
      if nodes[node].kind == .text { found = found || !isBlank(node) }
      return !found && tag(node) != .svg && !hasClass("screen-reader-text", of: node)
    }
    return found
  }

  private func isBlank(_ node: Index) -> Bool { bytes[range(node)].allSatisfy(\.isHTMLSpace) }
}

extension HTMLTag {
  fileprivate var isMedia: Bool {
    switch self {
    case .img, .iframe, .video, .audio, .object, .embed: true
    default: false
    }
  }
}

extension String {
  fileprivate var collapsedInside: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    return String(decoding: utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }
}
