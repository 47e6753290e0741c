import WXRContent

extension SiteProfile {
  /// A site that Hugo 0.111 and later builds as it is written.
  static let hugo = SiteProfile(
    name: "hugo",
    summary: "a Hugo site with content, configuration and plain layouts",
    dialect: .hugo,
    layout: FileLayout(
      content: OutputPath("content"), names: .hugo, pages: .bundles,
      reservedNames: ["index", "_index"]),
    frontMatter: FrontMatterStyle(
      addresses: .hugo, wordPressKeys: ["params", "wp"], holdsBackFuture: true, hasTermPages: true),
    scaffold: HugoScaffold())
}
