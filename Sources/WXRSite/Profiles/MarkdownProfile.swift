import WXRContent

extension SiteProfile {
  /// Plain Markdown: a file for each item, in a folder for each type, pages under their parents.
  static let markdown = SiteProfile(
    name: "markdown",
    summary: "Markdown with YAML front matter, a file for each item, folders by type",
    dialect: .gfm,
    layout: FileLayout(content: .root, names: .anySafe, pages: .files),
    frontMatter: FrontMatterStyle())
}
