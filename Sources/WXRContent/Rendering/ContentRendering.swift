import WXRKit

/// One run of a renderer over one content: its stages and what they share.
package struct ContentRendering {
  let renderer: ContentRenderer
  let post: PostContext
  package internal(set) var findings = RenderingFindings()
  /// Synced patterns that are being rendered, to find those that hold themselves.
  var openPatterns: [Int] = []
  /// Blocks around the one at hand, those of patterns included.
  var depth = 0
  /// The notes that plugins keep in the text, in order.
  var notes: [[UInt8]] = []
  /// What stands in the Markdown as it is.
  var rawTexts: [String] = []
  /// Bytes that may still be written.
  private var allowance: Int
  private var counts: [Counter: Int] = [:]

  /// What gets a number in its element's id.
  enum Counter {
    case gallery, audio, video, search
  }

  init(_ renderer: ContentRenderer, _ post: PostContext, length: Int) {
    self.renderer = renderer
    self.post = post
    let (grown, overflows) = length.multipliedReportingOverflow(by: renderer.limits.contentGrowth)
    allowance = (overflows ? Int.max >> 1 : grown) + 4 << 20
  }

  /// All stages, in WordPress's order.
  mutating func content(_ content: [UInt8]) -> [UInt8] {
    var html = embeds(in: plugins(in: content))
    findings.hasBlocks = content.place(of: "<!-- wp:", from: 0) != nil
    html = blocks(html)
    if !findings.hasBlocks { html = Paragraphs.add(to: html) }
    if html.place(of: .openBracket, from: 0) != nil { html = shortcodes(in: html) }
    return notes.isEmpty ? html : html + noteList()
  }

  /// What plugins do before WordPress reads the content.
  private mutating func plugins(in content: [UInt8]) -> [UInt8] {
    guard renderer.options.plugins else { return content }
    let (chosen, others) = Languages.chosen(content, preferred: renderer.options.language)
    findings.otherLanguages = others
    var html = CodeShortcodes.replaced(in: chosen, except: renderer.options.rules.shortcodes)
    html = AudioPlayerMarks.replaced(in: Formulas.replaced(in: html))
    return ParenthesisedNotes.replaced(in: html) { reference(to: $0) }
  }

  mutating func shortcodes(in html: [UInt8]) -> [UInt8] {
    let table = renderer.options.shortcodes
    let names = table.words(in: html)
    noteUnknownShortcodes(in: html)
    guard !names.isEmpty else { return html }
    let unwrapped = ShortcodeUnwrapping.apply(to: html, names: names)
    return StrayTags.removed(from: runShortcodes(on: unwrapped), table)
  }

  // MARK: For shortcodes and blocks

  /// The next number of a kind.
  mutating func count(_ counter: Counter) -> Int {
    counts[counter, default: 0] += 1
    return counts[counter, default: 0]
  }

  /// Takes from what may still be written; false, and noted, if too little is left, after which
  /// nothing more is.
  mutating func charge(_ bytes: Int) -> Bool {
    guard allowance >= bytes else {
      findings.isCut = true
      allowance = 0
      return false
    }
    allowance -= bytes
    return true
  }

  mutating func attachment(_ id: Int) -> ContentAttachment? {
    let found = renderer.library.attachment(id)
    if found == nil { findings.missingAttachments.insert(id) }
    return found
  }

  func attachments(of item: Int?) -> [ContentAttachment] {
    item.map { renderer.library.attachments(of: $0) } ?? []
  }

  /// Runs the shortcodes in HTML; for those whose content may hold others.
  package mutating func runShortcodes(on html: [UInt8]) -> [UInt8] {
    guard depth < renderer.limits.contentDepth, html.place(of: .openBracket, from: 0) != nil else {
      return html
    }
    depth += 1
    defer { depth -= 1 }
    let table = renderer.options.shortcodes
    return ShortcodeRunner(names: table.names(in: html)).run(on: html) { call in
      guard allowance > 0, let shortcode = table[call.name],
        let html = shortcode.html(of: call, in: &self), charge(html.count)
      else { return nil }
      return html
    }
  }

  // MARK: Embeds

  /// Addresses in `[embed]`, alone on a line or alone in a paragraph.
  mutating func embeds(in content: [UInt8]) -> [UInt8] {
    var html = content
    if html.place(of: "[embed", from: 0) != nil {
      let shortcode = EmbedShortcode()
      html = ShortcodeRunner(names: ["embed"], runsInTags: false).run(on: html) {
        shortcode.embed($0, in: &self)
      }
    }
    return BareAddresses.replace(in: html) { embed($0) }
  }

  /// What an address becomes, or nil if it stays text.
  mutating func embed(_ address: String) -> [UInt8]? {
    guard let (html, provider) = EmbedMarkup.html(for: address) else { return nil }
    if let provider { findings.embeds[provider, default: 0] += 1 }
    return html
  }
}
