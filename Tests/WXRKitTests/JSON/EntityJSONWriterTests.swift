import Foundation
import Testing

@testable import WXRKit

@Suite struct EntityJSONWriterTests {
  @Test func writesAnItem() {
    let item = Item(
      title: "The first morning", creator: "ida", description: "",
      content: "The river was <strong>high</strong>.", id: 103, date: "2019-03-01 07:15:00",
      dateGMT: "2019-03-01 06:15:00", type: .post, sticky: 0,
      terms: [TermReference(taxonomy: "post_tag", slug: "sea", name: "Sea")],
      meta: [Meta(key: "_price", value: "9"), Meta(key: "_price")])
    #expect(
      line(.item(item)) == """
        {"content":"The river was <strong>high</strong>.","creator":"ida",\
        "date":"2019-03-01 07:15:00","dateGmt":"2019-03-01 06:15:00",\
        "derived":{"date":"2019-03-01T07:15:00+01:00"},"description":"","id":103,"kind":"item",\
        "meta":[{"key":"_price","value":"9"},{"key":"_price"}],"sticky":0,\
        "terms":[{"name":"Sea","slug":"sea","taxonomy":"post_tag"}],\
        "title":"The first morning","type":"post"}
        """)
  }

  @Test func theLaterSiteLineHasNeitherSchemaNorDerived() {
    let first = Site(link: "https://h.example", namespaces: ["wp": "w", "": "d", "é": "e"])
    #expect(
      line(.site(first)) == """
        {"derived":{"url":"https://h.example"},"kind":"site","link":"https://h.example",\
        "namespaces":{"":"d","wp":"w","é":"e"},"schema":"wxr-entities/1"}
        """)
    let later = Site(isContinuation: true, link: "https://h.example", generators: ["g"])
    #expect(
      line(.site(later)) == #"{"generators":["g"],"kind":"site","link":"https://h.example"}"#)
  }

  @Test func keepsExtensionsWhole() {
    let image = Extension(
      name: "image", namespace: "http://x", prefix: "itunes",
      attributes: [.init(name: "href", value: "a.jpg")],
      children: [.text("t"), .element(Extension(name: "b"))])
    let author = Author(
      id: Author.ID(Number("007")), extensions: [image, Extension(text: "loose")])
    #expect(
      line(.author(author)) == """
        {"extensions":[{"attributes":[{"name":"href","value":"a.jpg"}],\
        "children":["t",{"name":"b"}],"name":"image","namespace":"http://x","prefix":"itunes"},\
        {"children":["loose"]}],"id":"007","kind":"author"}
        """)
  }

  @Test(arguments: [
    ("\u{8}\t\n\u{C}\r\"\\", #"\b\t\n\f\r\"\\"#),
    ("\0\u{1}\u{B}\u{10}\u{1F}", #"\u0000\u0001\u000b\u0010\u001f"#),
    ("/\u{7F}\u{2028}é😀", "/\u{7F}\u{2028}é😀"), ("1234567\"90123456\\", #"1234567\"90123456\\"#),
    ("éééé\u{1F}ééééé\"", #"éééé\u001fééééé\""#),
  ])
  func escapesAsLittleAsItMay(text: String, expected: String) {
    #expect(line(.author(Author(login: text))) == #"{"kind":"author","login":"\#(expected)"}"#)
  }

  @Test func findsSpecialCharactersAtEveryPlace() {
    for length in 0..<40 {
      for place in 0..<length {
        for special in ["\"", "\\", "\u{1F}", "\0"] {
          var scalars = Array(repeating: "\u{E9}", count: length).joined().unicodeScalars.map { $0 }
          scalars[place] = special.unicodeScalars.first ?? "?"
          let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
          let found = text.withUnsafeBufferPointer { JSONText.firstSpecial(in: $0, from: 0) }
          #expect(found == place * 2)
        }
      }
    }
  }

  @Test func sortsEveryKeyByUTF16() {
    func check<Object: JSONObject>(_: Object.Type) {
      let names = Object.fields.map(\.name.text)
      #expect(names == names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
      #expect(Set(names).count == names.count)
      #expect(names.count <= 64)
    }
    check(Site.self)
    check(Site.Image.self)
    check(Author.self)
    check(Term.self)
    check(TermReference.self)
    check(Item.self)
    check(Comment.self)
    check(Meta.self)
    check(Extension.self)
    check(Extension.Attribute.self)
  }

  @Test func decodesMetasWhenAsked() {
    func decoded(_ value: String) -> String {
      let item = Item(meta: [Meta(key: "k", value: value)])
      let text = line(.item(item), decodesMeta: true)
      let start = text.range(of: "\"meta\":[{")?.upperBound
      return start.map { String(text[$0...].prefix { $0 != "k" }) } ?? ""
    }
    #expect(decoded("plain") == "\"")
    #expect(decoded("42") == "\"")
    #expect(decoded("N;") == #""decoded":null,""#)
    #expect(decoded("b:1;") == #""decoded":{"bool":true},""#)
    #expect(
      decoded(#"a:2:{i:0;s:3:"sea";s:1:"x";d:0.5;}"#)
        == #""decoded":{"array":[[{"int":"0"},{"string":"sea"}],[{"string":"x"},{"float":"0.5"}]]},""#
    )
    #expect(
      decoded(#"{"a":[1,2.5,null,true,"t"]}"#)
        == #""decoded":{"object":"stdClass","properties":[["a",{"array":[[{"int":"0"},{"int":"1"}],"#
        + #"[{"int":"1"},{"float":"2.5"}],[{"int":"2"},null],[{"int":"3"},{"bool":true}],"#
        + #"[{"int":"4"},{"string":"t"}]]}]]},""#)
    #expect(decoded(#"{"a":}"#) == "\"")
  }

  @Test func framesADocument() throws {
    let entities = [Entity.author(Author(login: "a")), .author(Author(login: "b"))]
    #expect(
      String(decoding: try document(entities), as: UTF8.self) == """
        {"entities":[
        {"kind":"author","login":"a"},
        {"kind":"author","login":"b"}
        ],"schema":"wxr-entities/1"}

        """)
  }

  @Test func handsLargeOutputOverInPieces() throws {
    let entity = Entity.item(Item(content: String(repeating: "x", count: 100_000)))
    var sink = NDJSONSink(CountingSink())
    for _ in 0..<10 { try sink.write(entity) }
    try sink.finish()
    #expect(sink.output.sizes.count > 2)
    #expect(sink.output.sizes.reduce(0, +) == 10 * (line(entity).utf8.count + 1))
  }
}

private struct CountingSink: ByteSink, ~Copyable {
  var sizes: [Int] = []
  mutating func write(_ bytes: Span<UInt8>) { sizes.append(bytes.count) }
}

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("foobar", "Zm9vYmFy"), ("\u{FF}\u{FE}>", "w7/Dvj4="),
  ])
  func encodes(text: String, expected: String) {
    #expect(Base64.encode(Array(text.utf8)) == expected)
  }
}
