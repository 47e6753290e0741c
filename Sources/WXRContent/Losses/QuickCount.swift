extension ContentCount {
  /// All of a document, with what a tree leaves out knowingly: nothing of it is missing from a tree
  /// that has as much.
  init(allOf html: HTMLDocument) {
    self.init(VisibleText(.letters))
    unsafe html.bytes.withUnsafeBytes { bytes in
      for node in html.nodes {
        switch node.kind {
        case .comment: break
        case .text: unsafe text.add(UnsafeRawBufferPointer(rebasing: bytes[node.text]))
        case .element: if let kind = node.tag.countedKind { self[kind] += 1 }
        }
      }
    }
  }

  /// Whether another count has as many of each kind.
  func isCovered(by other: ContentCount) -> Bool {
    text.letters <= other.text.letters
      && ContentLoss.Kind.allCases.allSatisfy { self[$0] <= other[$0] }
  }
}

extension HTMLDocument.Node {
  fileprivate var text: Range<Int> { Int(start)..<Int(end) }
}

extension HTMLTag {
  fileprivate var countedKind: ContentLoss.Kind? {
    switch self {
    case .a: .links
    case .img, .image: .images
    case .pre, .listing, .xmp, .plaintext: .codeBlocks
    case .table: .tables
    case .iframe, .video, .audio, .object, .embed, .applet: .embeds
    default: nil
    }
  }
}
