import TestSupport
import Testing

@testable import WXRKit

/// What was written is read as what it was made of, and written again as it is.
@Suite struct WXRRoundTripTests {
  @Test func generatedEntities() throws {
    var generator = WXRGenerator(seed: SeededRandom.printedSeed())
    for _ in 0..<SeededRandom.rounds(150) {
      let entities = generator.export()
      let output = try WXRWriting(entities)
      let reading = try Reading(output.text)
      #expect(reading.entities == entities)
      #expect(reading.codes.allSatisfy { $0.hasPrefix("WXR2") || $0 == "WXR109" })
      #expect(output.diagnostics.isEmpty)
      guard reading.entities == entities else { return }
      let second = try converted(output.bytes)
      #expect(try converted(second) == second)
    }
  }

  /// Entities that no export can hold become some that one can.
  @Test func anyEntities() throws {
    for seed in 0..<UInt64(SeededRandom.rounds(20)) {
      var generator = EntityGenerator(seed: SeededRandom.printedSeed() &+ seed)
      let output = try WXRWriting(generator.entities(30))
      let found = try Reading(output.text)
      let second = try WXRWriting(found.entities)
      #expect(try Reading(second.text).entities == found.entities)
      // An element called as one of HTML's is taken for a message of PHP's.
      let odd = ["WXR011", "WXR107", "WXR109"]
      #expect(found.codes.filter { !$0.hasPrefix("WXR2") && !odd.contains($0) } == [])
    }
  }

  @Test func samples() throws {
    let entities = EntitySamples.all
    let output = try WXRWriting(entities)
    #expect(try Reading(output.text).entities.count == entities.count)
  }

  /// The same bytes from NDJSON, JSON and any number of threads, with facts where WordPress has them.
  @Test func waysIn() throws {
    let lines = """
      {"kind":"site","schema":"wxr-entities/1","title":"T"}
      {"kind":"author","login":"ida"}
      {"kind":"item","id":1}
      {"kind":"comment","item":1,"id":2}
      {"kind":"item","id":3}
      {"generators":["g"],"kind":"site"}

      """
    let expected = try converted(Array(lines.utf8))
    let text = String(decoding: expected, as: UTF8.self)
    let generator = try #require(text.firstRange(of: "<generator>g</generator>"))
    #expect(try generator.upperBound < #require(text.firstRange(of: "<item>")).lowerBound)
    for format in [EntityStream.Format.json, .ndjson] {
      #expect(try converted(converted(Array(lines.utf8), to: format)) == expected)
    }
    #expect(try converted(expected) == expected)
    #expect(try converted(expected, jobs: 2) == expected)
  }

  /// Without authors and terms, facts before the first item would be the site's own.
  @Test func factsStayApart() throws {
    let lines = """
      {"kind":"site","schema":"wxr-entities/1","title":"T"}
      {"kind":"item","id":1}
      {"generators":["g"],"kind":"site"}

      """
    let output = try converted(Array(lines.utf8))
    let found = try Reading(output).entities
    #expect(found.count == 3)
    #expect(found.last == .site(Site(isContinuation: true, generators: ["g"])))
  }

  /// Several threads, many batches, comments and a second document.
  @Test func threads() throws {
    var generator = WXRGenerator(seed: SeededRandom.printedSeed())
    var entities = generator.export()
    let item = Entity.item(
      Item(content: String(repeating: "words ", count: 4000), extensions: [Extension(text: "x")]))
    for index in 0..<120 {
      entities.append(item)
      if index.isMultiple(of: 3) { entities.append(.comment(.init(content: "c"))) }
    }
    let bytes = try WXRWriting(entities).bytes
    for export in [bytes, bytes + bytes, Array(bytes.dropLast(4000))] {
      let expected = try converted(export)
      for jobs in [2, 5] { #expect(try converted(export, jobs: jobs) == expected) }
    }
  }

  @Test func selection() throws {
    let bytes = try WXRWriting([
      .site(Site(title: "T")), .item(Item(id: 1, type: .page)), .comment(.init(id: 5)),
      .item(Item(id: 2, type: .post)), .comment(.init(id: 6)),
    ]).bytes
    let found = try Reading(
      converted(bytes, selection: Selection(postTypes: [.post], skipsComments: true)))
    #expect(found.items.map(\.id) == [2])
    #expect(found.entities.count == 2)
  }
}
