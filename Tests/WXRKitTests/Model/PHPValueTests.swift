import Testing

@testable import WXRKit

@Suite struct PHPValueTests {
  @Test func readsTheValuesOfAnAttachment() throws {
    let text = #"a:2:{s:5:"width";i:1200;s:5:"sizes";a:1:{s:5:"thumb";a:1:{i:0;d:0.5;}}}"#
    let value = try PHPValue(serialized: text)
    #expect(value["width"]?.int == 1200)
    #expect(value["sizes"]?["thumb"]?[0]?.number == 0.5)
    #expect(value["height"] == nil)
  }

  @Test func keepsBytesThatAreNoUTF8() throws {
    let value = try PHPValue(
      serialized: Array("s:3:\"".utf8) + [0xE9, 0, 0xE9] + Array("\";".utf8))
    #expect(value == .string(PHPString(bytes: [0xE9, 0, 0xE9])))
    #expect(value.text == nil)
  }

  @Test(arguments: [
    ("i:-9223372036854775809;", PHPValue.int(.min)),
    (#"a:1:{S:1:"\61";i:1;}"#, .array([.init(.string("a"), .int(1))])),
    (#"a:1:{s:2:"-0";i:1;}"#, .array([.init(.string("-0"), .int(1))])),
    (#"a:1:{s:2:"-5";i:1;}"#, .array([.init(.int(-5), .int(1))])),
    (
      #"a:1:{s:19:"9223372036854775808";N;}"#,
      .array([.init(.string("9223372036854775808"), .null)])
    ),
    (#"O:8:"stdclass":0:{}"#, .object(.init("stdClass"))),
    (#"C:3:"Abc":3:{x}y}"#, .object(.init("Abc", opaque: "x}y"))),
    (#"O:1:"A":2:{s:1:"a";i:1;s:1:"a";i:2;}"#, .object(.init("A", [.init("a", .int(2))]))),
    (#"O:1:"A":2:{i:5;N;s:1:"5";i:2;}"#, .object(.init("A", [.init("5", .int(2))]))),
    (#"O:1:"A"::{}"#, .object(.init("A"))), (#"O:1:"A":+0:{}"#, .object(.init("A"))),
    (#"C:1:"A":+:{}"#, .object(.init("A", opaque: ""))),
    ("a:00:{}", .array([])), ("d:1.e5;", .double(100000)), ("d:-.5E-1;", .double(-0.05)),
    ("a:1:{i:0;R:1;}", .array([.init(.int(0), .recursion)])),
  ])
  func readsWhatPHPReads(text: String, value: PHPValue) throws {
    #expect(try PHPValue(serialized: text) == value)
  }

  @Test(arguments: [
    ("", 0, PHPValue.Reason.empty), ("x", 0, .unknownType), ("i:5", 3, .unexpectedEnd),
    ("i:x;", 2, .malformedNumber), (#"s:6:"hello";"#, 2, .wrongLength),
    (#"a:1:{i:0;s:9:"München";}"#, 11, .wrongLength), ("a:999999999:{}", 2, .wrongCount),
    ("a:99999999999999999999:{}", 2, .wrongCount), ("a:1:{d:1;i:1;}", 5, .malformedKey),
    ("a:1:{i:0;R:9;}", 10, .danglingReference), ("a:2:{i:0;i:5;i:1;r:2;}", 18, .danglingReference),
    (#"E:7:"Foo:BAR";"#, 0, .enumeration), (#"O:3:"a b":0:{}"#, 2, .malformedClassName),
    (#"S:1:"\zz";"#, 5, .malformedEscape), ("a:0:}", 4, .expected("{")),
  ])
  func saysWhatIsWrongAndWhere(text: String, offset: Int, reason: PHPValue.Reason) {
    #expect(throws: PHPValue.ParseError.self) { try PHPValue(serialized: text) }
    do throws(PHPValue.ParseError) {
      _ = try PHPValue(serialized: text)
    } catch {
      #expect(error.offset == offset)
      #expect(error.reason == reason)
    }
  }

  @Test func boundsDepth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "a:1:{i:0;", count: depth) + "N;" + String(repeating: "}", count: depth)
    }
    var limits = Limits()
    limits.phpDepth = 20
    #expect(throws: Never.self) { try PHPValue(serialized: nested(20), limits: limits) }
    #expect(throws: PHPValue.ParseError.self) {
      try PHPValue(serialized: nested(21), limits: limits)
    }
    #expect(throws: PHPValue.ParseError.self) { try PHPValue(serialized: nested(100_000)) }
  }

  @Test func boundsWhatReferencesRepeat() {
    // Each array holds the one before it twice: 2^40 values in a few hundred bytes.
    var text = "a:41:{i:0;a:1:{i:0;i:7;}"
    for level in 1...40 { text += "i:\(level);a:2:{i:0;R:\(slot(level));i:1;R:\(slot(level));}" }
    text += "}"
    func slot(_ level: Int) -> Int { level == 1 ? 2 : level + 2 }
    var limits = Limits()
    limits.phpRepetition = 10_000
    #expect(throws: PHPValue.ParseError.self) { try PHPValue(serialized: text, limits: limits) }
  }

  @Test func looksUpManyKeysInLinearTime() throws {
    let members = (0..<20_000).map { "s:\("k\($0)".utf8.count):\"k\($0)\";i:\($0);" }.joined()
    let value = try PHPValue(serialized: "a:20001:{\(members)s:2:\"k0\";i:-1;}")
    #expect(value.entries?.count == 20_000)
    #expect(value["k0"]?.int == -1)
  }

  @Test func tellsTextFromValues() throws {
    #expect(try PHPValue.maybeUnserialized("plain") == nil)
    #expect(try PHPValue.maybeUnserialized(" i:5; ") == .int(5))
    #expect(throws: PHPValue.ParseError.self) { try PHPValue.maybeUnserialized("a:1:{i:0;}") }
  }

  @Test func aByteOrderMarkIsNoSpace() {
    #expect(throws: PHPValue.ParseError.self) { try PHPValue(serialized: "\u{FEFF}a:0:{}") }
    #expect(!PHPValue.isSerialized("\u{FEFF}a:0:{}"))
  }

  @Test func describesItsErrors() {
    let error = PHPValue.ParseError(offset: 4, reason: .expected("{"))
    #expect(error.description == "at byte 4: `{` is missing")
  }
}
