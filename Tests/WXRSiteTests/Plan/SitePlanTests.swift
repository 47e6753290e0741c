import Testing
import WXRKit

@testable import WXRSite

@Suite struct SitePlanTests {
  @Test func accountsForEveryItem() {
    var site = SampleSite()
    let types: [PostType] = [.post, .page, .attachment, "nav_menu_item", "book", "wp_template"]
    let statuses: [PostStatus] = [
      .publish, .draft, .pending, .private, .future, .trash, .autoDraft, .inherit, "wc-on-hold",
    ]
    var id = 0
    for type in types {
      for status in statuses {
        id += 1
        var item = Item.post(id, "same", type: type, status: status)
        if id.isMultiple(of: 7) { item.password = "tulip" }
        site.add(item)
      }
    }
    for profile in SiteProfile.all {
      let plan = site.plan(profile)
      let paths = site.paths(profile).compactMap { $0 }
      #expect(plan.summary.writtenTotal + plan.summary.leftOutTotal == site.items.count)
      #expect(plan.summary.writtenTotal == paths.count && Set(paths).count == paths.count)
      let files = site.files(profile)
      for (position, item) in site.items.enumerated() where plan.path(at: position) != nil {
        let id = item.id?.description ?? ""
        #expect(files.values.filter { $0.contains("\nid: \(id)\n") }.count == 1)
      }
    }
  }

  @Test(arguments: [
    (PostStatus.publish, true, false, false), (.draft, true, true, true),
    (.pending, true, true, true),
    (.private, true, true, true), (.future, true, true, false), (.trash, false, false, false),
    (.autoDraft, false, false, false), (.inherit, true, false, false),
    ("wc-on-hold", true, false, false),
  ])
  func keepsHiddenWhatWordPressHid(
    status: PostStatus, isWritten: Bool, isDraft: Bool, isDraftForHugo: Bool
  ) {
    var site = SampleSite()
    site.add(.post(1, "a", status: status))
    let plain = site.files(.markdown)["post/a.md"]
    let hugo = site.files(.hugo)["content/post/a.md"]
    #expect((plain != nil) == isWritten && (hugo != nil) == isWritten)
    #expect((plain?.contains("\ndraft: true\n") ?? false) == isDraft)
    #expect((hugo?.contains("\ndraft: true\n") ?? false) == isDraftForHugo)
  }

  @Test func leavesOutWhatAPasswordProtects() {
    var site = SampleSite()
    var item = Item.post(1, "a")
    item.password = "tulip"
    site.add(item)
    var upload = Item.post(2, "b", type: .attachment, status: .inherit, parent: 1)
    upload.parent = 1
    site.add(upload)
    var options = SiteOptions()
    options.postTypes = [.post, .attachment]
    #expect(site.paths(.markdown, options: options) == [nil, nil])
    #expect(site.plan(.markdown).summary.leftOut.first?.subject == .protected)
    options.includesProtected = true
    let text = site.files(.markdown, options: options)["post/a.md"] ?? ""
    #expect(text.contains("\ndraft: true\n") && !text.contains("tulip"))
  }

  @Test func followsTheParentWhereTheStatusIsInherited() {
    var site = SampleSite()
    site.add(.post(1, "a", status: .trash))
    site.add(.post(2, "b", status: .private))
    for (id, parent) in [(3, 1), (4, 2), (5, 0), (6, 6)] {
      site.add(.post(id, "u\(id)", type: .attachment, status: .inherit, parent: parent))
    }
    var options = SiteOptions()
    options.postTypes = [.attachment]
    let files = site.files(.markdown, options: options)
    #expect(files.keys.sorted() == ["attachment/u4.md", "attachment/u5.md", "attachment/u6.md"])
    #expect(files["attachment/u4.md"]?.contains("draft: true") == true)
    #expect(files["attachment/u5.md"]?.contains("draft: true") == false)
  }

  @Test func takesAMissingStatusForADraftUnlessItWasSeen() {
    var site = SampleSite()
    var shown = Item.post(1, "a", link: "https://h.example/a/")
    shown.status = nil
    shown.pubDate = "Fri, 01 Mar 2019 07:00:00 +0000"
    var hidden = shown
    hidden.slug = "b"
    hidden.link = "https://h.example/?p=2"
    site.add(shown)
    site.add(hidden)
    let files = site.files(.markdown)
    #expect(files["post/a.md"]?.contains("status: publish") == true)
    #expect(files["post/b.md"]?.contains("draft: true") == true)
  }

  @Test func putsPagesUnderTheirParents() {
    var site = SampleSite()
    site.add(.post(3, "ana", type: .page, parent: 2))
    site.add(.post(1, "about", type: .page))
    site.add(.post(2, "team", type: .page, parent: 1))
    site.add(.post(4, "team", type: .page))
    site.add(.post(5, "lost", type: .page, parent: 99))
    site.add(.post(6, "soon", type: .page, status: .trash, parent: 1))
    site.add(.post(7, "below", type: .page, parent: 6))
    #expect(
      site.paths(.markdown) == [
        "page/about/team/ana.md", "page/about.md", "page/about/team.md", "page/team.md",
        "page/lost.md", nil, "page/about/soon/below.md",
      ])
    #expect(
      site.paths(.hugo) == [
        "content/about/team/ana/index.md", "content/about/_index.md",
        "content/about/team/_index.md", "content/team/index.md", "content/lost/index.md", nil,
        "content/about/soon/below/index.md",
      ])
  }

  @Test func endsLoopsAndLongChains() {
    var site = SampleSite()
    site.add(.post(1, "a", type: .page, parent: 2))
    site.add(.post(2, "b", type: .page, parent: 1))
    site.add(.post(3, "c", type: .page, parent: 3))
    for id in 10..<60 {
      site.add(.post(id, "p\(id)", type: .page, parent: id == 10 ? 0 : id - 1))
    }
    for profile in SiteProfile.all {
      let paths = site.paths(profile).compactMap { $0 }
      #expect(paths.count == 53 && Set(paths).count == 53)
      #expect(paths.allSatisfy { $0.utf8.count < 1000 })
    }
    #expect(site.plan(.markdown).diagnostics.kept.contains { $0.code.rawValue == "WXR303" })
  }

  @Test func namesWhatHasNoSlug() {
    var site = SampleSite()
    site.add(.post(1, "", title: "A <b>bold</b> start"))
    site.add(.post(2, "", title: "???"))
    site.add(.post(3, "", title: "日本の朝"))
    var nameless = Item.post(4, "", title: "")
    nameless.id = nil
    site.add(nameless)
    site.add(nameless)
    #expect(
      site.paths(.markdown) == [
        "post/a-bold-start.md", "post/id-2.md", "post/日本の朝.md", "post/untitled.md",
        "post/untitled-2.md",
      ])
  }

  @Test func tellsClashesAndChangedNames() {
    var site = SampleSite()
    site.add(.post(1, "tea"))
    site.add(.post(2, "TEA"))
    site.add(.post(3, "con"))
    site.add(.post(4, "../../etc/passwd"))
    let plan = site.plan(.markdown)
    #expect(
      site.paths(.markdown) == [
        "post/tea.md", "post/TEA-2.md", "post/con_.md", "post/etc-passwd.md",
      ])
    #expect(plan.diagnostics.kept.map(\.code.rawValue) == ["WXR912", "WXR913", "WXR703"])
    #expect(plan.diagnostics.count(of: .error) == 1 && plan.summary.renamed == 3)
  }

  @Test func keepsItemsOfOneIdApart() {
    var site = SampleSite()
    site.add(.post(1, "a"))
    site.add(.post(1, "a"))
    #expect(site.paths(.hugo) == ["content/post/a.md", "content/post/a-2.md"])
  }

  @Test func passesOverWhatIsNotSelected() {
    let site = Structure.monthAndName.site()
    var builder = SiteIndex.Builder()
    for entity in site.entities {
      let isPost = if case .item(let item) = entity { item.type == .post } else { false }
      builder.add(entity, isSelected: !isPost)
    }
    let plan = SitePlan(builder.finish(), for: .markdown)
    #expect(plan.summary.leftOut.contains { $0.subject == .notSelected && $0.number == 16 })
    #expect(!plan.summary.written.contains { $0.subject == .post })
  }

  @Test func keepsFilesAndFoldersOfOneNameApart() {
    var site = SampleSite()
    site.add(.post(1, "a", type: .page))
    site.add(.post(2, "a.md", type: .page))
    site.add(.post(3, "child", type: .page, parent: 2))
    #expect(site.paths(.markdown) == ["page/a.md", "page/a-md.md", "page/a-md/child.md"])
  }
}
