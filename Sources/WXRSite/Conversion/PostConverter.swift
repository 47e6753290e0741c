import WXRContent
import WXRKit

/// Post content to Markdown: WordPress's HTML, its tree, and the tree in a dialect.
struct PostConverter: Sendable {
  private let renderer: ContentRenderer
  private let writer: MarkdownWriter
  private let limits: Limits
  private let authors: AuthorIndex

  init(_ index: SiteIndex, dialect: Dialect, rules: ContentRules, limits: Limits) {
    var options = ContentRenderer.Options()
    options.rules = rules
    options.siteTitle = index.site.title ?? ""
    options.siteURL = index.site.baseBlogURL ?? index.site.link ?? ""
    options.language = index.site.language ?? ""
    renderer = ContentRenderer(library: index, options: options, limits: limits)
    writer = MarkdownWriter(dialect: dialect)
    self.limits = limits
    authors = index.authors
  }

  func body(of item: Item) -> PostBody {
    let content = content(of: item)
    var losses: [ContentLoss] = []
    let tree = ContentTree(
      html: content.html, limits: limits, rawTexts: content.rawTexts, telling: &losses)
    var leftOut = tree.findings
    let markdown = writer.write(tree, telling: &leftOut)
    let findings = ContentFindings(item).findings(content.findings, leftOut, losses)
    return PostBody(markdown: markdown, findings: findings)
  }
}

extension PostConverter {
  /// The item's own content; where it is empty, what a page builder has.
  private func content(of item: Item) -> RenderedContent {
    let content = item.content ?? ""
    let post = PostContext(item, authors)
    if content.utf8.allSatisfy(\.isBlank),
      let built = renderer.html(ofBuilderIn: item.meta, in: post)
    {
      return built
    }
    return renderer.html(of: content, in: post)
  }
}

extension PostContext {
  fileprivate init(_ item: Item, _ authors: AuthorIndex) {
    self.init(
      id: item.id?.integer, title: item.title ?? "", footnotes: item.meta("footnotes") ?? "",
      link: item.link ?? "", excerpt: item.excerpt ?? "",
      author: authors.name(of: item.creator ?? ""), date: item.date?.rawValue ?? "")
  }
}
