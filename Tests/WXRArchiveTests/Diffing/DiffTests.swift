import TestSupport
import Testing
import WXRKit

@testable import WXRArchive

@Suite struct DiffTests {
  private static func identity(_ line: String) -> String? {
    Array(line.utf8).withUnsafeBufferPointer { EntityIdentity(line: $0)?.description }
  }

  @Test(arguments: [
    (#"{"id":103,"kind":"item"}"#, "item:103"), (#"{"id":"x\"y","kind":"item"}"#, "item:x\"y"),
    (#"{"guid":"g","kind":"item","meta":[{"key":"id","value":"1"}]}"#, "item:g"),
    (#"{"id":11,"item":103,"kind":"comment"}"#, "comment:103/11"),
    (#"{"displayName":"a,\"kind\":\"x\"","kind":"author","login":"ida"}"#, "author:ida"),
    (
      #"{"element":"category","kind":"term","slug":"sea","taxonomy":"category"}"#,
      "term:category/sea"
    ),
    (#"{"kind":"site","schema":"wxr-entities/1"}"#, "site"),
    (#"{"image":{},"kind":"site"}"#, "site:end"),
    (#"{"content":"ends in \\","id":1,"kind":"item","menuOrder":-1}"#, "item:1"),
  ]) func linesHaveIdentities(line: String, expected: String) {
    #expect(Self.identity(line) == expected)
    if expected != "item:g" { #expect(EntityIdentity(expected)?.description == expected) }
  }

  @Test(arguments: ["", "{", "[]", "x", #"{"kind"}"#, #"{"kind":"planet"}"#, #"{"a":"#, "{\"a"])
  func otherLinesHaveNone(line: String) { #expect(Self.identity(line) == nil) }

  @Test func recipesAreSubtracted() {
    func range(_ pack: Int, _ offset: Int, _ length: Int) -> PackRange {
      PackRange(pack: pack, offset: offset, length: length)
    }
    let one = Recipe([range(1, 0, 100), range(2, 0, 10), range(1, 200, 50)])
    let other = Recipe([range(1, 20, 10), range(1, 90, 120), range(2, 0, 10)])
    #expect(
      one.subtracting(other).ranges == [range(1, 0, 20), range(1, 30, 60), range(1, 210, 40)])
    #expect(one.subtracting(one).ranges.isEmpty)
    #expect(one.subtracting(Recipe()) == one)
    #expect(MovedRanges(from: one, to: one).ranges.isEmpty)
    let turned = Recipe([range(1, 200, 50), range(1, 0, 100)])
    #expect(MovedRanges(from: one, to: turned).ranges == [range(1, 200, 50)])
  }

  @Test func fieldsAreNamedByPointers() throws {
    let old =
      #"{"a/b":1,"content":"x","derived":{"date":"1"},"meta":[{"key":"k","value":"1"},{"key":"l"}]}"#
    let new =
      #"{"content":"y","derived":{"date":"2"},"meta":[{"key":"k","value":"2"},{"key":"m"},{"key":"l"}],"z":[1]}"#
    let changes = FieldChange.all(
      from: try JSONTree(parsing: Array(old.utf8)), to: try JSONTree(parsing: Array(new.utf8)))
    #expect(changes.map(\.pointer) == ["/a~1b", "/content", "/meta/0/value", "/meta/1", "/z"])
    #expect(changes.map { $0.old?.canonical } == ["1", "\"x\"", "\"1\"", nil, nil])
    #expect(changes[2].metaKey == "k" && changes[3].metaKey == "m")
  }

  @Test func whatChangesByItselfIsVolatile() {
    func change(_ pointer: String, meta: String? = nil) -> FieldChange {
      FieldChange(pointer: pointer, old: nil, new: nil, metaKey: meta)
    }
    let usual = VolatileFields()
    #expect(usual.contains(change("/meta/0/value", meta: "_edit_lock"), of: .item))
    #expect(usual.contains(change("/meta/3", meta: "_oembed_0a1b"), of: .item))
    #expect(!usual.contains(change("/meta/3", meta: "mood"), of: .item))
    #expect(usual.contains(change("/pubDate"), of: .site))
    #expect(!usual.contains(change("/pubDate"), of: .item))
    let more = VolatileFields(ignoring: ["mo*d", "item/menuOrder", "/slug"])
    #expect(more.contains(change("/meta/3", meta: "mood"), of: .item))
    #expect(more.contains(change("/menuOrder"), of: .item))
    #expect(!more.contains(change("/menuOrder"), of: .term))
    #expect(more.contains(change("/slug"), of: .term))
  }

  @Test func aDiffTellsEachKind() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 40)
    try scratch.add(blog.bytes)
    blog.exportedAt = "2026-02-28 10:00"
    blog.posts[5].content = "Another"
    blog.posts[6].views = 7
    blog.posts[7].comments = []
    let removed = SampleBlog(count: 40).posts[7].comments.count
    let moved = blog.posts.remove(at: 30)
    blog.posts.insert(moved, at: 2)
    blog.posts.append(SampleBlog.Post(id: 99, title: "New", content: "New"))
    try scratch.add(blog.bytes)
    // A full one shares nothing with those before, and is compared all the same.
    blog.posts[8].title = "Third"
    try scratch.add(blog.bytes, isFull: true)
    let site = try scratch.site
    var found: [SnapshotDiff.Change] = []
    let first = try SnapshotDiff(from: site.snapshot(1), to: site.snapshot(2), site.packs())
      .run { found.append($0) }
    #expect(first[.added] == 1 && first[.changed] == 1 && first[.removed] == removed)
    #expect(first[.volatile] == 2 && first.moved == 1 + moved.comments.count && !first.isSame)
    #expect(found.first { $0.kind == .changed }?.identity.description == "item:6")
    #expect(found.first { $0.kind == .changed }?.fields.map(\.pointer) == ["/content"])
    let second = try SnapshotDiff(from: site.snapshot(2), to: site.snapshot(3), site.packs())
      .run { _ in }
    #expect(second.counts == [.changed: 1])
    let same = try SnapshotDiff(from: site.snapshot(1), to: site.snapshot(1), site.packs())
      .run { _ in }
    #expect(same.isSame)
  }

  @Test func anEntityHasAHistory() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 10)
    try scratch.add(blog.bytes)
    blog.posts[2].content = "Another"
    try scratch.add(blog.bytes)
    blog.posts[4].content = "Another"
    try scratch.add(blog.bytes)
    blog.posts.remove(at: 2)
    try scratch.add(blog.bytes)
    let identity = try #require(EntityIdentity("item:3"))
    let steps = try EntityHistory(identity, in: scratch.site).steps()
    #expect(steps.map(\.snapshot.number) == [1, 2, 4])
    #expect(steps.map(\.kind) == [.added, .changed, .removed])
    #expect(steps[1].fields.map(\.pointer) == ["/content"])
  }

  @Test(arguments: [
    ("abc", "abc", true), ("abc", "a*", true), ("abc", "*c", true), ("abc", "a*c", true),
    ("abc", "*b*", true), ("abc", "*", true), ("abc", "ab", false), ("ab", "ab*ab", false),
    ("abab", "ab*ab", true), ("abc", "a*b", false), ("", "*", true), ("", "", true),
  ]) func patternsMatch(text: String, pattern: String, expected: Bool) {
    #expect(TextPattern(pattern).matches(text) == expected)
  }
}
