extension BlockWriter {
  mutating func figure(_ figure: Figure) {
    guard dialect.rawHTML else { return blocks(figure.asText) }
    guard !figure.caption.isEmpty || figure.alignment != nil else { return blocks(figure.blocks) }
    guard dialect.readsMarkdownInTags else { return html(.figure(figure)) }
    let side = figure.alignment.map { [("class", "align\($0.rawValue)")] } ?? []
    wrapped(tag("figure", side), figure.blocks, figure.caption.isEmpty ? "</figure>" : "")
    guard !figure.caption.isEmpty else { return }
    wrapped(tag("figcaption"), figure.caption, "</figcaption></figure>")
  }

  /// Pictures of a gallery, captions as text below them; pictures without captions share a
  /// paragraph, a line each.
  mutating func gallery(_ gallery: Gallery) {
    var inner: [Block] = []
    var bare = InlineText()
    for figure in gallery.figures {
      if let text = figure.bareImages {
        bare.append(text)
      } else {
        if !bare.isEmpty { inner.append(.paragraph(bare)) }
        bare = InlineText()
        inner += figure.asText
      }
    }
    if !bare.isEmpty { inner.append(.paragraph(bare)) }
    figure(Figure(blocks: inner, caption: gallery.caption))
  }

  mutating func embed(_ embed: Embed) {
    if dialect.shortcodes == .hugo, let shortcode = embed.hugoShortcode {
      return output.line(shortcode)
    }
    let link = [embed.link]
    switch embed.kind {
    case .link: blocks(link)
    case .script where !dialect.keepsMarkup: blocks(link)
    case .script: output.line(embed.markup)
    default: wrapped(embed)
    }
  }

  private mutating func wrapped(_ embed: Embed) {
    guard dialect.readsMarkdownInTags || !dialect.rawHTML else { return html(.embed(embed)) }
    wrapped(embed.startTag(dialect.tags), embed.shownBlocks, embed.endTag)
  }
}

extension Figure {
  /// The figure in text alone: its caption is set off by emphasis.
  fileprivate var asText: [Block] { blocks + caption.map(\.emphasized) }

  /// The text of a figure that is only pictures.
  fileprivate var bareImages: InlineText? {
    guard caption.isEmpty, alignment == nil, blocks.count == 1,
      case .paragraph(let text) = blocks[0]
    else { return nil }
    return text.runs.allSatisfy(\.isImage) ? text : nil
  }
}

extension Block {
  fileprivate var emphasized: Block {
    guard case .paragraph(var text) = self else { return self }
    for index in text.runs.indices { text.runs[index].marks.insert(.emphasis) }
    return .paragraph(text)
  }
}

extension Inline {
  fileprivate var isImage: Bool {
    if case .image = content { return true }
    return false
  }
}

extension InlineText {
  /// Adds another text after a space, which a writer may make a new line.
  fileprivate mutating func append(_ other: InlineText) {
    if !runs.isEmpty { runs.append(Inline(.text("\n"))) }
    let offset = links.count
    links += other.links
    runs += other.runs.map { run in
      var run = run
      run.link = run.link.map { $0 + offset }
      return run
    }
  }
}

extension Embed {
  /// What stands between its tags: for a card its words, else a link for those who see no frame.
  var shownBlocks: [Block] { kind == .card && !blocks.isEmpty ? blocks : [link] }

  /// The embed as the link that it is to a reader.
  fileprivate var link: Block {
    .paragraph(
      InlineText([Inline(.text(address), link: 0)], links: [Link(address: address)]))
  }

  /// The shortcode that Hugo brings along for it.
  fileprivate var hugoShortcode: String? {
    let players = [("youtube.com/watch?v=", "youtube"), ("vimeo.com/", "vimeo")]
    let place = WebPlace(address)
    for (prefix, name) in players {
      guard let id = place?.id(after: prefix), id.utf8.allSatisfy(\.isIdentifierByte) else {
        continue
      }
      return "{{< \(name) \(id) >}}"
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isIdentifierByte: Bool { isASCIIAlphanumeric || self == 0x2D || self == 0x5F }
}
