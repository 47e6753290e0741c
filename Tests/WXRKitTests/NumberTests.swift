import Testing
import WXRKit

@Suite struct NumberTests {
  @Test(arguments: [
    ("0", 0), ("7", 7), ("-12", -12), ("9007199254740991", 9_007_199_254_740_991),
    ("-9007199254740991", -9_007_199_254_740_991),
  ])
  func readsIntegers(text: String, value: Int) {
    #expect(Number(text) == .integer(value))
  }

  @Test(arguments: [
    "", "-", "-0", "007", "+1", "1.0", " 1", "true", "9007199254740992", "99999999999999999999",
    "१",
  ])
  func keepsEverythingElseAsText(text: String) {
    #expect(Number(text) == .text(text))
    #expect(Number(text).text == text)
  }
}
