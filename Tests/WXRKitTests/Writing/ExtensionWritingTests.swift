import Testing

@testable import WXRKit

/// What WXR does not define, and the namespaces that it is in.
@Suite struct ExtensionWritingTests {
  private static let site = Site(
    rssVersion: "2.0",
    namespaces: ["wp": "http://wordpress.org/export/1.2/", "geo": "urn:geo", "": "urn:default"])

  /// Written and read again, in an item of a site.
  private static func reread(
    _ extensions: [Extension], site: Site = site
  ) throws -> (extensions: [Extension], text: String, codes: [String]) {
    let item = Item(title: "t", id: 1, extensions: extensions)
    let output = try WXRWriting([.site(site), .item(item)])
    let reading = try Reading(output.text)
    return (reading.items.first?.extensions ?? [], output.text, output.codes)
  }

  private static let kept: [Extension] = [
    Extension(name: "lat", namespace: "urn:geo", prefix: "geo", children: [.text("1 & 2")]),
    Extension(name: "lat", namespace: "urn:other", prefix: "geo"),
    Extension(name: "site", namespace: "urn:x", children: [.text(" ")]),
    Extension(name: "plain", namespace: "urn:default"),
    Extension(name: "none", children: [.text("]]>\r\n")]),
    Extension(text: "\n loose & <text> "), Extension(name: "a"), Extension(text: ""),
    Extension(
      name: "a", namespace: "urn:a", prefix: "p",
      attributes: [
        .init(name: "x", namespace: "urn:b", prefix: "q", value: "<\"\n"),
        .init(
          name: "lang", namespace: "http://www.w3.org/XML/1998/namespace", prefix: "xml",
          value: "de"),
        .init(name: "plain", value: ""),
      ],
      children: [
        .text("one"), .element(Extension(name: "b", namespace: "urn:a", prefix: "p")), .text(" "),
        .element(
          Extension(
            name: "c", namespace: "urn:c", prefix: "p",
            children: [.element(Extension(name: "d", namespace: "urn:a", prefix: "p"))])),
        .text(""),
        .element(Extension(name: "e", namespace: "urn:a", prefix: "p")),
      ]),
    Extension(name: "title", children: [.text("a second one")]),
  ]

  @Test(arguments: kept) func areKept(addition: Extension) throws {
    #expect(try Self.reread([addition]).extensions == [Self.inDefault(addition)])
  }

  @Test func areKeptTogether() throws {
    let found = try Self.reread(Self.kept)
    #expect(found.extensions == Self.kept.map(Self.inDefault))
    #expect(found.codes.isEmpty)
  }

  /// An element of RSS's is in the default namespace that the root declares, as all around it.
  private static func inDefault(_ addition: Extension) -> Extension {
    var addition = addition
    if addition.name == "title" { addition.namespace = nil }
    return addition
  }

  /// Known elements part loose texts that stand side by side.
  @Test func looseTextsStayApart() throws {
    let texts = ["a", "b", "c"].map { Extension(text: $0) }
    #expect(try Self.reread(texts).extensions == texts)
    let item = Item(meta: [Meta(key: "k", extensions: Array(texts.dropLast()))])
    let output = try WXRWriting([.site(Self.site), .item(item)])
    #expect(try Reading(output.text).items == [item])
    let lone = try WXRWriting([.site(Self.site), .item(Item(extensions: texts))])
    #expect(try Reading(lone.text).items.first?.extensions == [Extension(text: "abc")])
  }

  /// A prefix that nobody declares gets the address that a repair gives it.
  @Test func undeclaredPrefixes() throws {
    let found = try Self.reread([
      Extension(name: "link", prefix: "atom"), Extension(name: "x", prefix: "mine"),
      Extension(name: "y", prefix: "geo"),
    ])
    #expect(
      found.extensions.map(\.namespace)
        == ["http://www.w3.org/2005/Atom", "urn:wxr:undeclared:mine", "urn:geo"])
  }

  @Test func namesThatXMLDoesNotKnow() throws {
    let found = try Self.reread([
      Extension(
        name: "a b><item", prefix: "1:2",
        attributes: [
          .init(name: "x y", value: "1"), .init(name: "x_y", value: "2"),
          .init(name: "xmlns", value: "urn:z"), .init(name: "p", prefix: "xmlns", value: "urn:z"),
        ])
    ])
    #expect(found.extensions.first?.name == "a_b__item")
    #expect(found.extensions.first?.prefix == "_1_2")
    #expect(found.extensions.first?.attributes == [.init(name: "x_y", value: "1")])
    #expect(Set(found.codes) == ["WXR915"])
  }

  @Test func nestedDeeply() throws {
    var inner = Extension(name: "x")
    for _ in 0..<200 { inner = Extension(name: "x", children: [.element(inner)]) }
    #expect(try Self.reread([inner], site: Site()).extensions == [inner])
  }

  /// Elements have the prefix that the export binds to their namespace, whatever that is.
  @Test func otherPrefixes() throws {
    let site = Site(
      rssVersion: "2.0",
      namespaces: [
        "w": "http://wordpress.org/export/1.1/", "c": "http://purl.org/rss/1.0/modules/content/",
        "dc": "urn:strange", "wp": "http://purl.org/dc/elements/1.1/",
      ])
    let item = Item(creator: "ida", content: "c", excerpt: "e", id: 1)
    let output = try WXRWriting([.site(site), .item(item)])
    #expect(output.text.contains("<w:post_id>1</w:post_id>"))
    #expect(output.text.contains("<c:encoded><![CDATA[c]]></c:encoded>"))
    #expect(
      output.text.contains(
        "<excerpt:encoded xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\">"))
    #expect(try Reading(output.text).entities == [.site(site), .item(item)])
  }

  /// Another version takes the extensions of its namespaces along.
  @Test func namespacesOfAnotherVersion() throws {
    let addition = Extension(
      name: "plugin", namespace: "http://wordpress.org/export/1.2/", prefix: "wp")
    let output = try WXRWriting(
      [.site(Self.site), .item(Item(extensions: [addition]))], WXROptions(version: .wxr11))
    #expect(output.text.contains("<wp:plugin></wp:plugin>"))
  }
}
