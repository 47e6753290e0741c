import Testing

@testable import WXRContent

struct JSONParserTests {
  @Test(arguments: [
    ("1", JSONValue.integer(1)), (" -0.5e1 ", .number(-5)), ("true", .bool(true)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("null", .null),
    (#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, .string("a\"\\/\u{8}\u{c}\n\r\té😀")),
    ("[[],{}]", .array([.array([]), .object(JSONObject())])),
  ])
  func values(text: String, value: JSONValue) {
    #expect(JSONParser.parse(text) == value)
  }

  @Test(arguments: [
    "", "tru", "01", "1.", "-", "1e", ".5", "[1,]", "{\"a\":1,}", "{a:1}", "\"a", "\"\n\"",
    #""\x""#, #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#, "[1}", "1 2", "'a'", "NaN", "\u{b}1",
  ])
  func malformed(text: String) {
    #expect(JSONParser.parse(text) == nil)
  }

  @Test func theLastOfEqualNamesWins() {
    let value = JSONParser.parse("{\"a\":1,\"b\":2,\"a\":3}")
    #expect(value?.object?.members.map(\.name) == ["a", "b"])
    #expect(value?["a"] == .integer(3))
  }

  @Test(arguments: [(512, true), (513, false), (100_000, false)])
  func depth(levels: Int, isValid: Bool) {
    let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    #expect((JSONParser.parse(text) != nil) == isValid)
  }
}
