import Testing
import WXRKit

@testable import WXRArchive

@Suite struct InventoryTests {
  private static let digest = String(repeating: "ab", count: 64)

  private static func sample() -> Inventory {
    var inventory = Inventory(id: ObjectID("https://example.org/é"), head: VersionNumber(1))
    inventory.manifest = [digest: ["v1/content/b", "v1/content/a"]]
    var version = Inventory.Version(
      created: "2026-11-24T09:52:24Z", message: "+1 \u{2212}0",
      user: Inventory.User(name: "Ida", address: "mailto:ida@example.org"))
    version.state = [digest: ["b", "a"]]
    inventory.versions = [VersionNumber(1): version]
    return inventory
  }

  @Test func itIsWrittenCanonically() {
    let text = String(decoding: Self.sample().bytes, as: UTF8.self)
    #expect(
      text == """
        {"digestAlgorithm":"sha512","head":"v1","id":"https://example.org/é",\
        "manifest":{"\(Self.digest)":["v1/content/a","v1/content/b"]},\
        "type":"https://ocfl.io/1.1/spec/#inventory",\
        "versions":{"v1":{"created":"2026-11-24T09:52:24Z","message":"+1 −0",\
        "state":{"\(Self.digest)":["a","b"]},\
        "user":{"address":"mailto:ida@example.org","name":"Ida"}}}}
        """)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let bytes = Self.sample().bytes
    #expect(try #require(Inventory(bytes)).bytes == bytes)
  }

  @Test func foreignFixityIsKept() throws {
    var inventory = Self.sample()
    inventory.fixity = ["md5": [String(repeating: "0", count: 32): ["v1/content/a"]]]
    #expect(try #require(Inventory(inventory.bytes)).fixity == inventory.fixity)
  }

  @Test func bytesOfADigestAreFound() {
    #expect(Self.sample().contentPath(of: Self.digest) == "v1/content/a")
    #expect(Self.sample().contentPath(of: "00") == nil)
  }

  /// No bytes make the reader crash, hang or take what is not to be relied on.
  @Test(arguments: [
    "", "[]", "null", "{", #"{"id":1}"#, #"{"id":"a:b","versions":[]}"#, "\u{FEFF}{}",
    String(repeating: "[", count: 100_000), #"{"manifest":{"":0},"versions":{"v1":0}}"#,
    #"{"fixity":{"md5":[]},"versions":{"v1":{"state":{"":[""]}}}}"#,
  ])
  func whatIsNoInventory(text: String) { #expect(Inventory(Array(text.utf8)) == nil) }

  @Test func pathsOutOfTheObjectAreNotTaken() {
    for path in ["../../etc/passwd", "/etc/passwd", "v1/content/../../x", "v1/x", "v2/content/x"] {
      var inventory = Self.sample()
      inventory.manifest = [Self.digest: [StoredPath(path)]]
      #expect(Inventory(inventory.bytes) == nil, "\(path)")
    }
  }

  @Test(
    arguments: [
      ("ab inventory.json\n", "ab"), ("ab  \tinventory.json", "ab"),
      ("ab inventory.json\r\n", "ab"),
      ("ab inventory.jsonx\n", nil), ("ab\ninventory.json\n", nil), (" ab inventory.json", nil),
      ("inventory.json", nil), ("", nil), ("ab inventory.json x", nil),
    ] as [(String, String?)])
  func sidecars(text: String, digest: String?) {
    #expect(Sidecar(Array(text.utf8))?.digest == digest)
  }

  @Test func damagedInventoriesNeverCrash() {
    let good = Self.sample().bytes
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      if let inventory = Inventory(bytes) { #expect(Inventory(inventory.bytes) != nil) }
    }
  }
}
