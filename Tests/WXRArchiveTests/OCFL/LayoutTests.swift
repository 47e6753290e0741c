import Testing
import WXRKit

@testable import WXRArchive

/// The examples of extension 0003.
@Suite struct LayoutTests {
  @Test(arguments: [
    ("object-01", "3c0/ff4/240/object-01"),
    ("..hor/rib:le-$id", "487/326/d8c/%2e%2ehor%2frib%3ale-%24id"),
  ])
  func usual(id: String, path: String) {
    #expect(StorageLayout().path(of: ObjectID(id)) == path)
  }

  @Test func otherConfiguration() throws {
    let tree: JSONTree = ["digestAlgorithm": "md5", "tupleSize": 2, "numberOfTuples": 15]
    let layout = try #require(StorageLayout(configuration: tree))
    #expect(
      layout.path(of: ObjectID("object-01"))
        == "ff/75/53/44/92/48/5e/ab/b3/9f/86/35/67/28/88/object-01")
  }

  @Test func noTuples() throws {
    let layout = try #require(StorageLayout(configuration: ["tupleSize": 0, "numberOfTuples": 0]))
    #expect(layout.path(of: ObjectID("a b")) == "a%20b")
  }

  @Test func longIdsAreCut() throws {
    let id = ObjectID(String(repeating: "ab:", count: 40))
    let name = try #require(StorageLayout().path(of: id).split(separator: "/").last)
    #expect(name.utf8.count == 100 + 1 + 64)
    #expect(name.hasPrefix("ab%3aab%3a") && name.hasSuffix(id.stagingName))
  }

  @Test func bytesAreEncodedNotCharacters() {
    let path = StorageLayout().path(of: ObjectID("https://example.org/bücher"))
    #expect(path.hasSuffix("/https%3a%2f%2fexample%2eorg%2fb%c3%bccher"))
  }

  @Test(
    arguments: [
      ["tupleSize": 33], ["tupleSize": 0], ["numberOfTuples": -1], ["tupleSize": "3"],
      ["digestAlgorithm": "crc7"], ["extensionName": "0002-flat-direct-storage-layout"],
      ["tupleSize": 32, "numberOfTuples": 3],
    ] as [JSONTree])
  func impossible(tree: JSONTree) { #expect(StorageLayout(configuration: tree) == nil) }

  @Test func itsOwnConfigurationIsRead() {
    #expect(StorageLayout(configuration: StorageLayout().configuration) == StorageLayout())
  }
}

@Suite struct VersionNumberTests {
  @Test(arguments: [("v1", 1), ("v20", 20), ("v0001", 1), ("v010", 10)])
  func names(name: String, number: Int) throws {
    let version = try #require(VersionNumber(name))
    #expect(version.number == number && version.name == name)
  }

  @Test(arguments: ["", "v", "1", "v0", "v-1", "V1", "v1 ", "v1.0", "v9999999999999999999", "v１"])
  func noNames(name: String) { #expect(VersionNumber(name) == nil) }

  @Test func nextOnes() {
    #expect(VersionNumber("v9")?.next.name == "v10")
    #expect(VersionNumber("v0009")?.next.name == "v0010")
    #expect(VersionNumber(2) > VersionNumber(1) && VersionNumber(10) > VersionNumber(9))
    #expect(VersionNumber(2).previous == VersionNumber(1) && VersionNumber(1).previous == nil)
  }
}

@Suite struct StoredPathTests {
  @Test(
    arguments: [
      ("a/b", nil), ("a", nil), ("/a", .edge), ("a/", .edge), ("a//b", .element), ("./a", .element),
      ("a/../b", .element), ("", .element), ("a\0b", .nul), ("...", nil),
    ] as [(String, StoredPath.Fault?)])
  func faults(text: String, fault: StoredPath.Fault?) {
    #expect(StoredPath(text).fault == fault)
  }

  /// Two spellings of é are one text for Swift and two files for the system.
  @Test func pathsAreBytes() {
    #expect(StoredPath("\u{E9}") != StoredPath("e\u{301}"))
    #expect(Set([StoredPath("\u{E9}"), StoredPath("e\u{301}")]).count == 2)
  }

  @Test(
    arguments: [
      (["a", "b"], []), (["a", "a/b"], ["a"]), (["a", "a-b", "a/b"], ["a"]),
      (["a", "ab", "ab/c/d"], ["ab"]),
      (["a", "a"], ["a"]), (["a.b", "a/b"], []),
    ] as [([StoredPath], [String])])
  func conflicts(paths: [StoredPath], expected: [String]) {
    var found: [String] = []
    PathConflicts.find(in: paths) { path, _ in found.append(path.text) }
    #expect(found == expected)
  }
}

@Suite struct InternetDateTests {
  @Test(arguments: [
    "2018-01-01T01:01:01Z", "2018-01-01t01:01:01z", "2018-01-01T01:01:01.123456Z",
    "2018-12-31T23:59:60Z", "2018-01-01T01:01:01+05:30", "2018-01-01 01:01:01-00:00",
  ])
  func valid(text: String) { #expect(InternetDate.isValid(text)) }

  @Test(arguments: [
    "", "2018-01-01", "2018-01-01T01:01Z", "2018-01-01T01:01:01", "2018-02-30T01:01:01Z",
    "2018-01-01T24:01:01Z", "2018-01-01T01:01:01.Z", "2018-01-01T01:01:01+0530",
    "2018-01-01T01:01:01+24:00", "2018-01-01T01:01:01Z ",
  ])
  func invalid(text: String) { #expect(!InternetDate.isValid(text)) }

  @Test func moments() {
    #expect(InternetDate.timestamp("1970-01-01T01:00:01+01:00")?.secondsSinceEpoch == 1)
  }
}
