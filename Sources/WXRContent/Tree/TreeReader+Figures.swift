extension TreeReader {
  /// The classes under which WordPress wrote figures before HTML had them.
  func isFigure(_ node: Int) -> Bool {
    html.tag(node) == .div && html.hasClass("wp-caption", of: node)
  }

  func isCaption(_ node: Int) -> Bool {
    html.hasClass("wp-caption-text", "wp-caption-dd", "gallery-caption", of: node)
  }

  /// A caption goes to the figure it stands in.
  mutating func caption(_ node: Int, _ context: ReadingContext) {
    let inner = blocks(of: node, context)
    if captions.isEmpty {
      append(inner)
    } else {
      captions[captions.count - 1] += inner
    }
  }

  mutating func figure(_ node: Int, _ context: ReadingContext) {
    let isGallery = html.hasClass("wp-block-gallery", of: node)
    captions.append([])
    let inner = html.tag(node) == .dl ? parts(of: node, context) : blocks(of: node, context)
    let caption = captions.removeLast()
    if isGallery, html.first(.ul, in: node) == nil {
      return append([.gallery(Gallery(figures: inner.map(\.asFigure), caption: caption))])
    }
    append(figure(inner, caption, alignment: figureAlignment(node, inner)))
  }

  private func figure(_ inner: [Block], _ caption: [Block], alignment: Alignment?) -> [Block] {
    guard !inner.isEmpty, !caption.isEmpty || alignment != nil else { return inner + caption }
    if caption.isEmpty, inner.count == 1, case .figure = inner[0] { return inner }
    return [.figure(Figure(blocks: inner, caption: caption, alignment: alignment))]
  }

  /// Only pictures stand to a side: text has alignment of its own.
  private func figureAlignment(_ node: Int, _ inner: [Block]) -> Alignment? {
    guard inner.contains(where: { $0.firstImage != nil }) else { return nil }
    return html.alignment(of: node) ?? inner.lazy.compactMap { $0.firstImage?.alignment }.first
  }

  /// `<dl>` as WordPress used it for pictures: a term with the picture, its caption below.
  private mutating func parts(of node: Int, _ context: ReadingContext) -> [Block] {
    collect { reader in
      for part in reader.html.children(of: node) {
        if reader.isCaption(part) {
          reader.caption(part, context)
        } else if reader.html.nodes[part].kind == .element {
          reader.children(of: part, context)
          reader.flush()
        }
      }
    }
  }

  mutating func gallery(_ node: Int, _ context: ReadingContext) {
    let inner = blocks(of: node, context)
    append([.gallery(Gallery(figures: inner.map(\.asFigure)))])
  }
}

extension Block {
  fileprivate var asFigure: Figure {
    if case .figure(let figure) = self { return figure }
    return Figure(blocks: [self])
  }

  /// The picture that a paragraph begins with.
  var firstImage: Image? {
    guard case .paragraph(let text) = self else { return nil }
    for run in text.runs {
      if case .image(let image) = run.content { return image }
    }
    return nil
  }
}
