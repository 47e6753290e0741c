import Foundation
import Testing
import WXRKit

@testable import WXRSite

/// Debian's Hugo, where it is installed.
enum Hugo {
  static let path = ["/usr/bin/hugo", "/usr/local/bin/hugo", "/opt/homebrew/bin/hugo"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Builds the site in the folder: exit code and everything said.
  static func build(_ folder: URL, _ arguments: [String] = []) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = ["--source", folder.path, "--printPathWarnings"] + arguments
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

@Suite(.enabled(if: Hugo.path != nil, "needs hugo"))
struct HugoBuildTests {
  @Test(arguments: Structure.allCases)
  func everyPublishedItemIsAtItsPathOrLedThere(structure: Structure) throws {
    try Self.check(structure.site(), name: "\(structure)")
  }

  /// Writes and builds the site, and looks for each published item at WordPress's path of it.
  static func check(_ site: SampleSite, name: String, bodies: Bool = true) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wxr-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(site, to: folder, bodies: bodies)

    let (exit, output) = try Hugo.build(folder)
    #expect(exit == 0 && !output.contains("WARN") && !output.contains("ERROR"), "\(output)")
    let plan = site.plan(.hugo)
    for (position, item) in plan.index.items.enumerated() where item.status == .publish {
      guard let path = item.path, plan.path(at: position) != nil, isForAll(path) else { continue }
      #expect(isShown(path, in: folder), "\(name): \(path) of \(item.name)")
    }
  }

  /// Windows has no such names, so no file leads from there.
  private static func isForAll(_ path: String) -> Bool {
    !path.contains { ":*?\"<>|".contains($0) }
  }

  private static func isShown(_ path: String, in folder: URL) -> Bool {
    let place = folder.path + "/public" + path
    return [place, place + "/index.html"].contains { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  static func write(_ site: SampleSite, to folder: URL, bodies: Bool = true) throws {
    let plan = site.plan(.hugo)
    var directory = try SiteDirectory(at: folder.path)
    var diagnostics = Diagnostics()
    for (position, item) in site.items.enumerated() {
      let text = bodies ? item.content ?? "" : "Text."
      let body = PostBody(markdown: Array(text.utf8))
      for file in plan.files(for: item, at: position, body: body, diagnostics: &diagnostics) {
        try directory.write(file)
      }
    }
    for file in plan.siteFiles() { try directory.write(file) }
    try directory.finish()
  }
}

/// The forms of addresses that WordPress offers, and what its users make of them.
enum Structure: String, CaseIterable {
  case plain = ""
  case dayAndName = "/%year%/%monthnum%/%day%/%postname%/"
  case monthAndName = "/%year%/%monthnum%/%postname%/"
  case numeric = "/archives/%post_id%"
  case name = "/%postname%/"
  case category = "/%category%/%postname%/"
  case html = "/%author%/%postname%.html"
  case index = "/index.php/%year%/%postname%"

  /// A small site of several scripts, with pages below pages, clashes and odd slugs.
  func site() -> SampleSite {
    var site = SampleSite(url: "https://h.example/blog")
    let sea = TermReference(taxonomy: .category, slug: "sea", name: "The Sea")
    let tea = TermReference(taxonomy: .category, slug: "tea-drinks", name: "Tea & drinks")
    let odd = TermReference(taxonomy: .postTag, slug: "c", name: "C++/C#")
    let face = TermReference(taxonomy: .postTag, slug: "%f0%9f%98%80", name: "😀")
    let guide = TermReference(taxonomy: "genre_guide", slug: "of-tags", name: "Of tags")
    let plural = TermReference(taxonomy: "categories", slug: "odd", name: "Odd")
    let jazz = TermReference(taxonomy: "genre", slug: "jazz", name: "Jazz")
    site.add(Term(element: .category, taxonomy: .category, slug: "sea", name: "The Sea"))
    site.add(
      Term(
        element: .category, taxonomy: .category, slug: "tea-drinks", parent: "sea",
        name: "Tea & drinks", description: "Hot <b>ones</b>"))
    let slugs = [
      "first-morning", "%e6%97%a5%e6%9c%ac%e8%aa%9e", "%d1%82%d1%91%d0%bf%d0%bb%d1%8b%d0%b9",
      "index", "con", "2019", "a_b", "%f0%9f%98%80", "v1.2", "post", "tags", "feed-2", "MixedCase",
    ]
    for (number, slug) in slugs.enumerated() {
      let terms = number.isMultiple(of: 2) ? [sea, odd, jazz, guide, plural] : [tea, face]
      site.add(post(10 + number, slug, terms: terms))
    }
    site.add(
      .post(40, "secret-draft", status: .private, link: "https://h.example/blog/?p=40"))
    site.add(.post(41, "", status: .draft, title: "", link: "https://h.example/blog/?p=41"))
    site.add(
      .post(
        42, "later", status: .future, link: "https://h.example/blog/?p=42",
        date: "2999-01-01 00:00:00", gmt: "2999-01-01 00:00:00"))
    addPages(to: &site)
    addOtherTypes(to: &site)
    return site
  }

  private func addPages(to site: inout SampleSite) {
    let pages: [(Int, String, Int, String)] = [
      (60, "about", 0, "/about/"), (61, "team", 60, "/about/team/"),
      (62, "ana", 61, "/about/team/ana/"), (63, "%d0%be-%d0%bd%d0%b0%d1%81", 60, "/about/о-нас/"),
      (64, "contact", 0, "/contact/"), (65, "home", 0, "/"), (66, "child", 65, "/home/child/"),
      (67, "categories", 0, "/categories/"), (68, "book", 0, "/book/"), (69, "con", 0, "/con/"),
      (70, "under", 69, "/con/under/"), (75, "genres", 0, "/genres/"),
      (76, "genre-guide", 75, "/genres/genre-guide/"), (77, "tags-cloud", 0, "/tags-cloud/"),
      (71, "index", 0, "/index/"), (72, "lost", 999, "/lost/"),
    ]
    for (id, slug, parent, path) in pages {
      let prefix = self == .index && path != "/" ? "/index.php" : ""
      let query = self == .plain && path != "/" ? "?page_id=\(id)" : nil
      let link = "https://h.example/blog" + (query.map { "/" + $0 } ?? prefix + path)
      site.add(.post(id, slug, type: .page, link: link, parent: parent))
    }
    site.add(
      .post(
        73, "soon", type: .page, status: .draft, link: "https://h.example/blog/?page_id=73",
        parent: 60))
    site.add(
      .post(
        74, "below-draft", type: .page, link: "https://h.example/blog/about/soon/below-draft/",
        parent: 73))
  }

  private func addOtherTypes(to site: inout SampleSite) {
    site.add(.post(80, "reeds", type: "book", link: "https://h.example/blog/book/reeds/"))
    site.add(.post(81, "one", type: "chapter", link: "https://h.example/blog/read/one/"))
    site.add(.post(82, "part", type: "chapter", link: "https://h.example/blog/read/one/part/"))
    site.add(.post(83, "pic", type: .attachment, status: .inherit))
  }

  private func post(_ id: Int, _ slug: String, terms: [TermReference]) -> Item {
    let path = rawValue.replacingOccurrences(of: "%year%", with: "2019")
      .replacingOccurrences(of: "%monthnum%", with: "03")
      .replacingOccurrences(of: "%day%", with: "01")
      .replacingOccurrences(of: "%postname%", with: slug)
      .replacingOccurrences(of: "%post_id%", with: "\(id)")
      .replacingOccurrences(of: "%category%", with: terms[0].slug ?? "")
      .replacingOccurrences(of: "%author%", with: "ida")
    let old = Meta(key: "_wp_old_slug", value: "old-\(slug)")
    return .post(
      id, slug, title: "Post \(id): “\(slug)” & more",
      link: "https://h.example/blog" + (self == .plain ? "/?p=\(id)" : path),
      terms: terms, meta: [old])
  }
}
