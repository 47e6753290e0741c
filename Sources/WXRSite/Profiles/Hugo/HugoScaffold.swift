/// What Hugo needs to build and show a site: its configuration, pages of terms, plain layouts.
struct HugoScaffold: SiteScaffold {
  func files(for plan: SitePlan) -> [SiteFile] {
    let configuration = HugoConfiguration(plan)
    let file = SiteFile(path: OutputPath("hugo.yaml"), text: configuration.map.yaml)
    return [file] + HugoLayouts.files + HugoTermPages(plan).files + movedLists(plan)
  }

  /// A post with the slug `tags` keeps its address `/tags/`; the list of tags goes to another.
  private func movedLists(_ plan: SitePlan) -> [SiteFile] {
    plan.movedLists.map { list in
      var matter = FrontMatter()
      matter["title"] = .text(list.folder)
      matter["url"] = .text(list.address)
      let place = plan.profile.layout.content / PathComponent(trusted: list.folder)
      return SiteFile(path: place / PathComponent(trusted: "_index.md"), frontMatter: matter)
    }
  }
}
