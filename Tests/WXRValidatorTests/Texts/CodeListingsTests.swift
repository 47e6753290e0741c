import Testing
import WXRContent

@testable import WXRValidator

@Suite struct CodeListingsTests {
  @Test(arguments: [
    ("a <pre>x</pre> b", ["<pre>x"]), ("<PRE class=\"c\">x</Pre>", ["<PRE class=\"c\">x"]),
    ("<code>x</code> y <kbd>z</kbd>", ["<code>x", "<kbd>z"]), ("<prefix>x</prefix>", []),
    ("<pre>never closed", []), ("<!-- note --> x", ["<!-- note -->"]), ("<!-- open", []),
    (
      "[code]a[/code] [sourcecode lang=\"x\"]b[/sourcecode]",
      ["[code]a", "[sourcecode lang=\"x\"]b"]
    ),
    ("[code] alone", []), ("```\na\n```\nb", ["```\na\n```"]), ("a ``` b ``` c", []),
    ("<script>a<pre></script>b</pre>", ["<script>a<pre>"]), ("", []),
  ])
  func ranges(text: String, listings: [String]) {
    let bytes = Array(text.utf8)
    let found = text.look { CodeListings($0) }.ranges.map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == listings)
  }

  @Test func itKnowsItsPlaces() {
    let listings = "a <pre>x</pre> b".look { CodeListings($0) }
    #expect(!listings.hold(1))
    #expect(listings.hold(2))
    #expect(listings.hold(7))
    #expect(!listings.hold(8))
  }
}
