import Testing
import WXRKit

@Suite struct DerivedTests {
  @Test func anItemFallsBackFromDatesToItsFeedDate() {
    var item = Item(pubDate: "Fri, 01 Mar 2019 06:15:00 +0100", date: "2019-03-01 07:15:00")
    #expect(item.derivedDate?.description == "2019-03-01T06:15:00+01:00")
    item.dateGMT = "2019-03-01 06:15:00"
    #expect(item.derivedDate?.description == "2019-03-01T07:15:00+01:00")
    #expect(item.derivedModified == nil)
    item.modifiedGMT = "2020-03-01 06:15:00"
    #expect(item.derivedModified?.description == "2020-03-01T06:15:00Z")
  }

  @Test func aCommentHasNoOtherDate() {
    #expect(Comment(date: "2019-03-01 09:00:00").derivedDate == nil)
    let comment = Comment(date: "2019-03-01 09:00:00", dateGMT: "2019-03-01 08:00:00")
    #expect(comment.derivedDate?.description == "2019-03-01T09:00:00+01:00")
  }

  @Test(arguments: [
    ([" generator=\"WordPress/6.8.1\" created=\"2026-01-31 14:05\" "], "2026-01-31T14:05:00Z"),
    (["a", "generator=\"x\"\n\tcreated=\"2026-01-31 14:05\""], "2026-01-31T14:05:00Z"),
    (["generator=\"x\"created=\"2026-01-31 14:05\""], "2026-01-30T00:00:00Z"),
    (["generator=\"x\" created=\"2026-01-31\""], "2026-01-30T00:00:00Z"),
    (["generator=\"x\" created=\"2026-02-31 14:05\""], "2026-01-30T00:00:00Z"),
    (["generator=\"generator=\" created=\"2026-01-31 14:05\""], "2026-01-31T14:05:00Z"),
    ([], "2026-01-30T00:00:00Z"),
  ])
  func anExportSaysWhenItWasMade(prolog: [String], expected: String) {
    let site = Site(pubDate: "Fri, 30 Jan 2026 00:00:00 +0000", prolog: prolog)
    #expect(site.exportedAt?.description == expected)
  }

  @Test(arguments: [
    ("http://h.example", "https://h.example"), ("HTTP://A.B:80/", "https://a.b"),
    ("https://a.b:443/x/", "https://a.b/x"), ("http://a.b:443/", "https://a.b:443"),
    ("http://u:p@h.example/a?b#c", "https://h.example/a"), ("http://x.y//", "https://x.y/"),
    ("http://h.example:08080/x", "https://h.example:8080/x"), ("http://x.y#f", "https://x.y"),
    ("http://ü.example/", "https://xn--tda.example"),
    ("http://Ünï.Example", "https://xn--n-nga1b.example"),
    ("http://straße.de", "https://strasse.de"), ("http://日本.jp/", "https://xn--wgv71a.jp"),
    ("http://a.日本./", "https://a.xn--wgv71a."), ("http://EXAMPLE。日本", "https://example.xn--wgv71a"),
    ("http://\u{200D}é.com", "https://xn--9ca.com"), ("http://ｅｘ.com", "https://ex.com"),
    ("http://пример.испытание", "https://xn--e1afmkfd.xn--80akhbyknj4f"),
    ("http://[::1]:80/a", "https://[::1]/a"), (" \thttp://x\n.y/", "https://x.y"),
    ("http://a@b@c/", "https://c"),
    ("http://büchergroßhandel-ärzte.example/", "https://xn--bchergrosshandel-rzte-m2b94c.example"),
  ])
  func namesASite(link: String, expected: String) {
    #expect(Site(link: link).derivedURL == expected)
  }

  @Test(arguments: [
    "", "http:", "//x.y", "http:x.y", "http:///x", "ftp://x.y", "http://h:/x", "http://h:99999/",
    "http://h:8 0/", "http://a..b/", "http://.a/", "http://a:b:80/", "http://a]b/", "http://[zz]/",
    "/relative", "http://h:+80/", "http://xn--\u{E9}.example/",
    "http://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.de",
  ])
  func passesOverWhatNamesNone(link: String) {
    #expect(Site(link: link).derivedURL == nil)
    #expect(
      Site(link: "https://last.example", baseSiteURL: link, baseBlogURL: link).derivedURL
        == "https://last.example")
  }
}
