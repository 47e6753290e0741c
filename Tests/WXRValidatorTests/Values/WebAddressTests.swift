import Testing

@testable import WXRValidator

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://a.example", "http://a.example:8080/x?y#z", "https://müller.example/",
    "HTTP://A.EXAMPLE",
    "https://user:pw@a.example/", "http://[2001:db8::1]:80/", "http://127.0.0.1",
    "http://localhost",
    "https://a.example./x y", "http://a_b.example/http://c.example",
  ])
  func absolute(address: String) {
    #expect(WebAddress.fault(in: address, absolute: true) == nil)
  }

  @Test(arguments: ["/x", "x.html", "?p=1", "//a.example/x", "www.a.example", "mailto:a@b.c"])
  func relativeOnes(address: String) {
    #expect(WebAddress.fault(in: address, absolute: false) == nil)
  }

  @Test(arguments: [
    "http:", "http://", "http:///x", "http:a.example", "https://a b/", "http://a..b/",
    "http://.a/", "http://a,b/", "http://a:8o/", "http://a:123456/", "http://http://a.example",
    "http://a.example/\nx", "//", "http://<b>/",
  ])
  func faulty(address: String) {
    #expect(WebAddress.fault(in: address, absolute: false) != nil)
  }

  @Test(arguments: ["a.example", "/x", "ftp://a.example", "www.a.example:80"])
  func noHost(address: String) {
    #expect(WebAddress.fault(in: address, absolute: true) != nil)
  }

  @Test(arguments: [
    ("a@b.example", true), ("", true), (" a@b.example\n", true), ("a+b@localhost", true),
    ("ä@ü.example", true), ("a", false), ("a@", false), ("@b", false), ("a@b c", false),
    ("a b@c.example", false), ("a@b@c.example", false), ("<a@b.example>", false), ("a@.", false),
  ])
  func mail(address: String, isPlausible: Bool) {
    #expect(MailAddress.isPlausible(address) == isPlausible)
  }

  @Test(arguments: [
    ("de", true), ("pt-BR", true), ("de-DE-formal", true), ("zh-Hant-TW", true), ("es-419", true),
    ("de_DE", false), ("d", false), ("", false), ("de-", false), ("german language", false),
    ("12", false),
  ])
  func language(tag: String, isValid: Bool) {
    #expect(LanguageTag.isValid(tag) == isValid)
  }
}
