import Foundation
import Testing

@testable import WXRKit

/// Exports in containers, and what is none.
@Suite struct ContainerTests {
  private static func export(_ title: String) -> [UInt8] {
    Array(Frame.item("<title>\(title)</title>").utf8)
  }

  /// The titles of all items of a file with these bytes.
  private func titles(_ bytes: [UInt8], limits: Limits = Limits()) throws -> [String?] {
    try read(bytes, limits: limits).titles
  }

  private func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws -> (titles: [String?], codes: [String]) {
    let path = NSTemporaryDirectory() + "wxr-container-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    var reader = try EntityReader(Export(at: path, limits: limits))
    var titles: [String?] = []
    while let entity = try reader.next() {
      if case .item(let item) = entity { titles.append(item.title) }
    }
    return (titles, reader.diagnostics.kept.map(\.code.rawValue))
  }

  private static let containers: [(name: String, bytes: [UInt8], titles: [String])] = [
    ("zip", Packing.zip([("a.xml", export("A"))]), ["A"]),
    ("zip of two", Packing.zip([("b.xml", export("B")), ("x/a.wxr", export("A"))]), ["B", "A"]),
    (
      "zip with shadows",
      Packing.zip([("a.xml", export("A")), ("__MACOSX/._a.xml", [0]), ("._a.xml", [0])]), ["A"]
    ),
    ("zip in zip", Packing.zip([("a.zip", Packing.zip([("a.xml", export("A"))]))]), ["A"]),
    ("gzip in zip", Packing.zip([("a.xml.gz", Packing.gzip(export("A")))]), ["A"]),
    (
      "zip with a feed", Packing.zip([("f.xml", Array("<rss/>".utf8)), ("a.xml", export("A"))]),
      ["A"]
    ),
    ("tar", Packing.tar([("a.xml", export("A")), ("b.xml", export("B"))]), ["A", "B"]),
    ("gzip", Packing.gzip(export("A")), ["A"]),
    ("tar.gz", Packing.gzip(Packing.tar([("a.xml", export("A"))])), ["A"]),
    (
      "bzip2",
      decoded(
        "QlpoOTFBWSZTWXfcVqIAABbfgAAQUAPwV6EABgCu593AIACCGhEnoZqnhT0gyG0JoNU9RiA00ZDQaGjBWabJgIjFUFF6nekd56GWJ0CsijKbE+4sl7MIWEHO92Pup+W/Q2b89G1GoydKw23iGi8a8C7A7uBDcVyDurxWoQIg5EgkBP8KRYOdcygwn2E16GojJkxI6kgjAqhiEV0hLWg5yT0a+Yu5IpwoSDvuK1EA"
      ), ["A"]
    ),
    (
      "xz",
      decoded(
        "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AC1AIxdAB4Py4cR2M5mkQ+DHsr9ezPUf+m32igxdiVmIE0qCW1q9ylwODDnzCqHjdWTapUfYmAifFy5hP9JP1N5xlEBFfI7mzJesk+P2FuQFCD/8A5Zo7P2Hg+zyeBpEExeRu+D+mL5uMebjO/VcF8VdmGZYZmAUc3hqYyb4oNYMs7LcYwpDFsZsEwroQj72kEAAEQWI9pp4VCuAAGoAbYBAACfFaEyscRn+wIAAAAABFla"
      ), ["A"]
    ),
    (
      "zstd",
      decoded(
        "KLUv/SS2LQQAgggcG4A1OjFCil15fsljx6omg0GZSMpsQ3JMAlY2YAF1b0RMTEMZlXhnDWlQYhZ016tPffZV6lpmAGdJPTySgd+sRYtNs+S+3ZhmECLS/p1LGoQ4ryc63DtVOYLAcEBc0rBi2MJb3CAZlzBT3htQrCdSMgYARCiCqoHFNLVgmQCBCW1KD1TJk4M="
      ), ["A"]
    ),
  ]

  private static func decoded(_ text: String) -> [UInt8] {
    Data(base64Encoded: text).map { Array($0) } ?? []
  }

  @Test(arguments: containers.indices)
  func readsThrough(index: Int) throws {
    let (name, bytes, expected) = Self.containers[index]
    let found = try read(bytes)
    #expect(found.titles == expected, "\(name)")
    #expect(found.codes.contains("WXR002"), "\(name)")
  }

  private func error(_ bytes: [UInt8], limits: Limits = Limits()) -> ReadError? {
    #expect(throws: ReadError.self) { try titles(bytes, limits: limits) }
  }

  @Test func refusesNamesThatLeadOut() {
    for name in ["../a.xml", "/a.xml", "C:\\a.xml", "x/../../a.xml"] {
      #expect(error(Packing.zip([(name, Self.export("A"))]))?.code == .limit)
    }
  }

  @Test func refusesPasswords() {
    let error = error(Packing.zip([("a.xml", Self.export("A"))], flags: 1))
    #expect(error?.reason.contains("password") == true)
  }

  @Test func heedsLimits() {
    var limits = Limits()
    limits.containerEntries = 1
    let two = Packing.zip([("a.xml", Self.export("A")), ("b.xml", Self.export("B"))])
    #expect(error(two, limits: limits)?.code == .limit)
    limits = Limits()
    limits.exportLength = 100
    #expect(error(Packing.gzip(Self.export("A")), limits: limits)?.code == .limit)
    var nested = Packing.zip([("a.xml", Self.export("A"))])
    for _ in 0..<2 { nested = Packing.zip([("a.zip", nested)]) }
    #expect(error(nested)?.code == .limit)
  }

  @Test func readsWhatADamagedContainerHolds() throws {
    let items = (1...8000).map { "<item><title>T\($0)</title></item>\n" }.joined()
    let packed = Packing.gzip(Array(Frame.channel(items).utf8))
    let found = try read(Array(packed.prefix(packed.count * 3 / 4)))
    #expect(found.titles.count > 500)
    #expect(found.codes.contains("WXR012"))
    #expect(error(Array(packed.prefix(12)))?.code.exitCode == 65)
  }

  @Test(arguments: [
    ("", "empty"), ("\0\0\0", "nul-bytes"), ("<!DOCTYPE html><title>Log In", "html-page"),
    ("<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:blogger.com", "blogger-atom"),
    ("<feed xmlns='http://www.w3.org/2005/Atom'>", "atom-feed"),
    ("<?xml version='1.0'?><rss><channel><item/></channel></rss>", "rss-feed"),
    ("-- MySQL dump 10.13\n", "sql-dump"), ("{\"db\":[{\"meta\"", "ghost-json"),
    ("AUTHOR: Ida\n--------\n", "movable-type"), ("<disqus xmlns=''>", "disqus"),
    ("<urlset>", "sitemap"), ("<livejournal>", "livejournal"), ("%PDF-1.4", "pdf"),
    ("SQLite format 3\0", "sqlite"), ("msgid \"\"\nmsgstr", "gettext"),
    ("[{\"key\": \"group_5f\", \"title\": \"x\"", "acf-json"),
    ("{\"sidebar-1\": {}}", "widgets"), ("Title,URL,Date\na,b,c", "csv"),
    ("<addresses/>", "xml"), ("{}", "json"), ("hello", "unknown"),
    ("package.json\0", "site-backup"),
  ])
  func namesWhatIsNoExport(text: String, format: String) {
    #expect(error(Array(text.utf8))?.foreignFormat?.rawValue == format)
  }

  @Test(arguments: [
    ("[Content_Types].xml", "office"), ("wp-content/database/.ht.sqlite", "playground-zip"),
    ("posts/2019_a.html", "medium-zip"), ("posts.csv", "substack-zip"),
    ("2020/01/a.jpg", "zip"), ("wordpress/wp-config.php", "site-backup"),
  ])
  func namesContainersWithoutExport(member: String, format: String) {
    #expect(error(Packing.zip([(member, [1])]))?.foreignFormat?.rawValue == format)
  }
}
