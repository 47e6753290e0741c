import Testing

@testable import WXRKit

@Suite struct PHPDoubleTests {
  @Test(arguments: [
    (1e14, "100000000000000.0"), (1e16, "10000000000000000.0"), (1e17, "1.0E+17"),
    (1.2345678901234568e17, "1.2345678901234568E+17"), (0.0001, "0.0001"), (0.00001, "1.0E-5"),
    (0.000123, "0.000123"), (1.5e-7, "1.5E-7"), (-1e15, "-1000000000000000.0"),
    (.leastNonzeroMagnitude, "5.0E-324"), (.greatestFiniteMagnitude, "1.7976931348623157E+308"),
    (0, "0.0"),
    (-0.0, "-0.0"), (.infinity, "INF"), (-.infinity, "-INF"), (.nan, "NAN"), (1234.5, "1234.5"),
  ])
  func writesAsPHPDoes(value: Double, text: String) {
    #expect(PHPDouble.text(value) == text)
  }

  @Test(arguments: ["1.5", ".5", "5.", "+1.5", "1e3", "1.e5", "-1.0E+25", "INF", "-INF", "NAN"])
  func reads(text: String) {
    #expect(PHPDouble.parse(Array(text.utf8)[...]) != nil)
  }

  @Test(arguments: ["", "+", ".", ".e5", "1e", "1e+", "1,5", "inf", "+INF", "-NAN", "0x1", "1 "])
  func refuses(text: String) {
    #expect(PHPDouble.parse(Array(text.utf8)[...]) == nil)
  }
}
