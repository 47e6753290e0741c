import Testing
import WXRKit

@testable import WXRContent

/// Who wrote an export.
@Suite struct ExportWriterTests {
  private static func writer(_ site: Site, hosts: [Tally] = []) -> ExportSummary.Writer? {
    ExportSummary.Writer(of: site, hosts: Ranking(hosts))
  }

  @Test(arguments: [
    ("https://wordpress.org/?v=6.1.9", "6.1.9"), ("http://wordpress.org/?v=2.5-beta1", "2.5-beta1"),
    ("https://www.wordpress.org/", nil),
  ])
  func readsTheGenerator(url: String, version: String?) {
    #expect(Self.writer(Site(generators: [url])) == .init("WordPress", version: version))
  }

  @Test func readsTheProlog() {
    let prolog = [#" generator="wordpress/2.3.3" created="2008-01-02 03:04""#]
    #expect(Self.writer(Site(prolog: prolog)) == .init("WordPress", version: "2.3.3"))
  }

  @Test func knowsServicesAndTools() {
    #expect(Self.writer(Site(generators: ["http://wordpress.com/"]))?.name == "WordPress.com")
    #expect(
      Self.writer(Site(prolog: [#" generator="WordPress.com" created="""#]))?.name
        == "WordPress.com")
    #expect(
      Self.writer(
        Site(baseSiteURL: "http://wordpress.com/", generators: ["http://wordpress.org/?v=MU"]))
        == .init("WordPress.com"))
    #expect(
      Self.writer(Site(generators: ["http://blogger2wordpress.appspot.com"]))?.name
        == "Blogger to WordPress converter")
    #expect(
      Self.writer(Site(), hosts: [Tally("images.squarespace-cdn.com", 3)])?.name == "Squarespace")
    let plugin = Extension(name: "plugin_name", children: [.text("learnpress")])
    #expect(Self.writer(Site(extensions: [plugin]))?.name == "LearnPress")
    #expect(Self.writer(Site(title: "x")) == nil)
  }
}
