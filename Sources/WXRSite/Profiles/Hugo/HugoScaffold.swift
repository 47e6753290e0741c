/// What Hugo needs to build and show a site: its configuration, pages of terms, plain layouts.
struct HugoScaffold: SiteScaffold {
  func files(for plan: SitePlan) -> [SiteFile] {
    let configuration = HugoConfiguration(plan)
    let file = SiteFile(path: OutputPath("hugo.yaml"), text: configuration.map.yaml)
    return [file] + HugoLayouts.files + HugoTermPages(plan).files
  }
}
