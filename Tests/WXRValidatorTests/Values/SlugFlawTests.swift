import Testing

@testable import WXRValidator

@Suite struct SlugFlawTests {
  @Test(arguments: [
    "", "hello", "hello-2", "hello__trashed", "0", "日本語", "%e6%97%a5", "caf%C3%A9",
    String(repeating: "a", count: 200),
  ])
  func sound(slug: String) {
    #expect(SlugFlaw(slug) == nil)
  }

  @Test(arguments: [
    ("caf%c3", SlugFlaw.notUTF8), ("%e6%97%a", .cutEscape), ("100%", .cutEscape),
    ("%zz", .cutEscape), ("%ed%a0%80", .notUTF8), ("a/b", .slash), ("a\\b", .slash),
    ("a b", .blank), ("a\tb", .blank), ("a?b", .mark(UInt8(ascii: "?"))), ("About", .capitals),
    ("a.html", .dot), (String(repeating: "a", count: 201), .tooLong(201)),
  ])
  func flawed(slug: String, flaw: SlugFlaw) {
    #expect(SlugFlaw(slug) == flaw)
  }
}
