extension HTMLDocument {
  /// Calls for every node below one, in document order, without recursion; a false answer skips
  /// the node's own children.
  func walk(_ top: Index, _ visit: (Index) -> Bool) {
    guard var node = firstChild(of: top) else { return }
    var parents: [Index] = []
    while true {
      if visit(node), let child = firstChild(of: node) {
        parents.append(node)
        node = child
        continue
      }
      while nodes[node].nextSibling == 0 {
        guard let parent = parents.popLast() else { return }
        node = parent
      }
      node = Int(nodes[node].nextSibling)
    }
  }

  /// The first element below a node that has the tag.
  func first(_ tag: HTMLTag, in top: Index) -> Index? {
    var found: Index?
    walk(top) { node in
      if found == nil, nodes[node].tag == tag { found = node }
      return found == nil
    }
    return found
  }

  func contains(_ top: Index, where matches: (Index) -> Bool) -> Bool {
    var found = false
    walk(top) { node in
      if !found { found = matches(node) }
      return !found
    }
    return found
  }

  /// All text below a node, as it stands; each `br` is a line feed.
  func text(of top: Index) -> [UInt8] {
    var out: [UInt8] = []
    walk(top) { node in
      if nodes[node].kind == .text { out += bytes[range(node)] }
      if nodes[node].tag == .br { out.append(0x0A) }
      return nodes[node].tag != .script && nodes[node].tag != .style
    }
    return out
  }

  /// If text below the node shows anything but white space.
  func showsText(_ top: Index) -> Bool {
    contains(top) { node in
      nodes[node].kind == .text && bytes[range(node)].contains { !$0.isHTMLSpace }
    }
  }

  /// The only element child of a node that shows nothing else.
  func onlyElement(in node: Index) -> Index? {
    var found: Index?
    for child in children(of: node) {
      switch nodes[child].kind {
      case .comment: continue
      case .text:
        if bytes[range(child)].contains(where: { !$0.isHTMLSpace }) { return nil }
      case .element:
        guard found == nil else { return nil }
        found = child
      }
    }
    return found
  }
}

extension HTMLDocument {
  /// If the element's `class` holds one of the words.
  func hasClass(_ words: StaticString..., of node: Index) -> Bool {
    guard let value = value(.class, of: node) else { return false }
    return words.contains { word in
      word.withUTF8Buffer { unsafe holds($0, in: bytes[value]) }
    }
  }

  /// If the bytes are one of the words that white space parts.
  private func holds(_ word: UnsafeBufferPointer<UInt8>, in classes: ArraySlice<UInt8>) -> Bool {
    var start = classes.startIndex
    while start < classes.endIndex {
      let end = classes[start...].firstIndex(where: \.isHTMLSpace) ?? classes.endIndex
      if end - start == word.count, unsafe classes[start..<end].elementsEqual(word) {
        return true
      }
      start = end + 1
    }
    return false
  }

  func anyClass(of node: Index, where matches: (ArraySlice<UInt8>) -> Bool) -> Bool {
    guard let value = value(.class, of: node) else { return false }
    return bytes[value].split(whereSeparator: \.isHTMLSpace).contains(where: matches)
  }
}
