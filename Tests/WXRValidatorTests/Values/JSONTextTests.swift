import Testing

@testable import WXRValidator

@Suite struct JSONTextTests {
  @Test(arguments: [
    "{}", "[]", "[[],{}]", "null", " true ", "-0", "0.5", "1e9", "-1.5E-3", "\"\"",
    #"{"a":1,"b":[1,2,{"c":null}],"d":{}}"#, #""\"\\\/\b\f\n\r\t\u00e9""#,
    #""\ud83d\ude00""#, "\"é😀\"", "[ 1 , 2 ]\n",
    String(repeating: "[", count: 512)
      + String(repeating: "]", count: 512),
  ])
  func sound(text: String) {
    #expect(JSONText(Array(text.utf8)).fault == nil)
  }

  @Test(arguments: [
    ("", 0), ("[", 1), ("{", 1), ("[1,]", 3), (#"{"a":1,}"#, 7), (#"{"a"}"#, 4), ("{a:1}", 1),
    ("[1 2]", 3), ("01", 2), ("1.", 2), ("+1", 0), ("1e", 2), (#""a"#, 2), ("\"a\nb\"", 2),
    (#""\x""#, 1), (#""\u12g4""#, 1), (#""\ud83d""#, 1), (#""\ude00""#, 1), ("nul", 0),
    ("{} x", 3), ("'a'", 0), ("[1}", 2), ("{“a”:1}", 1),
  ])
  func faults(text: String, place: Int) {
    #expect(JSONText(Array(text.utf8)).fault == place)
  }

  @Test func itIsNotDeeperThanPHPReads() {
    let text = String(repeating: "[", count: 513) + String(repeating: "]", count: 513)
    #expect(JSONText(Array(text.utf8)).fault == 512)
  }

  @Test func onlyTheRangeCounts() {
    let bytes = Array(#"x {"a":1} y"#.utf8)
    #expect(JSONText(bytes, in: 2..<9).fault == nil)
    #expect(JSONText(bytes, in: 2..<8).fault == 8)
  }
}
