import Testing
import WXRKit

@Suite struct SelectionTests {
  @Test func everythingPassesWithoutCriteria() {
    var selection = Selection()
    #expect(selection.isEverything)
    let passed = export.filter { selection.passes($0) }
    #expect(passed == export)
  }

  @Test(arguments: [
    (Selection(postTypes: [.page]), [2]), (Selection(postTypes: [.post, .page]), [1, 2, 3, 4]),
    (Selection(postTypes: ["book"]), []), (Selection(postStatuses: [.publish]), [1, 2]),
    (Selection(postStatuses: [.draft]), [3, 4]), (Selection(postStatuses: [.inherit]), [5]),
    (Selection(authors: ["IDA"]), [1, 3]), (Selection(authors: ["7"]), [2]),
    (Selection(authors: ["ida", "tom"]), [1, 2, 3]), (Selection(authors: ["8"]), []),
    (Selection(categories: ["sea"]), [1]), (Selection(categories: ["Deep Sea"]), [1]),
    (Selection(categories: ["4"]), [1]), (Selection(categories: ["été"]), [2]),
    (Selection(categories: ["%C3%89t%c3%a9"]), [2]), (Selection(categories: ["tea"]), []),
    (Selection(tags: ["tea"]), [1, 3]), (Selection(tags: ["Green tea"]), [3]),
    (Selection(tags: ["sea"]), []), (Selection(categories: ["plain"]), [3]),
    (Selection(postIDs: [5, 2, 99]), [2, 5]), (Selection(limit: 2), [1, 2]),
    (Selection(postTypes: [.post], limit: 1), [1]), (Selection(limit: 0), []),
    (Selection(startDate: CalendarDay("2019-03-01")), [1, 2, 4]),
    (Selection(endDate: CalendarDay("2019-03-01")), [1]),
    (Selection(startDate: CalendarDay("2019-03-02"), endDate: CalendarDay("2019-03-31")), [2]),
    (Selection(categories: ["sea"], tags: ["tea"], endDate: CalendarDay("2020-01-01")), [1]),
  ])
  func selectsItems(selection: Selection, ids: [Int]) {
    #expect(!selection.isEverything)
    #expect(items(selection) == ids)
  }

  @Test func commentsFollowTheirItem() {
    func comments(_ selection: Selection) -> [Int] {
      var selection = selection
      return export.filter { selection.passes($0) }.compactMap { entity in
        if case .comment(let comment) = entity { comment.id?.integer } else { nil }
      }
    }
    #expect(comments(Selection()) == [11, 12, 21])
    #expect(comments(Selection(postTypes: [.page])) == [21])
    #expect(comments(Selection(limit: 1)) == [11, 12])
    #expect(comments(Selection(skipsComments: true)) == [])
  }

  @Test func authorsAndTermsAlwaysPass() {
    var selection = Selection(postTypes: ["book"])
    let others = export.filter { selection.passes($0) }
    #expect(others.count == 5)
  }

  @Test func anotherSiteKnowsOtherIDs() {
    var selection = Selection(authors: ["7"])
    let entities: [Entity] = [
      .author(Author(id: 7, login: "tom")), .item(Item(creator: "tom")),
      .site(Site(title: "another")), .item(Item(creator: "tom")),
    ]
    #expect(entities.map { selection.passes($0) } == [true, true, true, false])
  }

  private func items(_ selection: Selection) -> [Int] {
    var selection = selection
    return export.filter { selection.passes($0) }.compactMap { entity in
      if case .item(let item) = entity { item.id?.integer } else { nil }
    }
  }

  private let export: [Entity] = [
    .site(Site(title: "Harbour")), .author(Author(id: 1, login: "Ida")),
    .author(Author(id: 7, login: "tom")),
    .term(Term(element: .category, id: 4, taxonomy: .category, slug: "sea")),
    .item(
      Item(
        creator: "Ida", id: 1, date: "2019-03-01 23:59:59", status: .publish, type: .post,
        terms: [
          TermReference(taxonomy: .category, slug: "sea", name: "Deep sea"),
          TermReference(taxonomy: .postTag, slug: "tea", name: "Tea"),
        ])),
    .comment(WXRKit.Comment(id: 11)), .comment(WXRKit.Comment(id: 12)),
    .item(
      Item(
        creator: "tom", id: 2, date: "2019-03-02 00:00:00", status: .publish, type: .page,
        terms: [TermReference(taxonomy: .category, slug: "%c3%a9t%c3%a9", name: "Sommer")])),
    .comment(WXRKit.Comment(id: 21)),
    .item(
      Item(
        creator: "ida", id: 3, date: "0000-00-00 00:00:00", status: .draft,
        terms: [
          TermReference(taxonomy: "tag", slug: "TEA", name: "Green tea"),
          TermReference(name: "Plain"),
        ])),
    .item(Item(pubDate: "Wed, 01 Apr 2020 00:00:00 +0000", creator: "", id: 4, type: .post)),
    .item(Item(id: 5, status: .inherit, type: .attachment)),
    .site(Site(isContinuation: true, generators: ["x"])),
  ]
}
