extension TreeReader {
  /// Reads an element as its kind wants it.
  mutating func element(_ node: Int, _ context: ReadingContext) {
    let tag = html.tag(node)
    switch ElementRole(tag) {
    case .dropped(let finding): if let finding, !html.isCheckBox(node) { note(finding) }
    case .lineBreak: leaf.lineBreak(context.style)
    case .inline: inline(node, tag, context)
    case .script: script(node, context)
    case .image: image(node, context)
    case .link: link(node, context)
    case .media: media(node, context)
    case .verbatim: leaf.content(.html(html.markup(of: node)), context.style)
    case .block: block(node, tag, context)
    }
  }

  private mutating func inline(_ node: Int, _ tag: HTMLTag, _ context: ReadingContext) {
    let style = html.style(of: node)
    var inner = context.marked(marks(tag, node).union(style.marks))
    if style.isNormalWeight { inner.style.marks.remove(.strong) }
    switch tag {
    case .code, .tt: code(node, inner)
    case .abbr, .acronym, .ruby, .rt, .rp, .rb, .rtc: kept(node, tag, inner)
    default: children(of: node, inner)
    }
  }

  private func marks(_ tag: HTMLTag, _ node: Int) -> Marks {
    if tag == .sup, references.holdsOnlyNoteMarks(node) { return [] }
    return tag.marks
  }

  /// Elements that are kept as markup around their content.
  private mutating func kept(_ node: Int, _ tag: HTMLTag, _ context: ReadingContext) {
    let title = html.string(.title, of: node)
    let isAbbreviation = tag == .abbr || tag == .acronym
    guard !isAbbreviation || !title.isEmpty, html.showsText(node) else {
      return children(of: node, context)
    }
    let name = isAbbreviation ? "abbr" : tag.rawValue
    let attribute = isAbbreviation ? " title=\"\(title.escapedForAttribute)\"" : ""
    leaf.content(.html("<\(name)\(attribute)>"), context.style)
    children(of: node, context)
    leaf.content(.html("</\(name)>"), context.style)
  }

  private mutating func code(_ node: Int, _ context: ReadingContext) {
    // A run of code cannot hold links, pictures, breaks or blocks.
    let isRich = html.contains(node) {
      [.a, .img, .br].contains(html.tag($0)) || html.tag($0).isBlock
    }
    if isRich || context.isVerse { return children(of: node, context.marked(.code)) }
    codeRun(html.text(of: node), context)
  }

  private mutating func codeRun(_ bytes: [UInt8], _ context: ReadingContext) {
    let words = bytes.split(whereSeparator: \.isHTMLSpace)
    guard let first = bytes.first, let last = bytes.last else { return }
    if first.isHTMLSpace { leaf.text([0x20], context.style) }
    guard !words.isEmpty else { return }
    let code = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    leaf.content(.code(code), context.style)
    if last.isHTMLSpace { leaf.text([0x20], context.style) }
  }

  private mutating func link(_ node: Int, _ context: ReadingContext) {
    if let number = references.note(markedBy: node) {
      return leaf.content(.footnote(number), context.style)
    }
    let address = html.string(.href, of: node).withoutLineBreaks
    guard !address.isEmpty else { return children(of: node, context) }
    var inner = context
    inner.style.link = links.count
    inner.style.marks.formUnion(html.style(of: node).marks)
    links.append(Link(address: address, title: html.string(.title, of: node)))
    if html.showsNothing(node) {
      labelled(node, inner)
    } else {
      children(of: node, inner)
    }
  }

  /// A link that only shows a drawing is named as it is for those who cannot see it, or else by
  /// its address.
  private mutating func labelled(_ node: Int, _ context: ReadingContext) {
    let isDrawn = html.first(.svg, in: node) != nil
    let address = links[links.count - 1].address
    // A link that a block cut in two has its second half empty.
    if !isDrawn, html.firstChild(of: node) == nil, address == labelledAddress { return }
    labelledAddress = address
    if isDrawn { note(.drawing) }
    let names = [html.string(.ariaLabel, of: node), isDrawn ? html.shownText(of: node) : ""]
    let isIcon = isDrawn || html.first(.i, in: node) != nil
    let spare = isIcon && !address.hasPrefix("#") && !address.hasPrefix("javascript:")
    let all = names + (spare ? [html.string(.title, of: node), address] : [])
    leaf.text(Array((all.first { !$0.isEmpty } ?? "").utf8)[...], context.style)
  }

  mutating func image(_ node: Int, _ context: ReadingContext) {
    let sources = [HTMLAttributeName.src, .dataSource, .dataOriginal]
    let source = sources.map { html.string($0, of: node).withoutLineBreaks }
      .first { !$0.isEmpty && !$0.hasPrefix("data:image/gif;base64,R0lGOD") }
    let alternative = html.string(.alt, of: node)
    guard let source, !html.hasClass("emoji", "wp-smiley", of: node) else {
      return leaf.text(Array(alternative.utf8)[...], context.style)
    }
    let image = Image(
      source: source, alternative: alternative.collapsed,
      title: html.string(.title, of: node).collapsed, alignment: html.alignment(of: node))
    leaf.content(.image(image), context.style)
  }
}

extension HTMLDocument {
  fileprivate func shownText(of node: Index) -> String {
    String(decoding: text(of: node), as: UTF8.self).collapsed
  }
}
