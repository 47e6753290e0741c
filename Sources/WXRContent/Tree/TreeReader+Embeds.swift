extension TreeReader {
  /// Something that plays or shows in a frame.
  mutating func media(_ node: Int, _ context: ReadingContext) {
    guard let embed = html.embed(node) else {
      // A frame that loads nothing shows what it holds, if anything.
      if html.tag(node) != .iframe { children(of: node, context) }
      return
    }
    guard context.mode == .blocks else {
      return leaf.content(.html(embed.markup), context.style)
    }
    append(.embed(embed))
  }

  /// Scripts are no content, but one that prints a gist stands for it.
  mutating func script(_ node: Int, _ context: ReadingContext) {
    let source = html.string(.src, of: node).withoutLineBreaks
    let hosts = ["https://gist.github.com/", "http://gist.github.com/", "//gist.github.com/"]
    guard context.mode == .blocks, hosts.contains(where: source.hasPrefix) else {
      return note(.script)
    }
    let address = source.prefix { $0 != "?" }
    let page = address.hasSuffix(".js") ? address.dropLast(3) : address
    append(.embed(Embed(kind: .script, source: source, address: String(page))))
  }
}

extension HTMLDocument {
  /// What an element embeds, nil if it loads nothing.
  func embed(_ node: Index) -> Embed? {
    guard let source = embedSource(node) else { return nil }
    let kind: Embed.Kind =
      switch tag(node) {
      case .video: .video
      case .audio: .audio
      default: .frame
      }
    var embed = Embed(
      kind: kind, source: source, address: Player.page(of: source) ?? source,
      title: string(.title, of: node).collapsed, width: size(.width, node),
      height: size(.height, node), poster: string(.poster, of: node).withoutLineBreaks)
    if let provider = value(.dataEmbed, of: node) {
      embed = Embed(address: source, provider: string(provider))
    }
    return embed
  }

  private func embedSource(_ node: Index) -> String? {
    for name in [HTMLAttributeName.src, .dataSource, .data] {
      let source = string(name, of: node).withoutLineBreaks
      if !source.isEmpty, source != "about:blank" || name != .src { return source }
    }
    return innerSource(node)
  }

  /// The source that a `source`, `embed` or `param` inside names.
  private func innerSource(_ top: Index) -> String? {
    var found: String?
    walk(top) { node in
      guard found == nil else { return false }
      if tag(node) == .source || tag(node) == .embed {
        found = string(.src, of: node).withoutLineBreaks
      } else if tag(node) == .param,
        ["movie", "src", "url"].contains(string(.name, of: node).lowercased())
      {
        found = string(.value, of: node).withoutLineBreaks
      }
      if found == "" { found = nil }
      return true
    }
    return found
  }

  private func size(_ name: HTMLAttributeName, _ node: Index) -> String {
    let value = string(name, of: node)
    return value.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x25 } ? value : ""
  }

  /// The embed of a block whose wrapper holds nothing but an address.
  func embedWrapper(_ node: Index) -> Embed? {
    guard hasClass("wp-block-embed__wrapper", of: node) else { return nil }
    let address = String(decoding: text(of: node), as: UTF8.self).collapsed
    guard address.hasPrefix("http://") || address.hasPrefix("https://"),
      !address.utf8.contains(0x20), first(.iframe, in: node) == nil
    else { return nil }
    return Embed(address: address, provider: "")
  }

  /// The card that a provider's script makes of a quote.
  func card(_ node: Index, blocks: [Block]) -> Embed? {
    let classes: [StaticString] = [
      "twitter-tweet", "instagram-media", "tiktok-embed", "reddit-embed-bq",
    ]
    guard let found = classes.first(where: { hasClass($0, of: node) }) else { return nil }
    let provider = found.description
    var address = string(.cite, of: node)
    if address.isEmpty { address = string(.dataPermalink, of: node) }
    return Embed(kind: .card, source: address, provider: provider, blocks: blocks)
  }
}
