import Testing

@testable import WXRKit

/// Where the parts of an item stand, what they say, and how they are changed.
@Suite struct MarkupTests {
  private static let item = """
    <item>
    <title>Tea &amp; <![CDATA[more <b>]]></title><link/>
    <content:encoded>
      <![CDATA[a]]]]><![CDATA[>b]]>
    </content:encoded>
    <wp:post_id>7</wp:post_id><wp:post_id>8</wp:post_id>
    <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
    <category domain="post_tag" nicename='a&amp;b'><![CDATA[A]]></category>
    <wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>&#x41;&#13;</wp:meta_value></wp:postmeta>
    <wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_content>hi</wp:comment_content></wp:comment>
    </item>
    """

  private static func document(_ text: String) throws -> DocumentRepair {
    let export = try Export(bytes: Array(text.utf8), name: "test")
    var repair = DocumentRepair(try #require(export.documents.first))
    try repair.examine()
    return repair
  }

  private static func markups(_ text: String) throws -> [Markup] {
    var repair = try document(text)
    var reader = try repair.markup()
    var all: [Markup] = []
    while let markup = try reader.next() { all.append(markup) }
    return all
  }

  /// What a markup says is what the reader of entities gives.
  @Test(arguments: [false, true]) func saysWhatTheReaderSays(hasCRLF: Bool) throws {
    let plain = Frame.channel(Self.item)
    let text = hasCRLF ? plain.replacing("\n", with: "\r\n") : plain
    let read = try #require(try Reading(Array(text.utf8)).items.first)
    let markup = try #require(try Self.markups(text).first { $0.element == .item })
    let item = MarkupEditor(markup).item
    #expect(item.title == read.title)
    #expect(item.content == read.content)
    #expect(item.id == read.id)
    #expect(item.link == read.link)
    #expect(item.terms == read.terms)
    #expect(item.meta == read.meta)
  }

  @Test func knowsNamespacesThatAreBoundInside() throws {
    let text = Frame.channel(
      "<item><p xmlns=\"http://wordpress.org/export/1.2/\"><post_id>1</post_id></p>"
        + "<x:status xmlns:x=\"http://wordpress.org/export/1.2/\">draft</x:status>"
        + "<wp:post_type>post</wp:post_type></item>")
    let markup = try #require(try Self.markups(text).last)
    let elements = markup.nodes.map(\.element)
    #expect(elements.contains(.postID) && elements.contains(.status))
  }

  private static func changed(_ body: (inout MarkupEditor) -> Void) throws -> String {
    let markup = try #require(
      try Self.markups(Frame.channel(Self.item)).first { $0.element == .item })
    var editor = MarkupEditor(markup)
    body(&editor)
    return String(decoding: editor.changedBytes, as: UTF8.self)
  }

  private static let finding = Diagnostic.bareAmpersand(at: SourceLocation(offset: 0))

  @Test func writesTextsInTheirForm() throws {
    let text = try Self.changed { editor in
      for (element, text) in [
        (Element.title, "x]]>&"), (.postID, "<9>"), (.link, "https://a.example"), (.content, "c"),
      ] {
        guard let node = editor.child(element) else { continue }
        editor.setText(of: node, to: text, Self.finding)
      }
    }
    #expect(text.contains("<title>x]]&gt;&amp;</title>"))
    #expect(text.contains("<link>https://a.example</link>"))
    #expect(text.contains("<wp:post_id>&lt;9&gt;</wp:post_id><wp:post_id>8</wp:post_id>"))
    #expect(text.contains("<content:encoded><![CDATA[c]]></content:encoded>"))
  }

  @Test func takesOutAndPutsIn() throws {
    let text = try Self.changed { editor in
      if let comment = editor.comments.first {
        editor.setText(of: editor.child(.commentID, of: comment) ?? 0, to: "9", Self.finding)
        editor.remove(comment, Self.finding)
      }
      if let term = editor.children(.category).first {
        editor.setAttribute("nicename", of: term, to: "c\"d'", Self.finding)
      }
      editor.append("<wp:status>draft</wp:status>", Self.finding)
    }
    #expect(!text.contains("comment"))
    #expect(text.contains("nicename='c&quot;d&#039;'"))
    #expect(text.contains("\n<wp:status>draft</wp:status>\n</item>"))
  }

  @Test func marksReturns() throws {
    let text = try Self.changed { editor in
      guard let node = editor.child(.content) else { return }
      editor.setText(of: node, to: "a\r\nb", Self.finding, marksReturns: true)
    }
    #expect(text.contains("<![CDATA[a]]>&#13;<![CDATA[\nb]]>"))
  }

  /// What plain fixes and others do to one field is one change, and the report gives the copy.
  @Test func joinsChangesOfOneField() throws {
    let text = Frame.channel(
      "<title>A & B</title><item><title>T &nbsp; x</title><wp:post_id>1</wp:post_id>"
        + "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>")
    var repair = try Self.document(text)
    var reader = try repair.markup()
    while let markup = try reader.next() {
      var editor = MarkupEditor(markup)
      if let node = editor.child(.title) { editor.setText(of: node, to: "New", Self.finding) }
      try repair.add(editor.edits)
    }
    var sink = BytesSink()
    var changes: [Change] = []
    try repair.write(to: &sink) { changes.append($0) }
    let copy = String(decoding: sink.bytes, as: UTF8.self)
    #expect(copy == text.replacing("A & B", with: "A &amp; B").replacing("T &nbsp; x", with: "New"))
    #expect(changes.map { String(decoding: $0.before, as: UTF8.self) } == ["&", "T &nbsp; x"])
  }
}
