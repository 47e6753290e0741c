import Testing
import WXRKit

@testable import WXRValidator

/// What fixes make of slugs, dates, titles and stored values.
@Suite struct MakerTests {
  @Test(arguments: [
    ("caf%c3", "caf"), ("%e6%97%a5%e6%9c", "%e6%97%a5"), ("%e6%97%a5%e", "%e6%97%a5"),
    ("north/south", "north-south"), ("q&a?", "q-a"), ("a  b", "a-b"), ("a%20b", "a-b"),
    ("caf%c3%a9", "caf%c3%a9"), ("café", "café"), ("100%", "100"), ("%zz", "zz"), ("/", ""),
  ])
  func mendsSlugs(slug: String, expected: String) {
    #expect(SlugMaker.mended(slug) == expected)
    #expect(SlugMaker.mended(expected) == expected)
  }

  @Test func endsLongSlugsBeforeACharacter() {
    let slug = SlugMaker.mended(String(repeating: "%e6%97%a5", count: 30))
    #expect(slug == String(repeating: "%e6%97%a5", count: 22))
    #expect(SlugMaker.numbered(slug, 12).utf8.count <= 200)
    #expect(SlugFlaw(SlugMaker.numbered(slug, 12)) == nil)
  }

  @Test(arguments: [
    ("../../.ssh/authorized_keys", "ssh-authorized_keys"), ("..", ""), ("%2e%2e%2fx", "x"),
    ("/etc/passwd", "etc-passwd"), ("C:\\x", "C-x"), ("con", "con-2"), ("a/../../b", "a-b"),
  ])
  func containsSlugs(slug: String, expected: String) {
    #expect(SlugMaker.contained(slug) == expected)
    #expect(!PathEscape.isUnsafe(SlugMaker.contained(slug)))
  }

  @Test(arguments: [
    ("Opening hours", "opening-hours"), ("Café &amp; Bar", "cafe-bar"),
    ("日本", "%e6%97%a5%e6%9c%ac"),
    ("<em>It’s</em> open!", "its-open"), ("  …  ", ""), ("Ünder_score", "under-score"),
  ])
  func makesSlugsOfTitles(title: String, expected: String) {
    #expect(SlugMaker.slug(ofTitle: title) == expected)
  }

  @Test(arguments: [
    ("https://q.example/2020/01/tides/", "tides"), ("https://q.example/?p=7", nil),
    ("https://q.example/about.html", "about"), ("https://q.example/2020/01/", nil), ("tides", nil),
  ])
  func takesSlugsOfLinks(link: String, expected: String?) {
    #expect(SlugMaker.slug(ofLink: link) == expected)
  }

  @Test(
    arguments: [
      ("2000-09-30T10:22:00.001Z", "2000-09-30 10:22:00", 0),
      ("2012/04/15 10:00", "2012-04-15 10:00:00", nil), ("15.04.2012", "2012-04-15 00:00:00", nil),
      ("3 April 2012 10:00", "2012-04-03 10:00:00", nil),
      ("April 3, 2012", "2012-04-03 00:00:00", nil),
      ("20130506070809", "2013-05-06 07:08:09", nil),
      ("2012-04-15T10:00:00-05:30", "2012-04-15 10:00:00", -330),
      ("04/15/2012 2:30 PM", "2012-04-15 14:30:00", nil), ("03/04/2012", nil, nil),
      ("soon", nil, nil),
    ] as [(String, String?, Int?)])
  func readsWrittenDates(text: String, expected: String?, offset: Int?) {
    #expect(WrittenDate(text)?.local.stored == expected)
    #expect(WrittenDate(text)?.offset == offset)
  }

  @Test func readsEachDayOfTheEra() throws {
    for day in stride(from: -719_162, to: 2_932_896, by: 997) {
      let date = try #require(LocalDateTime(secondsSinceEpoch: day * 86_400 + 3661))
      #expect(date.secondsSinceEpoch == day * 86_400 + 3661)
    }
    #expect(LocalDateTime("2019-03-01 06:15:00")?.feedDate == "Fri, 01 Mar 2019 06:15:00 +0000")
  }

  @Test(arguments: [
    ("Fish &amp;amp; chips", "Fish &amp; chips"), ("It&amp;amp;#8217;s", "It&#8217;s"),
    ("Q &amp; A", "Q &amp; A"), ("&amp;nosuch;", "&amp;nosuch;"), ("&amp;amp;amp;lt;", "&lt;"),
  ])
  func unescapesTitles(title: String, expected: String) {
    #expect(TitleEntities.unescaped(title) == expected)
  }

  @Test(
    arguments: [
      (#"a:1:{i:0;s:9:"München";}"#, #"a:1:{i:0;s:8:"München";}"#),
      (
        #"a:2:{s:5:"width";i:640;s:4:"file";s:17:"2020/01/harbour-boat.jpg";}"#,
        #"a:2:{s:5:"width";i:640;s:4:"file";s:24:"2020/01/harbour-boat.jpg";}"#
      ),
      (#"O:9:"stdClass":1:{s:3:"url";s:2:"abc";}"#, #"O:8:"stdClass":1:{s:3:"url";s:3:"abc";}"#),
      (#"s:1:"ab";"#, #"s:2:"ab";"#),
      (#"a:2:{i:0;a:0:{}i:1;s:0:"x"; y";}"#, #"a:2:{i:0;a:0:{}i:1;s:5:"x"; y";}"#),
      (#"a:1:{s:9:"k";N;}"#, #"a:1:{s:1:"k";N;}"#), (#"a:1:{i:0;s:1:"a";}"#, nil),
      (#"a:2:{i:0;s:3:"x";}"#, nil), (#"a:1:{i:0;s:3:"x"#, nil), ("text", nil),
    ] as [(String, String?)])
  func putsLengthsRight(value: String, expected: String?) {
    #expect(SerializedMender.mended(value) == expected)
  }

  /// Whatever the lengths are, the value is found again, or nothing is.
  @Test func findsValuesAgain() throws {
    for strings in [["a", "bc"], ["x\"y", ""], ["}", "a:1:{"], ["q\";s", ";"]] as [[String]] {
      let sound =
        "a:\(strings.count):{"
        + strings.enumerated().map { "i:\($0);s:\($1.utf8.count):\"\($1)\";" }.joined() + "}"
      let broken =
        "a:\(strings.count):{"
        + strings.enumerated().map { "i:\($0);s:99:\"\($1)\";" }.joined() + "}"
      let mended = SerializedMender.mended(broken)
      #expect(mended == nil || mended == sound, "\(broken)")
    }
  }

  @Test(arguments: [("12a", 12), ("abc", 0), (" 4.0", 4), ("-3x", -3), ("+5", 5), ("", 0)])
  func readsIntegersAsPHP(text: String, expected: Int) {
    #expect(text.phpInteger == expected)
  }

  @Test func cutsWhatLiesInEachOther() {
    #expect("abcdef".without([1..<3, 2..<4]) == "aef")
    #expect("abcdef".without([0..<6]) == "")
    #expect("abcdef".without([]) == "abcdef")
  }
}
