/// Joins tokens to the bytes of one block.
struct TokenJoiner {
  let writer: InlineWriter
  let links: [Link]
  let forms: [MarkForm]
  private(set) var joined = JoinedText()
  /// The form of the link that is open.
  private var linkForm: LinkForm?

  private enum LinkForm { case brackets, tag, angles }

  init(writer: InlineWriter, links: [Link], forms: [MarkForm]) {
    self.writer = writer
    self.links = links
    self.forms = forms
  }

  mutating func reserve(_ count: Int) { joined.reserve(count) }

  mutating func add(_ token: InlineToken, _ index: Int, _ all: [InlineToken]) {
    switch token {
    case .text(let text):
      if linkForm == .angles { return joined.append(Destination.autolink(text), .markup) }
      if writer.place == .raw { return joined.append(text.escapedForHTML, .markup) }
      joined.append(text, linkForm == .brackets ? .linkText : .text)
    case .markup(let bytes): joined.append(bytes, .markup)
    case .open(let form): mark(forms[form], forms[form].opening(in: writer.dialect))
    case .close(let form): mark(forms[form], forms[form].closing)
    case .openLink(let link): open(links[link], index, all)
    case .closeLink(let link): close(links[link])
    case .lineBreak: lineBreak()
    }
  }

  private mutating func mark(_ form: MarkForm, _ bytes: [UInt8]) {
    joined.append(bytes, form.style == .tag ? .markup : .delimiter)
  }

  private mutating func lineBreak() {
    // A backslash of the text before that of a break is misread by some.
    if writer.place.isOneLine || joined.bytes.last == 0x5C {
      return joined.append(writer.dialect.rawHTML ? br : " ", .markup)
    }
    switch writer.dialect.hardBreak {
    case .backslash: joined.append("\\\n", .markup)
    case .spaces: joined.append("  \n", .markup)
    case .html: joined.append("\(br)\n", .markup)
    }
  }

  private var br: String { writer.dialect.tags.start("br") }

  private mutating func open(_ link: Link, _ index: Int, _ all: [InlineToken]) {
    if isBare(link, index, all) {
      linkForm = .angles
      joined.append([0x3C], .markup)
    } else if writer.place == .raw
      || writer.dialect.rawHTML && Destination.needsTag(link.address)
    {
      linkForm = .tag
      var attributes = [("href", link.address)]
      if !link.title.isEmpty { attributes.append(("title", link.title)) }
      joined.append(writer.dialect.tags.start("a", attributes), .markup)
    } else {
      linkForm = .brackets
      joined.append([0x5B], .markup)
    }
  }

  /// If the link's text is its address, so that angle brackets do.
  private func isBare(_ link: Link, _ index: Int, _ all: [InlineToken]) -> Bool {
    guard writer.dialect.autolinks, writer.place != .raw, link.title.isEmpty, index + 2 < all.count,
      case .text(let text) = all[index + 1], case .closeLink = all[index + 2]
    else { return false }
    return Destination.isAutolink(link.address, text: text)
  }

  private mutating func close(_ link: Link) {
    switch linkForm {
    case .angles: joined.append([0x3E], .markup)
    case .tag: joined.append("</a>", .markup)
    default:
      joined.append([0x5D, 0x28], .markup)
      joined.append(Destination.write(link.address, writer.dialect), .markup)
      if !link.title.isEmpty { joined.append(Destination.title(link.title.collapsed), .markup) }
      joined.append([0x29], .markup)
    }
    linkForm = nil
  }
}
