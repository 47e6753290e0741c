import Testing

@testable import WXRKit

/// A field's value is the same however it is written, and simple fields spare libxml2 their text.
@Suite struct FieldShapeTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    /// The field as written.
    var field: String
    var title: String
    /// Whether libxml2 gets an empty element for it.
    var isLeaf = true
    var testDescription: String { field.debugDescription }
  }

  private static let shapes = [
    Shape(field: "<title></title>", title: ""),
    Shape(field: "<title>A</title>", title: "A"),
    Shape(field: "<title> A\n</title>", title: " A\n"),
    Shape(field: "<title>caf\u{E9} \u{1F600}</title>", title: "caf\u{E9} \u{1F600}"),
    Shape(field: "<title a=\"1\" b='2' >A</title>", title: "A"),
    Shape(field: "<title><![CDATA[]]></title>", title: ""),
    Shape(field: "<title><![CDATA[A & <b>]]></title>", title: "A & <b>"),
    Shape(field: "<title><![CDATA[ ]]></title>", title: " "),
    Shape(field: "<title><![CDATA[a ]]> b]]></title>", title: "a ]]> b"),
    Shape(field: "<title/>", title: "", isLeaf: false),
    Shape(field: "<title>A</title >", title: "A", isLeaf: false),
    Shape(field: "<title>a &amp; b</title>", title: "a & b", isLeaf: false),
    Shape(field: "<title>a & b</title>", title: "a & b", isLeaf: false),
    Shape(field: "<title>a[b]</title>", title: "a[b]", isLeaf: false),
    Shape(field: "<title>a \u{1} b</title>", title: "a  b", isLeaf: false),
    Shape(field: "<title>\n<![CDATA[A]]>\n</title>", title: "A", isLeaf: false),
    Shape(field: "<title><![CDATA[A]]> </title>", title: "A", isLeaf: false),
    Shape(field: "<title><![CDATA[A]]>B</title>", title: "AB", isLeaf: false),
    Shape(field: "<title><![CDATA[A]]><![CDATA[B]]></title>", title: "AB", isLeaf: false),
    Shape(field: "<title>a<!-- b -->c</title>", title: "ac", isLeaf: false),
    Shape(field: "<title>a<b>c</b></title>", title: "a<b>c</b>", isLeaf: false),
  ]

  @Test(arguments: shapes, [1, 7, 64 << 10])
  func isReadAsItsValue(shape: Shape, chunk: Int) throws {
    let field = shape.field + "<wp:post_id>7</wp:post_id>"
    let item = try #require(try Reading(Frame.item(field), chunk: chunk).items.first)
    #expect(item.title == shape.title)
    #expect(item.id == Item.ID(7))
  }

  /// Where a field has no place, its value is kept with it.
  @Test(arguments: shapes.filter { $0.title != "" })
  func isKeptWhereItHasNoPlace(shape: Shape) throws {
    let outside = "<wp:postmeta>\(shape.field)<wp:meta_key>k</wp:meta_key></wp:postmeta>"
    let item = try #require(try Reading(Frame.item(outside)).items.first)
    let kept = item.meta.flatMap(\.extensions) + item.extensions
    let isField = item.title == shape.title
    #expect(isField || kept.contains { $0.children == [.text(shape.title)] })
  }

  @Test(arguments: shapes)
  func sparesLibxml2ItsText(shape: Shape) throws {
    let bytes = Array(Frame.item(shape.field).utf8)
    var scanner = Scanner(
      DocumentSource(BytesSource(bytes)), limits: Limits(), diagnostics: Diagnostics())
    try scanner.scan(budget: 1 << 20)
    let written = unsafe String(
      decoding: scanner.output.bytes(from: 0, count: scanner.output.count), as: UTF8.self)
    let head = shape.field.prefix { $0 != ">" }
    #expect(written.contains(head + "/></item>") == (shape.isLeaf))
  }
}
