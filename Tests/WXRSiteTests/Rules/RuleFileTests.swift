import Testing
import WXRContent
import WXRKit

@testable import WXRSite

/// A user's rules say what becomes of shortcodes and blocks.
struct RuleFileTests {
  private static let yaml = """
    to: hugo
    shortcodes:
      box: unwrap
      ad: drop
      gallery: keep
      go: '<a href="{{url}}">{{{content}}}</a>'
      plain: '<p>{{name}}: {{content}} {{1}}</p>'
      note: {raw: '{{=<% %>=}}{{< note "<% title %>" >}}'}
      html: {raw: "<div class=x>\\n{{{content}}}\\n</div>"}
    blocks:
      acme/card: '<h3>{{title}}</h3>{{#list}}<p>{{name}}</p>{{/list}}{{{content}}}'
      quote: drop
      acme/box: unwrap
      acme/raw: {raw: '<x-y a="{{a}}"></x-y>'}
    """

  @Test(arguments: [
    ("a [box x=1]b *c*[/box] d", "a b \\*c\\* d\n"), ("a [ad]b[/ad] c", "a c\n"),
    ("a [gallery ids=1] b", "a [gallery ids=1] b\n"),
    ("[go url=\"/x?a&b\"]<b>y</b>[/go]", "[**y**](/x?a&b)\n"),
    ("[plain z]<i>[/plain]", "plain: \\<i> z\n"),
    ("[note title=\"A & B\"]", "{{< note \"A &amp; B\" >}}\n"),
    ("see [note title=x] there", "see {{< note \"x\" >}} there\n"),
    ("[html]a **b**[/html]", "<div class=x>\na **b**\n</div>\n"),
    (
      #"<!-- wp:acme/card {"title":"T","list":[{"name":"a"},{"name":"b"}]} --><p>x</p><!-- /wp:acme/card -->"#,
      "### T\n\na\n\nb\n\nx\n"
    ),
    ("<!-- wp:quote --><blockquote>q</blockquote><!-- /wp:quote --><p>x</p>", "x\n"),
    ("<!-- wp:acme/box --><p>x</p><!-- /wp:acme/box -->", "x\n"),
    (#"<!-- wp:acme/raw {"a":1} /-->"#, "<x-y a=\"1\"></x-y>\n"),
    // Marks that content brings along are comments.
    ("<!--wxr-raw:0--> x <!--wxr-raw:9-->", "x\n"),
  ])
  func rules(content: String, markdown: String) throws {
    let rules = try RuleFile.rules(yaml: Self.yaml)
    let converter = PostConverter(
      SampleSite().index(), dialect: .gfm, rules: rules, limits: Limits())
    var item = Item.post(1, "a")
    item.content = content
    #expect(String(decoding: converter.body(of: item).markdown, as: UTF8.self) == markdown)
  }

  @Test(arguments: [
    ("shortcodes: [a]", "“shortcodes” must hold names"), ("shortcodes: {a: [b]}", "“a” takes"),
    ("blocks: {a: '{{#b}}'}", "The template of “a” is not Mustache"), ("a: [", "not YAML"),
  ])
  func faults(yaml: String, words: String) {
    let fault = #expect(throws: RuleFile.Fault.self) { try RuleFile.rules(yaml: yaml) }
    #expect(fault?.description.contains(words) == true)
  }

  @Test func noRules() throws {
    #expect(try RuleFile.rules(yaml: "").isEmpty)
    #expect(try RuleFile.rules(yaml: "to: hugo").isEmpty)
  }
}
