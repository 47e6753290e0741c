extension Dialect {
  /// CommonMark 0.31 and nothing else.
  public static let commonMark = Dialect()

  /// GitHub's Markdown, with footnotes, as cmark-gfm renders it.
  public static let gfm = Dialect.commonMark.with {
    $0.bareLinks = true
    $0.strikethrough = true
    $0.singleTildes = true
    $0.tables = true
    $0.taskLists = true
    $0.footnotes = true
  }

  /// Hugo's goldmark with its default extensions. Raw HTML needs
  /// `markup.goldmark.renderer.unsafe = true` in the site's configuration.
  public static let hugo = Dialect.gfm.with {
    $0.singleTildes = false
    $0.definitionLists = true
    $0.alternativeEscapes = false
    $0.attributes = .headings
    $0.templateMarks = ["{{<", "{{%"]
    $0.shortcodes = .hugo
  }

  /// kramdown with its parser for GitHub's Markdown: Jekyll's settings, and Liquid before it.
  public static let kramdown = Dialect.gfm.with {
    $0.rawBlocks = .html
    $0.spanAttribute = "markdown=\"span\""
    $0.backticksInCode = false
    $0.emptyItems = false
    $0.parenthesisLists = false
    $0.anyNumberInterrupts = true
    $0.emphasis = .loose
    $0.bareLinks = false
    $0.singleTildes = false
    $0.pipesMakeTables = true
    $0.definitionLists = true
    $0.attributes = .colon
    $0.entityEscapes = "&<^`]"
    $0.textMarks = ["$$"]
    $0.lineWords = ["^"]
    $0.templateMarks = ["{{", "{%"]
  }

  /// Python-Markdown with its extensions `extra` and `sane_lists`: Pelican's and MkDocs's.
  public static let pythonMarkdown = Dialect.commonMark.with {
    $0.rawBlocks = .html
    $0.hardBreak = .spaces
    $0.listIndent = .four
    $0.fencesInContainers = false
    $0.parenthesisLists = false
    $0.headingsNeedSpace = false
    $0.emptyItems = false
    $0.emphasis = .loose
    $0.tables = true
    $0.footnotes = true
    $0.definitionLists = true
    $0.attributes = .anywhere
    $0.entityEscapes = "<&~:=|]"
  }

  /// Zola's pulldown-cmark, and Tera before it.
  public static let zola = Dialect.gfm.with {
    $0.bareLinks = false
    $0.attributes = .headings
    $0.templateMarks = ["{{", "{%", "{#"]
  }

  /// MDX, which Docusaurus and Astro read: JSX in the place of HTML.
  public static let mdx = Dialect.gfm.with {
    $0.tags = .jsx
    $0.autolinks = false
    $0.textMarks = ["{", "<"]
    $0.lineWords = ["import", "export"]
  }

  /// Obsidian's notes.
  public static let obsidian = Dialect.gfm.with {
    $0.rawBlocks = .html
    $0.anyNumberInterrupts = true
    $0.singleTildes = false
    $0.highlight = true
    $0.dollarMath = true
    $0.hashtags = true
    $0.textMarks = ["[[", "%%", "=="]
  }

  /// The presets with the names that options know them by, the standard ones first.
  public static let named: [(name: String, summary: String, dialect: Dialect)] = [
    ("commonmark", "CommonMark 0.31 and nothing else", .commonMark),
    ("gfm", "GitHub's Markdown with footnotes", .gfm),
    ("hugo", "Hugo's goldmark and its shortcodes", .hugo),
    ("kramdown", "kramdown and Liquid, as in Jekyll", .kramdown),
    ("python-markdown", "Python-Markdown with extra, as in Pelican and MkDocs", .pythonMarkdown),
    ("zola", "pulldown-cmark and Tera, as in Zola", .zola),
    ("mdx", "Markdown with JSX, as in Docusaurus and Astro", .mdx),
    ("obsidian", "Obsidian's notes", .obsidian),
  ]

  /// The preset of a name; nil if there is none.
  public init?(named name: String) {
    guard let entry = Self.named.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = entry.dialect
  }

  private func with(_ change: (inout Dialect) -> Void) -> Dialect {
    var dialect = self
    change(&dialect)
    return dialect
  }
}
