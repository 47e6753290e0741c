import Testing

@testable import WXRKit

@Suite struct EntityJSONReaderTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func readsBackWhatWasWritten(seed: UInt64) throws {
    var generator = EntityGenerator(seed: seed)
    let entities = generator.entities(60)
    for pieceSize in [1, 7, 4096, .max] {
      let (fromLines, oddities) = try read(try ndjson(entities), pieceSize: pieceSize)
      #expect(fromLines == entities, "seed \(seed), pieces of \(pieceSize)")
      #expect(oddities.isEmpty)
      let (fromDocument, others) = try read(try document(entities), pieceSize: pieceSize)
      #expect(fromDocument == entities, "seed \(seed), pieces of \(pieceSize)")
      #expect(others.isEmpty)
    }
  }

  @Test(arguments: [
    #"{"kind":"author","login":"a"}"#, "\u{FEFF}{\"kind\":\"author\",\"login\":\"a\"}\n",
    " { \"kind\" : \"author\" ,\t\"login\" : \"\\u0061\" } \r\n\n \n",
    #"{"login":"a","kind":"author"}"#, #"{"entities":[{"kind":"author","login":"a"}]}"#,
    "{\"schema\":\"wxr-entities/1\",\n \"entities\": [\n{\"kind\":\"author\",\n\"login\":\"a\"}\n]\n}\n",
    #"{"derived":{"x":[1,{}]},"kind":"author","login":"a"}"#,
  ])
  func readsOtherSpellings(text: String) throws {
    for pieceSize in [1, 2, .max] {
      let (entities, diagnostics) = try read(text, pieceSize: pieceSize)
      #expect(entities == [.author(Author(login: "a"))])
      #expect(diagnostics.isEmpty || text.contains("derived"))
    }
  }

  @Test func anEmptyInputHoldsNothing() throws {
    #expect(try read("").0.isEmpty)
    #expect(try read(" \n\n").0.isEmpty)
    #expect(try read(#"{"entities":[]}"#).0.isEmpty)
    #expect(try read(String(decoding: document([]), as: UTF8.self)).0.isEmpty)
  }

  @Test func readsSeveralExports() throws {
    let entities = [Entity.site(Site(title: "a")), .site(Site(title: "b"))]
    #expect(try read(try ndjson(entities)).0 == entities)
  }

  @Test func tellsWhatIsOdd() throws {
    let text = """
      {"kind":"author","login":"a","mood":{"calm":[true]},"login":"b","email":null}
      {"kind":"poem"}
      {"kind":"author","login":"c"}
      """
    let (entities, diagnostics) = try read(text)
    #expect(entities == [.author(Author(login: "b")), .author(Author(login: "c"))])
    #expect(
      diagnostics.kept.map(\.code) == [.unknownKey, .repeatedKey, .nullValue, .unknownKind])
    #expect(diagnostics.kept.map { $0.location?.offset } == [29, 52, 72, 78])
  }

  @Test(arguments: [
    ("{", 1, "the line ends too early"), ("x", 0, "an object belongs here"),
    ("{}", 0, "the key `kind` is missing"), (#"{"kind":5}"#, 8, "a text belongs here"),
    (#"{"kind":"author","login":5}"#, 25, "a text belongs here"),
    (#"{"kind":"author","id":1.5}"#, 22, "the number is no integer within 2^53"),
    (#"{"kind":"author","id":9007199254740992}"#, 22, "the number is no integer within 2^53"),
    (#"{"kind":"author","id":01}"#, 23, "`,` is missing"),
    (#"{"kind":"author","id":true}"#, 22, "an integer or a text belongs here"),
    (#"{"kind":"author",}"#, 17, "a text belongs here"),
    (#"{"kind":"author"} x"#, 18, "something stands behind the entity"),
    (
      "{\"kind\":\"author\",\"login\":\"\u{1}\"}", 26,
      "a control character stands in a text unescaped"
    ),
    (#"{"kind":"author","login":"\x"}"#, 26, "JSON has no such escape"),
    (#"{"kind":"author","login":"\ud800x"}"#, 26, "half of a surrogate pair is no character"),
    (
      #"{"kind":"author","login":"\u00g0"}"#, 26,
      "`\\u` must be followed by four hexadecimal digits"
    ),
    (#"{"kind":"author","login":"a"#, 27, "the line ends inside a text"),
    (#"{"kind":"term"}"#, 0, "the key `element` is missing"),
    (#"{"kind":"term","element":"tree"}"#, 25, "this is none of the words that may stand here"),
    (#"{"kind":"site","schema":"wxr-entities/9"}"#, 24, "it is written as wxr-entities/9"),
    (#"{"kind":"author","x":nul}"#, 21, "this is not JSON"),
    (#"{"kind":"author","extensions":{}}"#, 30, "a list belongs here"),
  ])
  func refusesWhatIsNoEntity(text: String, offset: Int, reason: String) throws {
    for (frame, start) in [(text, 0), ("\n" + text, 1)] {
      do {
        _ = try read(frame)
        Issue.record("\(text) was read")
      } catch let error as ReadError {
        #expect(error.code == .malformed)
        #expect(error.source == "test")
        #expect(error.reason.contains(reason), "\(error.reason)")
        #expect(error.location?.offset == offset + start)
      }
    }
  }

  @Test func refusesBytesThatAreNoUTF8() {
    let bytes = Array(#"{"kind":"author","login":"caf"#.utf8) + [0xE9] + Array("\"}".utf8)
    #expect(throws: ReadError.self) { try read(bytes) }
  }

  @Test(arguments: [
    #"{"entities":[{"kind":"author"}"#, #"{"entities":[{"kind":"author"},]}"#,
    #"{"entities":[{"kind":"author"} {"kind":"author"}]}"#, #"{"entities":[]} x"#,
    #"{"entities":[],"schema":"wxr-entities/2"}"#, #"{"entities":{}}"#, #"{"entities":[5]}"#,
    #"{"entities":["#, #"{"entities""#, #"{"entities":[]"#, #"{"entities":[:]}"#,
  ])
  func refusesDamagedDocuments(text: String) {
    for pieceSize in [1, .max] {
      #expect(throws: ReadError.self) { try read(text, pieceSize: pieceSize) }
    }
  }

  @Test func passesOverOtherKeysOfADocument() throws {
    let (entities, diagnostics) = try read(
      #"{"entities":[{"kind":"author"}],"made":{"by":["you","}"]},"schema":"wxr-entities/1"}"#)
    #expect(entities == [.author(Author())])
    #expect(diagnostics.kept.map(\.code) == [.unknownKey])
  }

  @Test func boundsDepthAndLength() throws {
    var limits = Limits()
    limits.elementDepth = 10
    func nested(_ depth: Int) -> String {
      String(repeating: #"{"children":["#, count: depth) + String(repeating: "]}", count: depth)
    }
    func text(_ inner: String) -> String { #"{"kind":"author","extensions":[\#(inner)]}"# }
    #expect(throws: Never.self) { try read(text(nested(12)), limits: limits) }
    #expect(throws: ReadError.self) { try read(text(nested(20)), limits: limits) }
    #expect(throws: ReadError.self) {
      try read(#"{"kind":"author","x":\#(String(repeating: "[", count: 1_000_000))"#)
    }
    limits.jsonLength = 100_000
    let long = #"{"kind":"author","login":"\#(String(repeating: "x", count: 400_000))"}"#
    do {
      _ = try read(long, pieceSize: 1000, limits: limits)
      Issue.record("the long line was read")
    } catch let error as ReadError {
      #expect(error.code == .limit)
    }
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func neverTrapsOnDamage(seed: UInt64) throws {
    var generator = EntityGenerator(seed: seed)
    let whole = try ndjson(generator.entities(4)) + document(generator.entities(3))
    var random = SeededGenerator(state: seed)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      // Either outcome is right; reading again must give the same.
      #expect((try? read(bytes).0) == (try? read(bytes, pieceSize: 13).0), "seed \(seed)")
    }
  }
}
