import Testing

@testable import WXRKit

/// The rules of `wxr-entities/1` that hold for all kinds, each from an export's bytes to its lines.
@Suite struct EntityRuleTests {
  /// The output of exports that follow each other.
  private static func output(
    _ exports: [String], _ format: EntityStream.Format, jobs: Int = 1
  ) throws -> String {
    var output = BytesSink()
    var stream = EntityStream(format)
    for text in exports {
      var conversion = EntityConversion(try Export(bytes: Array(text.utf8)))
      conversion.jobs = jobs
      _ = try conversion.run(to: &output, in: &stream)
    }
    try stream.finish(to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private static func lines(_ xml: String) throws -> [String] {
    try output([xml], .ndjson).split(separator: "\n").map(String.init)
  }

  /// The line of an item with this inside.
  private static func item(_ inner: String) throws -> String {
    try #require(lines(Frame.item(inner)).last)
  }

  // MARK: 1 to 4: lines and their order

  @Test func aLineIsCanonical() throws {
    let line = try Self.item("<wp:post_id>7</wp:post_id><title>a/\"é\u{7F}</title>")
    #expect(line == "{\"id\":7,\"kind\":\"item\",\"title\":\"a/\\\"é\u{7F}\"}")
  }

  @Test func commentsFollowTheirItem() throws {
    let comment = "<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>"
    let xml = Frame.channel(
      "<item>\(comment)<wp:post_id>7</wp:post_id>\(comment)</item><item>\(comment)</item>")
    #expect(
      try Self.lines(xml).dropFirst() == [
        #"{"id":7,"kind":"item"}"#, #"{"id":1,"item":7,"kind":"comment"}"#,
        #"{"id":1,"item":7,"kind":"comment"}"#, #"{"kind":"item"}"#, #"{"id":1,"kind":"comment"}"#,
      ])
  }

  @Test func theSiteComesFirstAndItsLaterFactsLast() throws {
    let xml = Frame.channel(
      """
      <title>A</title><wp:author><wp:author_login>ida</wp:author_login></wp:author>
      <generator>g</generator><image><url>u</url></image><item><wp:post_id>7</wp:post_id></item>
      <wp:wxr_version>1.2</wp:wxr_version>
      """)
    let lines = try Self.lines(xml)
    #expect(lines.count == 4)
    #expect(lines[0].contains(#""schema":"wxr-entities/1","title":"A""#))
    #expect(!lines[0].contains("generators") && !lines[0].contains("wxrVersion"))
    #expect(lines[1] == #"{"kind":"author","login":"ida"}"#)
    #expect(
      lines[3] == #"{"generators":["g"],"image":{"url":"u"},"kind":"site","wxrVersion":"1.2"}"#)
  }

  @Test func aSiteBeginsEachExportOfAStream() throws {
    let exports = ["A", "B"].map { Frame.channel("<title>\($0)</title><item></item>") }
    let lines = try Self.output(exports, .ndjson).split(separator: "\n")
    #expect(lines.map { $0.contains(#""schema":"wxr-entities/1""#) } == [true, false, true, false])
  }

  @Test(arguments: [1, 2, 3], [1, 3])
  func aDocumentIsOneListOfTheLines(exports count: Int, jobs: Int) throws {
    let exports = (0..<count).map { Frame.item("<wp:post_id>\($0)</wp:post_id>") }
    let lines = try Self.output(exports, .ndjson).split(separator: "\n")
    let document = try Self.output(exports, .json, jobs: jobs)
    let expected = "{\"entities\":[\n\(lines.joined(separator: ",\n"))\n],"
    #expect(document == expected + "\"schema\":\"wxr-entities/1\"}\n")
    var reader = try EntityReader(Export(bytes: Array(document.utf8)))
    var read = 0
    while try reader.next() != nil { read += 1 }
    #expect(read == 2 * count)
  }

  @Test func nothingIsNoDocument() throws {
    #expect(try Self.output([], .json).isEmpty)
  }

  // MARK: 5 and 6: keys

  @Test(arguments: [
    ("wp:post_name", "slug"), ("wp:post_parent", "parent"), ("wp:menu_order", "menuOrder"),
    ("wp:is_sticky", "sticky"), ("wp:post_date_gmt", "dateGmt"), ("content:encoded", "content"),
    ("wp:post_modified", "modified"), ("wp:attachment_url", "attachmentUrl"),
    ("dc:creator", "creator"), ("excerpt:encoded", "excerpt"), ("wp:ping_status", "pingStatus"),
  ])
  func keysOfItems(element: String, key: String) throws {
    #expect(try Self.item("<\(element)>x</\(element)>").contains("\"\(key)\":\"x\""))
  }

  @Test(arguments: [
    ("comment_author_IP", "authorIP"), ("comment_author_url", "authorUrl"),
    ("comment_user_id", "userId"), ("comment_approved", "approved"), ("comment_type", "type"),
  ])
  func keysOfComments(element: String, key: String) throws {
    let line = try Self.item("<wp:comment><wp:\(element)>x</wp:\(element)></wp:comment>")
    #expect(line.contains("\"\(key)\":\"x\""))
  }

  @Test func absentDiffersFromEmpty() throws {
    #expect(try Self.item("") == #"{"kind":"item"}"#)
    let empty = "<title></title><link/><wp:post_id></wp:post_id><wp:postmeta></wp:postmeta>"
    #expect(
      try Self.item(empty) == #"{"id":"","kind":"item","link":"","meta":[{}],"title":""}"#)
  }

  // MARK: 7 and 8: values

  @Test(arguments: [
    ("wp:post_name", "slug"), ("link", "link"), ("guid", "guid"), ("dc:creator", "creator"),
    ("wp:post_date", "date"), ("wp:status", "status"), ("wp:post_type", "type"),
    ("wp:attachment_url", "attachmentUrl"), ("wp:comment_status", "commentStatus"),
  ])
  func theseAreTrimmed(element: String, key: String) throws {
    let line = try Self.item("<\(element)> \t\na b\u{A0}\n </\(element)>")
    #expect(line.contains("\"\(key)\":\"a b\u{A0}\""), "\(line)")
  }

  @Test(arguments: [
    ("title", "title"), ("content:encoded", "content"), ("excerpt:encoded", "excerpt"),
    ("wp:post_password", "password"), ("description", "description"),
  ])
  func textIsNot(element: String, key: String) throws {
    let line = try Self.item("<\(element)><![CDATA[ a\n]]></\(element)>")
    #expect(line.contains("\"\(key)\":\" a\\n\""), "\(line)")
  }

  @Test func attributesAndMetasAreNotTrimmed() throws {
    let line = try Self.item(
      """
      <category domain=" tag " nicename="a "><![CDATA[ A]]></category>\
      <wp:postmeta><wp:meta_key><![CDATA[ k]]></wp:meta_key>\
      <wp:meta_value><![CDATA[v ]]></wp:meta_value></wp:postmeta>
      """)
    #expect(line.contains(#"{"name":" A","slug":"a ","taxonomy":" tag "}"#), "\(line)")
    #expect(line.contains(#"{"key":" k","value":"v "}"#), "\(line)")
  }

  @Test(arguments: [
    // No decoding of HTML, of percents, no normalization.
    ("&amp;amp; &#233;", "&amp; é"), ("%e6%97%a5", "%e6%97%a5"), ("e\u{301}", "e\u{301}"),
    ("<![CDATA[a &amp; b]]>", "a &amp; b"), ("<![CDATA[a]]]]><![CDATA[>b]]>", "a]]>b"),
    // Characters that XML forbids.
    ("a\u{B}b\u{1C}c", "a b c"), ("a\u{1}b\u{0}c", "abc"),
    // Elements in a text field.
    ("a <b>c</b>", "a <b>c</b>"), ("x<b>y</b><![CDATA[z]]>", "z"),
    // Ends of lines: this file's are LF.
    ("<![CDATA[a\r\nb\rc]]>", "a\\r\\nb\\rc"), ("a&#13;b", "a\\rb"),
  ])
  func textIsTheExports(written: String, read: String) throws {
    let line = try Self.item("<title>\(written)</title>")
    #expect(line.contains("\"title\":\"\(read)\""), "\(line)")
  }

  @Test(arguments: ["\r\n", "\r"]) func linesOfOtherSystemsBecomeLF(end: String) throws {
    let xml = Frame.item("<title><![CDATA[a\r\nb\rc]]></title>").replacing("\n", with: end)
    let line = try #require(try Self.lines(xml).last)
    #expect(line.contains(#""title":"a\nb\nc""#), "\(line)")
  }

  @Test func lengthsOfSerialisedValuesHold() throws {
    let meta =
      "<wp:postmeta><wp:meta_value><![CDATA[s:3:\"a\u{1}b\";]]></wp:meta_value></wp:postmeta>"
    #expect(try Self.item(meta).contains(#""value":"s:3:\"a b\";""#))
  }

  @Test(arguments: [
    ("0", "0"), ("-12", "-12"), (" 7\n", "7"), ("9007199254740991", "9007199254740991"),
    ("9007199254740992", "\"9007199254740992\""), ("007", "\"007\""), ("-0", "\"-0\""),
    ("true", "\"true\""), ("1.5", "\"1.5\""), ("+1", "\"+1\""), ("", "\"\""),
  ])
  func numbersAreWholeAndPlain(text: String, number: String) throws {
    let line = try Self.item("<wp:post_id>\(text)</wp:post_id>")
    #expect(line == "{\"id\":\(number),\"kind\":\"item\"}")
  }
}
