import Testing

@testable import WXRSite

@Suite struct SlugTests {
  @Test(arguments: [
    ("plain-slug", "plain-slug"), ("%e6%97%a5", "日"), ("%E6%97%A5-2", "日-2"),
    ("a%2fb", "a/b"), ("50%-off", "50%-off"), ("%zz", "%zz"), ("", ""),
    // Cut where the database column ended.
    ("%e6%97%a5%e6%9c", "日"), ("%e6%97%a5%e", "日"), ("%e6%97%a5%", "日"), ("%d1%8f%d1%8", "я"),
    // What is no UTF-8 stays as it is written.
    ("%e9t%e9", "%e9t"), ("%ff-x", "%ff-x"), ("x%c3-y", "x%c3-y"),
  ])
  func decodesStoredSlugs(stored: String, slug: String) {
    #expect(Slug(stored: stored).text == slug)
  }

  @Test func ofATitleKeepsItsScript() {
    #expect(Slug(title: "日本 の 朝").text == "日本-の-朝")
    #expect(Slug(title: "Größe", language: "de").text == "groesse")
    #expect(Slug(title: "!!!").isEmpty)
  }
}
