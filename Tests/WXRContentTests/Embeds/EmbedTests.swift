import Testing

@testable import WXRContent

struct EmbedTests {
  @Test(arguments: [
    ("https://www.youtube.com/watch?v=abcdefghijk", "youtube"),
    ("http://m.youtube.com/watch?v=a", "youtube"), ("https://youtu.be/abc", "youtube"),
    ("https://www.youtube.com/shorts/abc", "youtube"),
    ("https://youtube.com/embed/abc", "youtube"), ("https://player.vimeo.com/video/1", "vimeo"),
    ("HTTPS://Vimeo.com/12345", "vimeo"), ("https://twitter.com/a/status/1", "twitter"),
    ("https://issuu.com/me/docs/paper", "issuu"),
    ("https://www.reddit.com/r/swift/comments/1/x", "reddit"),
    ("https://www.tiktok.com/@me/video/7", "tiktok"), ("https://amzn.to/x", "amazon-kindle"),
    ("https://some.ly/x", "someecards"), ("https://embed.ted.com/talks/x", "ted"),
  ])
  func providers(address: String, slug: String) {
    #expect(EmbedProvider.of(address)?.slug == slug)
  }

  @Test(arguments: [
    "https://example.org/", "https://notvimeo.com/1", "ftp://vimeo.com/1", "vimeo.com/1",
    "https://www.youtube.com/about", "https://issuu.com/me", "https://some.ly/",
    "https://www.m.youtube.com/watch?v=1", "https://", "https://reddit.com/r/swift",
  ])
  func noProviders(address: String) {
    #expect(EmbedProvider.of(address) == nil)
  }

  @Test(arguments: [
    ("https://vimeo.com/1", "{https://vimeo.com/1}"),
    ("a\nhttps://vimeo.com/1 \nb", "a\n{https://vimeo.com/1} \nb"),
    ("a https://vimeo.com/1", "a https://vimeo.com/1"),
    ("https://vimeo.com/1 b", "https://vimeo.com/1 b"),
    ("<p>  https://vimeo.com/1\n</p>", "<p>  {https://vimeo.com/1}\n</p>"),
    ("<p class=\"a\">HTTP://vimeo.com/1</p>", "<p class=\"a\">{HTTP://vimeo.com/1}</p>"),
    ("<pre>https://vimeo.com/1</pre>", "<pre>https://vimeo.com/1</pre>"),
    ("<p>https://vimeo.com/1<br></p>", "<p>https://vimeo.com/1<br></p>"),
    ("<a title=\"\nhttps://vimeo.com/1\n\">", "<a title=\"\nhttps://vimeo.com/1\n\">"),
    ("<!--\nhttps://vimeo.com/1\n-->", "<!--\nhttps://vimeo.com/1\n-->"),
    ("https://a/1\r\nhttps://a/2", "{https://a/1}\r\n{https://a/2}"), ("://", "://"),
  ])
  func addressesThatStandAlone(content: String, wanted: String) {
    let html = BareAddresses.replace(in: Array(content.utf8)) { Array("{\($0)}".utf8) }
    #expect(String(decoding: html, as: UTF8.self) == wanted)
  }

  @Test func whatAnAddressBecomes() {
    func html(_ address: String) -> String? {
      EmbedMarkup.html(for: address).map { String(decoding: $0.html, as: UTF8.self) }
    }
    #expect(
      html("https://youtube.com/watch?v=1&amp;t=2")
        == "<iframe src=\"https://youtube.com/watch?v=1&amp;t=2\" data-wxr-embed=\"youtube\"></iframe>"
    )
    #expect(html("https://e.org/A.MP3") == "[audio src=\"https://e.org/A.MP3\" /]")
    #expect(html("https://e.org/a.webm") == "[video src=\"https://e.org/a.webm\" /]")
    #expect(html("https://e.org/a.mp3?x=1") == nil)
    #expect(html("https://e.org/") == nil)
  }
}
